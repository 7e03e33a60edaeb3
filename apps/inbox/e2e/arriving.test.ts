import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, signIn } from './browser.ts';
import { found, PASSWORD, post, startProduct } from './product.ts';
import type { Product } from './product.ts';

const TOM = { name: 'Tom Baker', email: 'tom@acme.example', password: PASSWORD };

describe.skipIf(!hasBrowser)('an agent who opens the inbox', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    await post(product.url, '/agents', TOM, (await found(product)).apiKey.key);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is there, also when the server is slow to say how everybody is', async () => {
    const { page } = await openPage(browser);
    const isCalled = (presence: string): Promise<void> =>
      page.getByRole('button', { name: new RegExp(`^You and your availability.*${presence}`) }).waitFor();
    let haveAsked: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      haveAsked = resolve;
    });
    await page.route('**/api/v1/presence', async (route) => {
      await asked; // until the page has asked how we are there
      await route.continue();
    });
    let seen = '';
    await page.route('**/api/v1/me', async (route) => {
      const isInside = await page.getByRole('navigation', { name: 'Views' }).isVisible();
      if (isInside && seen === '') {
        haveAsked?.();
        await isCalled('Offline'); // the other answer came first
        seen = 'Offline';
      }
      await route.continue();
    });
    await signIn(page, product.url, TOM.email);
    await expect.poll(() => seen, { timeout: 30_000 }).toBe('Offline');
    await isCalled('Online');
  });
});
