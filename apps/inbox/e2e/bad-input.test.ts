import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composer, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, PASSWORD, post, startProduct, visitorOf } from './product.ts';
import type { Product, Visitor } from './product.ts';

const PASTED_CHARS = 5_000_000;

describe.skipIf(!hasBrowser)('bad input', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let ana: Visitor;
  let key = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    ({ key } = apiKey);
    ana = await visitorOf(product.url, inbox.id, { name: 'Ana' });
    await ana.say('Where is my order?');
    ({ page, faults } = await openPage(browser));
    await signIn(page, product.url, 'mei@acme.example');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('a conversation that is not mine, or none, is told in words, and the list stays', async () => {
    const tom = { email: 'tom@acme.example', password: PASSWORD };
    await post(product.url, '/agents', { name: 'Tom', role: 'agent', scope: 'mine', ...tom }, key);
    const other = await openPage(browser);
    await signIn(other.page, product.url, tom.email);
    for (const id of [ana.conversationId, '00000000-0000-7000-8000-000000000000', 'nonsense']) {
      await other.page.goto(`${product.url}/all/${id}`);
      await other.page.getByText('This conversation does not exist, or is not yours to see.').waitFor();
      await other.page.getByRole('navigation', { name: 'Views' }).waitFor();
      expect(await composer(other.page).count()).toBe(0);
    }
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  it('five million pasted characters are not put in, are counted, and what was typed stays', async () => {
    await page.goto(`${product.url}/all/${ana.conversationId}`);
    await composer(page).fill('Dear Ana');
    await composer(page).evaluate((field, size) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x'.repeat(size));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, PASTED_CHARS);
    await page.getByText('The pasted text has 5,000,000 characters and was not put in: 8,000 are the limit.').waitFor();
    expect(await composer(page).inputValue()).toBe('Dear Ana');
    await composer(page).fill('');
  });

  it('two who resolve at once have resolved it, once, and neither is told that anything failed', async () => {
    const other = await openPage(browser);
    await signIn(other.page, product.url, 'mei@acme.example', `/all/${ana.conversationId}`);
    await composer(other.page).waitFor();
    await Promise.all([page, other.page].map((one) => one.keyboard.press('Alt+e')));
    for (const one of [page, other.page]) {
      await one.getByText('This conversation is resolved. A reply opens it again.').waitFor();
      await one.getByRole('log').getByText('Mei Lin resolved this').waitFor();
      expect(await one.getByRole('log').getByText('Mei Lin resolved this').count()).toBe(1);
      expect(await one.getByText('Not done').count()).toBe(0);
    }
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  it('a server that is gone while a form is saved is told in it, and what was typed is saved when it is back', async () => {
    await page.goto(`${product.url}/settings/canned`);
    await page.getByRole('button', { name: 'New canned response' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Shortcut').fill('refund');
    await dialog.getByLabel('Text', { exact: true }).fill('A refund takes three days.');
    product.network.cut();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByRole('alert').waitFor({ timeout: 60_000 });
    expect(await dialog.getByLabel('Text', { exact: true }).inputValue()).toBe('A refund takes three days.');
    product.network.mend();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('listitem').filter({ hasText: '/refund' }).waitFor();
    await page.goto(`${product.url}/all?status=every`);
    await rows(page).first().waitFor();
    expect(faults).toEqual([]);
  });
});
