import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, post, startProduct } from './product.ts';
import type { Product } from './product.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36';
const VISIT = { page: 'https://shop.example/cart', referrer: '', browser: CHROME, locale: 'zh-CN' };

describe.skipIf(!hasBrowser)('what staff note', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let token = '';

  const say = (text: string) => post(product.url, '/visitor/messages', { text }, token);

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox } = await found(product);
    ({ visitorToken: token } = await post<{ readonly visitorToken: string }>(
      product.url,
      `/inboxes/${inbox.id}/visitors`,
      { name: 'Ana', attributes: { city: 'Lyon' } },
    ));
    await post(product.url, '/visitor/signals', { visit: VISIT }, token);
    await say('Where is my order?');
    ({ page, faults } = await openPage(browser));
    await signIn(page, product.url, 'mei@acme.example');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const panel = () => page.getByRole('complementary', { name: 'Contact', exact: true });
  const section = (name: string) => panel().getByRole('region', { name });
  const define = async (fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> => {
    await page.getByRole('button', { name: 'New attribute' }).click();
    const dialog = page.getByRole('dialog', { name: 'New attribute' });
    await fill(dialog);
    await dialog.getByRole('button', { name: 'Create' }).click();
  };

  it('is defined in the settings, and what is wrong with it is said there', async () => {
    await page.goto(`${product.url}/settings/attributes`);
    await page.getByText('No attributes yet.').waitFor();
    await define(async (dialog) => {
      await dialog.getByLabel('Name').fill('plan');
      await dialog.getByLabel('Label').fill('Tariff');
      await dialog.getByLabel('Kind').selectOption('list');
      await dialog.getByLabel('To choose from').fill('free\npro\n\npro');
    });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Tariff' })
      .getByText('Customer · One of a list · plan')
      .waitFor();
    await define(async (dialog) => {
      await dialog.getByLabel('Name').fill('parcels');
      await dialog.getByLabel('Label').fill('Boxes');
      await dialog.getByLabel('Noted of').selectOption('conversation');
      await dialog.getByLabel('Kind').selectOption('number');
    });
    await page.getByText('Conversation · Number · parcels').waitFor();
    await define(async (dialog) => dialog.getByLabel('Name').fill('plan'));
    const dialog = page.getByRole('dialog', { name: 'New attribute' });
    await dialog.getByText('There is an attribute of this name already').waitFor();
    expect(await dialog.getByLabel('Name').inputValue()).toBe('plan');
    await page.keyboard.press('Escape');
  });

  it('is filled in beside the thread, told in it, and kept', async () => {
    await page.goto(`${product.url}/all`);
    await rows(page).first().click();
    await section('Attributes').getByText('Lyon').waitFor();
    await section('Attributes').getByRole('button', { name: 'Edit the attributes' }).click();
    const form = panel().getByRole('form', { name: 'Edit the attributes' });
    await form.getByLabel('Tariff').selectOption('pro');
    await form.getByLabel('city').fill('');
    await form.getByLabel('Boxes').fill('2');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('log').getByText('Mei Lin changed Boxes').waitFor();
    const shown = () => section('Attributes').locator('dt, dd').allTextContents();
    const noted = ['Tariff', 'pro', 'Boxes', '2'];
    await expect.poll(shown).toEqual(noted);
    await page.reload();
    await expect.poll(shown).toEqual(noted);
  });

  it('stands beside where the visitor is, in words', async () => {
    await expect
      .poll(() => section('Where they are').locator('dt, dd').allTextContents())
      .toEqual([
        ...['Page', 'https://shop.example/cart', 'Browser', 'Chrome 124 on Windows'],
        ...['Browser language', 'Chinese (China)'],
      ]);
    expect(await page.getByRole('log').getByText('changed page').count()).toBe(0);
  });

  it('is in the audit trail, whose rows come by themselves, each once', async () => {
    await page.goto(`${product.url}/audit`);
    await page.getByText('Live', { exact: true }).waitFor();
    const types = () => page.locator('tbody tr td:nth-child(2)').allTextContents();
    expect(await types()).toContain('AttributeDefined');
    await say('Anybody there?');
    await expect.poll(async () => (await types()).slice(0, 3)).toContain('MessageReceived');
    const received = (await types()).filter((type) => type === 'MessageReceived').length;
    expect(received).toBe(2);
    product.network.cut();
    await page.getByText('Reconnecting…').waitFor();
    product.network.mend();
    await say('Still nobody?');
    await expect.poll(async () => (await types()).filter((type) => type === 'MessageReceived').length).toBe(3);
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect.poll(async () => (await types()).filter((type) => type === 'MessageReceived').length).toBe(3);
    expect(faults).toEqual([]);
  });
});
