import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, composer, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, post, put, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const MARKUP = '<img src=x onerror=alert(1)>';

describe.skipIf(!hasBrowser)('canned responses', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    await put(product.url, '/me/availability', { presence: 'online', accepting: false }, apiKey.key);
    await (await visitorOf(product.url, inbox.id, { name: 'Ana Ruiz' })).say('Where is my order?');
    await (await visitorOf(product.url, inbox.id)).say('我的订单在哪里？');
    for (const [shortcut, text] of [
      ['refund', 'A refund takes three days, {{contact.name}}. — {{agent.name}}'],
      ['退款', '退款需要三天。'],
      ['markup', MARKUP],
    ])
      await post(product.url, '/canned-responses', { shortcut, text }, apiKey.key);
    ({ page, faults } = await openPage(browser));
    await signIn(page, product.url, 'mei@acme.example');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (said: string): Promise<void> => {
    await page.goto(`${product.url}/unassigned?status=every`);
    await page.goto(`${product.url}/all?status=every`);
    await rows(page).filter({ hasText: said }).first().click();
    await composer(page).focus();
  };
  const options = () => page.getByRole('listbox', { name: 'Canned responses' }).getByRole('option');

  it('are made on the settings page, and a shortcut that is taken is refused with what was typed kept', async () => {
    await page.goto(`${product.url}/settings/canned`);
    await page.getByRole('button', { name: 'New canned response' }).click();
    await page.getByLabel('Shortcut').fill('REFUND');
    await page.getByLabel('Text').fill('Good morning');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('Another canned response has this shortcut').waitFor();
    expect(await page.getByLabel('Text').inputValue()).toBe('Good morning');
    await page.getByLabel('Shortcut').fill('/morning');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('/morning', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Delete /morning' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('/morning', { exact: true }).waitFor({ state: 'detached' });
  });

  it('open with a slash, are found by shortcut and text, chosen by keys and filled in', async () => {
    await open('Where is my order?');
    await page.keyboard.type('/');
    await expect.poll(() => options().count()).toBe(3);
    await page.keyboard.type('three');
    await expect.poll(() => options().count()).toBe(1);
    for (let typed = 0; typed < 'three'.length; typed++) await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('ref');
    await page.keyboard.press('Enter');
    expect(await composer(page).inputValue()).toBe('A refund takes three days, Ana Ruiz. — Mei Lin');
    expect(await options().count()).toBe(0);
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: 'A refund takes three days, Ana Ruiz. — Mei Lin' }).waitFor();
  });

  it('go away with Escape, which leaves the text and the conversation where they are', async () => {
    await page.keyboard.type('/mar');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    expect(await composer(page).inputValue()).toBe('/mar');
    expect(await composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
  });

  it('are not chosen by the Enter that ends a composition', async () => {
    await page.keyboard.type('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'tuikuan', selectionStart: 7, selectionEnd: 7 });
    const enter = { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await session.send('Input.dispatchKeyEvent', enter);
    await session.send('Input.insertText', { text: '退款' });
    await expect.poll(() => options().count()).toBe(1);
    expect(await composer(page).inputValue()).toBe('/退款');
    await page.keyboard.press('Tab');
    expect(await composer(page).inputValue()).toBe('退款需要三天。');
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: '退款需要三天。' }).waitFor();
  });

  it('show what is missing, and are not sent before it is there', async () => {
    await open('我的订单在哪里？');
    await page.keyboard.type('/refund');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('{{contact.name}} is not known here').waitFor();
    const before = await bubbles(page).count();
    await page.keyboard.press('Enter');
    expect(await bubbles(page).count()).toBe(before);
    await page.keyboard.type('王伟'); // the place is selected
    expect(await composer(page).inputValue()).toBe('A refund takes three days, 王伟. — Mei Lin');
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: 'A refund takes three days, 王伟.' }).waitFor();
  });

  it('are text, whatever is in them', async () => {
    await page.keyboard.type('/markup');
    await options().filter({ hasText: MARKUP }).waitFor();
    await page.keyboard.press('Enter');
    expect(await composer(page).inputValue()).toBe(MARKUP);
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: MARKUP }).waitFor();
    expect(faults).toEqual([]);
  });
});
