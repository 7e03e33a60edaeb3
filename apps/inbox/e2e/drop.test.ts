import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inShort } from '../../../test/support/long.ts';
import {
  bubbles,
  composer,
  hasBrowser,
  openBrowser,
  openPage,
  rows,
  signIn,
  takeNothingNew,
  write,
} from './browser.ts';
import type { Watched } from './browser.ts';
import { found, startProduct } from './product.ts';
import type { Product } from './product.ts';
import { openShop, shopText, threadTexts, writeInShop } from './shop.ts';

const MESSAGES = 200;
const CUT_AT = 60;
const MEND_AT = 140;
const CUT_MS = inShort(6_000, 30_000);
const ASLEEP_MS = inShort(4_000, 90_000);
const SOON = { timeout: 60_000, interval: 500 };
const UNSETTLED = 'Not yet accepted';

/** A page that was loaded again has forgotten this. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void ((globalThis as { wasHere?: boolean }).wasHere = true));
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as { wasHere?: boolean }).wasHere === true);

const numbered = (who: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `${who} ${from + at}`);
const of = (who: string, texts: readonly string[]): readonly string[] => texts.filter((text) => text.startsWith(who));

describe.skipIf(!hasBrowser)('a visitor and an agent, both writing', { timeout: 300_000 }, () => {
  let product: Product;
  let browser: Browser;
  let inboxId = '';
  let shop: Watched;
  let mei: Watched;
  let said = 0;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    inboxId = (await found(product)).inbox.id;
    [shop, mei] = await Promise.all([openShop(browser, product.url, inboxId), openPage(browser)]);
    await signIn(mei.page, product.url, 'mei@acme.example', '/unassigned');
    await takeNothingNew(mei.page);
    await writeInShop(shop.page, 'Hello');
    await rows(mei.page).filter({ hasText: 'Hello' }).click();
    await composer(mei.page).waitFor();
    await Promise.all([mark(shop.page), mark(mei.page)]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** One more of each; what they write stands in their own order, whatever the line does. */
  async function bothWrite(): Promise<void> {
    const number = said++;
    await writeInShop(shop.page, `visitor ${number}`);
    await write(mei.page, `agent ${number}`);
  }

  /** What both sides show: everything once, in the same order, all accepted, on the pages that were there before. */
  async function settled(): Promise<readonly string[]> {
    const expected = 2 * said + 1;
    await expect.poll(() => shopText(shop.page).count(), SOON).toBe(expected);
    await expect.poll(async () => (await threadTexts(mei.page)).length, SOON).toBe(expected);
    await expect.poll(() => bubbles(mei.page).getByRole('img', { name: UNSETTLED }).count(), SOON).toBe(0);
    await expect.poll(() => shop.page.locator('.tick.waiting').count(), SOON).toBe(0);
    const read = await threadTexts(mei.page);
    expect(await shopText(shop.page).allTextContents()).toEqual(read);
    for (const who of ['visitor', 'agent']) expect(of(who, read)).toEqual(numbered(who, 0, said));
    expect([await isMarked(shop.page), await isMarked(mei.page)]).toEqual([true, true]);
    expect([...shop.faults, ...mei.faults]).toEqual([]);
    return read;
  }

  it('have all two hundred messages in one order when the network was gone in the middle', async () => {
    while (2 * said < CUT_AT) await bothWrite();
    product.network.cut();
    const isLongEnough = new Promise((resolve) => setTimeout(resolve, CUT_MS));
    await mei.page.getByText('Reconnecting… what you write is kept').waitFor();
    while (2 * said < MEND_AT) await bothWrite();
    expect(await bubbles(mei.page).getByRole('img', { name: UNSETTLED }).count()).toBeGreaterThan(0);
    expect(await shop.page.locator('.tick.waiting').count()).toBeGreaterThan(0);
    await isLongEnough;
    product.network.mend();
    while (2 * said < MESSAGES) await bothWrite();
    expect(await settled()).toHaveLength(2 * said + 1);
  });

  it('have it all when the server was killed while they wrote', async () => {
    const server = { isBack: false };
    const restarted = product.killAndRestart().then(() => (server.isBack = true));
    do await bothWrite();
    while (!server.isBack);
    await restarted;
    for (let more = 0; more < 5; more++) await bothWrite();
    expect(await settled()).toHaveLength(2 * said + 1);
  });

  it('have it all when the agent’s tab slept meanwhile', async () => {
    const session = await mei.page.context().newCDPSession(mei.page);
    const asleep = new Promise((resolve) => session.once('Debugger.paused', resolve));
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    await asleep; // not one line of the page runs any more
    const slept = new Promise((resolve) => setTimeout(resolve, ASLEEP_MS));
    const before = said;
    for (let more = 0; more < 30; more++) {
      await writeInShop(shop.page, `visitor ${said++}`);
      if (more === 15) {
        product.network.cut(); // what a sleeping laptop does to its sockets
        product.network.mend();
      }
    }
    await slept;
    await session.send('Debugger.resume');
    await session.send('Debugger.disable');
    for (let number = before; number < said; number++) await write(mei.page, `agent ${number}`);
    expect(await settled()).toHaveLength(2 * said + 1);
  });

  it('have it once in a second tab, too, whichever of them the agent writes in', async () => {
    const second = await mei.page.context().newPage();
    await second.goto(mei.page.url());
    await composer(second).waitFor();
    for (let more = 0; more < 5; more++) {
      await bothWrite();
      const number = said++;
      await writeInShop(shop.page, `visitor ${number}`);
      await write(second, `agent ${number}`);
    }
    expect(await settled()).toHaveLength(2 * said + 1);
    await expect.poll(() => threadTexts(second), SOON).toEqual(await threadTexts(mei.page));
    await second.close();
  });
});
