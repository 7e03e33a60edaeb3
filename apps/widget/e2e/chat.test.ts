import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Network, network } from './network.ts';
import { type Product, startProduct } from './product.ts';
import { hasBrowser, openBrowser, visit, visitAgain, type Visitor } from './visitor.ts';

const HELLO = '我的订单还没到';

describe.skipIf(!hasBrowser)('a visitor on the shop page', { timeout: 120_000 }, () => {
  let product: Product;
  let line: Network;
  let browser: Browser;
  let visitor: Visitor;
  let shop: string;

  beforeAll(async () => {
    product = await startProduct();
    line = await network(product.url);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    line?.close();
    await product?.stop();
  });
  afterEach(async () => {
    line.mend();
    const complaints = visitor.complaints.filter((text) => !/Failed to load|WebSocket connection/.test(text)); // of a line that is cut
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    await visitor.page.context().close();
  });

  const arrive = async (): Promise<void> => {
    shop = `${line.url}/demo?inbox=${await product.inboxFor(line.url)}`;
    visitor = await visit(browser, shop);
    await visitor.open();
  };
  const sees = async (texts: readonly string[]): Promise<void> => {
    await expect.poll(() => visitor.texts(), { timeout: 40_000 }).toEqual(texts);
  };

  const isSent = async (): Promise<void> => {
    await expect.poll(() => visitor.page.locator('.tick.waiting').count(), { timeout: 40_000 }).toBe(0);
  };

  it('writes and is answered', async () => {
    await arrive();
    await visitor.write('My order never came');
    await visitor.page.locator('.tick.accepted').waitFor();
    await product.reply('Let me look');
    await sees(['My order never came', 'Let me look']);
    // Who replies is there, with name and words: that they have joined is no news.
    expect(await visitor.page.locator('.activity', { hasText: 'joined' }).count()).toBe(0);
    expect(await visitor.page.locator('.theirs .by').textContent()).toContain('Mei');
    expect(await product.said()).toMatchObject([{ kind: 'incoming' }, { kind: 'outgoing', text: 'Let me look' }]);
  });

  it('composes Chinese: the Enter that ends a composition does not send', async () => {
    await arrive();
    const keyboard = await visitor.page.context().newCDPSession(visitor.page);
    await visitor.page.locator('textarea').focus();
    await keyboard.send('Input.imeSetComposition', { text: 'wo de', selectionStart: 5, selectionEnd: 5 });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await visitor.page.locator('textarea').dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
    expect(await visitor.texts()).toEqual([]);
    await keyboard.send('Input.insertText', { text: HELLO });
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('.tick.accepted').waitFor();
    await sees([HELLO]);
    expect((await product.said()).map(({ text }) => text)).toEqual([HELLO]);
  });

  it('loses nothing and doubles nothing when the line is cut in the middle', async () => {
    await arrive();
    const written = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    for (const [index, text] of written.entries()) {
      if (index === 10) line.cut();
      if (index === 30) line.mend();
      await visitor.write(text);
    }
    await sees(written);
    await isSent();
    expect((await product.said()).map(({ text }) => text)).toEqual(written);
  });

  it('notices that nothing arrives any more, and catches up', async () => {
    await arrive();
    await visitor.write('Hello');
    await visitor.page.locator('.tick.accepted').waitFor();
    line.deafen();
    await product.reply('Are you there');
    await visitor.page.locator('.notice').waitFor({ timeout: 35_000 });
    line.mend();
    await sees(['Hello', 'Are you there']);
    expect(await product.said()).toHaveLength(2);
  });

  it('keeps what was written while the product was killed, and through a reload', async () => {
    await arrive();
    await visitor.write('one');
    await visitor.page.locator('.tick.accepted').waitFor();
    await product.kill();
    await visitor.write('two');
    await visitor.page.locator('.tick.waiting').waitFor();
    await product.start();
    await visitor.page.reload();
    await visitor.open();
    await sees(['one', 'two']);
    await isSent();
    expect((await product.said()).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('has one conversation in two tabs', async () => {
    await arrive();
    await visitor.write('from the first');
    await visitor.page.locator('.tick.accepted').waitFor();
    const second = await visitAgain(visitor, shop);
    await second.open();
    await expect.poll(() => second.texts()).toEqual(['from the first']);
    await second.write('from the second');
    await sees(['from the first', 'from the second']);
    await visitor.page.locator('verbatim-chat header button').last().click();
    await second.page.locator('verbatim-chat header button').last().click();
    await product.reply('to both');
    await visitor.page.locator('.badge', { hasText: '1' }).waitFor();
    await second.open();
    await visitor.page.locator('.badge').waitFor({ state: 'hidden' });
  });

  it('reads in words that the chat was resolved, and reopens it by writing', async () => {
    await arrive();
    await visitor.write('Thanks');
    await visitor.page.locator('.tick.accepted').waitFor();
    await product.resolve();
    await visitor.page.locator('.activity', { hasText: 'Write again to reopen' }).waitFor();
    await visitor.write('One more thing');
    await sees(['Thanks', 'One more thing']);
    await visitor.page.locator('.activity', { hasText: 'open again' }).waitFor();
    expect(await visitor.page.locator('.activity', { hasText: 'open again' }).count()).toBe(1);
  });
});
