import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, composer, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, PASSWORD, post, put, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const SETTLE = { timeout: 10_000, interval: 100 };

describe.skipIf(!hasBrowser)('a colleague who is named in a note', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let mei: Page;
  let lin: Page;
  const faults: (readonly string[])[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    await put(product.url, '/me/availability', { presence: 'online', accepting: false }, apiKey.key);
    const colleague = { name: '林 Lin', email: 'lin@acme.example', password: PASSWORD, role: 'agent' };
    await post(product.url, '/agents', colleague, apiKey.key);
    await (await visitorOf(product.url, inbox.id, { name: 'Ana Ruiz' })).say('Where is my order?');
    const open = async (email: string, path: string): Promise<Page> => {
      const watched = await openPage(browser);
      faults.push(watched.faults);
      await signIn(watched.page, product.url, email, path);
      return watched.page;
    };
    mei = await open('mei@acme.example', '/all');
    lin = await open('lin@acme.example', '/mentions');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is found by @ in a note, and by nothing in a reply', async () => {
    await rows(mei).first().click();
    await composer(mei).fill('Ask @L');
    expect(await mei.getByRole('listbox', { name: 'Colleagues' }).count()).toBe(0);
    await composer(mei).fill('');
    await mei.getByRole('radio', { name: /note/i }).click();
    await composer(mei).pressSequentially('请@L');
    await mei.getByRole('option', { name: /林 Lin/ }).waitFor();
    await mei.keyboard.press('Enter');
    await expect.poll(() => composer(mei).inputValue(), SETTLE).toBe('请@林 Lin ');
  });

  it('has the conversation in a view of its own, as soon as the note is there', async () => {
    await lin.getByText('No note names you.').waitFor();
    await composer(mei).pressSequentially('看一下');
    await mei.keyboard.press('Enter');
    await bubbles(mei).filter({ hasText: '请@林 Lin 看一下' }).waitFor();
    await rows(lin).filter({ hasText: 'Ana Ruiz' }).waitFor();
    await rows(lin).first().click();
    await bubbles(lin).filter({ hasText: '请@林 Lin 看一下' }).waitFor();
    expect(faults.flat()).toEqual([]);
  });
});
