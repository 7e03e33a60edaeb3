import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const LOOKS = 4;
const BETWEEN_MS = 1_100;

describe.skipIf(!hasBrowser)('how long a customer has waited', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is counted in seconds as they pass, and in minutes from the first on', async () => {
    const { inbox } = await found(product);
    const { page } = await openPage(browser);
    await page.clock.install();
    await signIn(page, product.url, 'mei@acme.example', '/all');
    await (await visitorOf(product.url, inbox.id, { name: 'Ana Ruiz' })).say('Where is my order?');
    const waited = rows(page)
      .filter({ hasText: 'Ana Ruiz' })
      .getByText(/\d+ (sec|min)$/)
      .first();
    const seen = new Set<string>();
    for (let look = 0; look < LOOKS; look++) {
      seen.add(await waited.innerText());
      await page.clock.runFor(BETWEEN_MS);
    }
    expect(seen.size).toBe(LOOKS);
    await page.clock.fastForward(65_000);
    await expect.poll(() => waited.innerText()).toBe('1 min');
  });
});
