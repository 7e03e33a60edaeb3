import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composer, hasBrowser, openBrowser, rows, signIn } from './browser.ts';
import { OWNER, writeHostileHistory } from './hostile-history.ts';
import type { History } from './hostile-history.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { openGuarded } from './hostile-watch.ts';
import type { Guarded } from './hostile-watch.ts';
import { startProduct } from './product.ts';
import type { Product } from './product.ts';

const TEXTS_MIN = 300;
/** All rows of the first are looked at, and a page of each other. */
const ACTIONS = ['MessageReceived', 'AgentReplied', 'NoteAdded', 'ContactCreated', 'ConversationLabeled'];
/** What is left of a longer text where there is room for little. */
const CHARS_SHOWN = 100;
const SETTLE = { timeout: 20_000, interval: 100 };

describe.skipIf(!hasBrowser)('what anybody may write, wherever it is shown', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let history: History;
  let inbox: Guarded;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    history = await writeHostileHistory(product);
    inbox = await openGuarded(browser, product.url);
    await signIn(inbox.page, product.url, OWNER, '/all');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is a text in each of three hundred ways', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(TEXTS_MIN);
  });

  it('would be noticed if it were more than a text', async () => {
    const { page, faults } = await openGuarded(browser, product.url);
    await page.goto(product.url);
    await page
      .evaluate(() => {
        const hole = document.createElement('object');
        document.body.append(hole);
        hole.setAttribute('onerror', 'hurt(0)');
      })
      .catch(() => undefined); // the policy stops the attribute
    await expect.poll(faults, SETTLE).toContain('element: <object></object>');
    await expect.poll(faults, SETTLE).toContainEqual(expect.stringContaining('require-trusted-types-for'));
    await page.evaluate(() => (globalThis as unknown as { hurt(at: number): void }).hurt(1));
    expect(await faults()).toContain('ran: 1');
    await page.context().close();
  });

  it('is a text in the list', async () => {
    const { page, faults } = inbox;
    await rows(page).first().waitFor();
    const seen = await page.evaluate(scrollThroughList);
    for (const { name } of history.people) expect(seen.some((row) => row.includes(shown(name)))).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('is a text as name, address, note, attribute, label and team beside a conversation', async () => {
    const { page, faults } = inbox;
    for (const { conversationId, name, email, note, labels, attributes } of history.people) {
      await moveTo(page, `/all/${conversationId}`);
      await page.locator('h1', { hasText: shown(name) }).waitFor();
      const panel = page.getByRole('complementary');
      await panel.getByText(email, { exact: true }).waitFor();
      const words = shown((await panel.allTextContents()).join(' '));
      for (const text of [note, ...labels, ...Object.keys(attributes), ...Object.values(attributes)])
        expect(words).toContain(shown(text));
    }
    expect(await faults()).toEqual([]);
  });

  it('is a text in messages, replies and notes', async () => {
    const { page, faults } = inbox;
    await moveTo(page, `/all/${history.long.conversationId}`);
    await page.getByRole('log').locator('article').first().waitFor();
    await expect.poll(() => page.evaluate(readThread), SETTLE).toHaveLength(HOSTILE_TEXTS.length * 3);
    const said = await page.evaluate(readThread);
    for (const text of HOSTILE_TEXTS) expect(said.filter((one) => one === text)).toHaveLength(3);
    expect(await faults()).toEqual([]);
  });

  it('is a text when it is kept at hand, offered for a slash and put into the field', async () => {
    const { page, faults } = inbox;
    await moveTo(page, `/all/${history.people[0]?.conversationId}`);
    for (const [at, text] of history.names.entries()) {
      await composer(page).fill(`/hostile${at}`);
      const offered = page.getByRole('option').first();
      await offered.waitFor();
      expect(shown((await offered.textContent()) ?? '')).toContain(shown(text).slice(0, 20));
      await page.keyboard.press('Enter');
      await expect.poll(() => composer(page).inputValue(), SETTLE).toBe(text);
      await page.evaluate(nextFrame); // in which the caret gets its place
    }
    await composer(page).fill('');
    expect(await faults()).toEqual([]);
  });

  it('is a text as the name of a colleague, a team or an inbox', async () => {
    const { page, faults } = inbox;
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Transfer' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    await page.keyboard.press('Escape');
    for (const part of ['inboxes', 'agents', 'teams', 'keys', 'canned']) {
      await moveTo(page, `/settings/${part}`);
      const list = page.locator('main');
      for (const name of history.names)
        await list
          .getByText(shown(name.slice(0, CHARS_SHOWN)))
          .first()
          .waitFor({ state: 'attached' });
      await list
        .getByRole('button', { name: /^(Edit|Change)/ })
        .last()
        .click()
        .catch(() => undefined);
      await page.keyboard.press('Escape');
    }
    expect(await faults()).toEqual([]);
  });

  it('is a text in what is searched for, and found', async () => {
    const { page, faults } = inbox;
    await moveTo(page, '/search');
    const field = page.getByRole('searchbox');
    for (const text of HOSTILE_TEXTS) await field.fill(text);
    for (const { name } of history.people.slice(0, 5)) {
      await field.fill(name);
      await page
        .locator('main h3', { hasText: shown(name) })
        .first()
        .waitFor();
    }
    expect(await faults()).toEqual([]);
  });

  it('is a text in the address of a page', async () => {
    const { page, faults } = inbox;
    for (const text of HOSTILE_TEXTS) {
      const part = encodeURIComponent(text);
      await moveTo(page, `/all?label=${part}&inboxId=${part}&status=${part}#${part}`);
      await moveTo(page, `/${part}/${part}`);
    }
    await page.goto(`${product.url}/all/${encodeURIComponent(HOSTILE_TEXTS[0] ?? '')}?label=<svg onload=hurt(0)>`);
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('is a text in the audit trail', async () => {
    const { page, faults } = inbox;
    const told = new Set<string>();
    for (const [at, action] of ACTIONS.entries()) {
      await moveTo(page, '/board');
      await moveTo(page, '/audit');
      await page.getByLabel('Action', { exact: true }).fill(action);
      await page.locator('main form').getByRole('button', { name: 'Filter' }).click();
      await page.locator('td', { hasText: action }).first().waitFor();
      if (at === 0) await loadAll(page);
      for (const row of await page.evaluate(openEveryRow)) told.add(`${action} ${row}`);
    }
    const all = [...told].join('\n');
    for (const text of HOSTILE_TEXTS) expect(all).toContain(JSON.stringify(text).slice(1, -1));
    expect(await faults()).toEqual([]);
  });

  it('is a text in the widget', async () => {
    const { inboxId, long } = history;
    const widget = await openGuarded(browser, product.url);
    const { page } = widget;
    await page.addInitScript(
      ([key, visitor]) => localStorage.setItem(key ?? '', visitor ?? ''),
      [`verbatim:${inboxId}`, JSON.stringify({ token: long.visitorToken, conversationId: long.conversationId })],
    );
    await page.goto(`${product.url}/demo?inbox=${inboxId}`);
    await page.locator('verbatim-chat .launcher').click();
    const texts = page.locator('verbatim-chat .text');
    const earlier = page.locator('verbatim-chat .earlier');
    await texts.first().waitFor();
    await expect
      .poll(async () => {
        // It goes with the last of them, maybe just now.
        if ((await earlier.count()) > 0) await earlier.click({ timeout: 1_000 }).catch(() => undefined);
        return texts.count();
      }, SETTLE)
      .toBe(HOSTILE_TEXTS.length * 2);
    const said = await texts.allTextContents();
    for (const text of HOSTILE_TEXTS) expect(said.filter((one) => one === text)).toHaveLength(2);
    for (const text of HOSTILE_TEXTS.slice(0, 20)) await page.locator('verbatim-chat textarea').fill(text);
    expect(await widget.faults()).toEqual([]);
  });
});

/** White space as a page draws it. */
const shown = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** To another place of the inbox without loading it anew. */
const moveTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((place) => history.pushState(null, '', place), path);

async function loadAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Load more' });
  while ((await more.count()) > 0) {
    const before = await page.locator('tbody tr').count();
    await more.click();
    await expect.poll(() => page.locator('tbody tr').count(), SETTLE).toBeGreaterThan(before);
  }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Runs in the page: what each row of the list says, from the first to the last. */
async function scrollThroughList(): Promise<string[]> {
  const seen = new Set<string>();
  const box = document.querySelector('[data-row]')?.closest('[data-column] [class*="overflow"]') ?? null;
  const [height, step] = box === null ? [-1, 1] : [box.scrollHeight, box.clientHeight / 2];
  for (let at = 0; at <= height; at += step) {
    box?.scrollTo(0, at);
    await new Promise((resolve) => setTimeout(resolve, 30));
    for (const row of document.querySelectorAll('[data-row]'))
      seen.add((row.textContent ?? '').replaceAll(/\s+/g, ' '));
  }
  return [...seen];
}

/** Runs in the page: everything that was said, as far back as it goes. */
function readThread(): string[] {
  const log = document.querySelector('[role=log]');
  const older = [...(log?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === 'Earlier messages',
  );
  older?.click();
  return [...(log?.querySelectorAll('article p.prose-text') ?? [])].map(({ textContent }) => textContent ?? '');
}

/** Runs in the page: what stands behind every row of the trail. */
async function openEveryRow(): Promise<string[]> {
  const told: string[] = [];
  for (const button of document.querySelectorAll<HTMLButtonElement>('tbody button[aria-expanded]')) {
    button.click();
    await Promise.resolve();
    told.push(document.querySelector('tbody pre')?.textContent ?? '');
  }
  return told;
}
