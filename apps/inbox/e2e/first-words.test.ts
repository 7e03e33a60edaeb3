import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, hasBrowser, openBrowser, openPage, rows, write } from './browser.ts';
import type { Watched } from './browser.ts';
import { PASSWORD, startProduct } from './product.ts';
import type { Product } from './product.ts';

const FIRST = 'My tea never came, order A-113';

describe.skipIf(!hasBrowser)('somebody new', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let mei: Watched;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    mei = await openPage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('sees the chat live while setting up, and is told when its first message comes in', async () => {
    const { page, faults } = mei;
    await page.goto(`${product.url}/?setup=${product.setupToken}`);
    await page.getByLabel('Name of your company or team').fill('Acme');
    await page.getByLabel('Your name').fill('Mei Lin');
    await page.getByLabel('Your e-mail').fill('mei@acme.example');
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.getByText('Open the chat at the corner').waitFor();
    const shop = page.frameLocator('iframe');
    await shop.locator('verbatim-chat .launcher').click();
    await shop.locator('verbatim-chat textarea').fill(FIRST);
    await shop.locator('verbatim-chat textarea').press('Enter');
    await page.getByText('Your first message has come in.').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await rows(page).getByText(FIRST).click();
    await bubbles(page).getByText(FIRST).waitFor();
    expect(faults).toEqual([]);
  });

  it('finds what was said, by a word in any language, and goes to its place in the thread', async () => {
    const { page, faults } = mei;
    await write(page, '退款三天内到账');
    await bubbles(page).getByText('退款三天内到账').waitFor();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    const found = page.getByRole('region', { name: 'Messages' }).getByRole('link');
    // Views follow the log; what was just said is there a moment later, and asking anew finds it.
    await expect
      .poll(async () => {
        await page.getByRole('searchbox').fill('');
        await page.getByRole('searchbox').fill('退款');
        await found.first().waitFor({ timeout: 2_000 });
        return found.locator('mark').allTextContents();
      })
      .toEqual(['退款']);
    await page.getByRole('searchbox').fill('TEA a-113');
    await expect.poll(() => found.locator('mark').allTextContents()).toEqual(['tea', 'A-113']);
    await page.reload(); // what is looked for stands in the address
    await found.first().click();
    await bubbles(page).getByText(FIRST).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#m\d+$/);
    await page.goBack();
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByText('No message and no customer has “nothing of the kind”.').waitFor();
    expect(faults).toEqual([]);
  });
});
