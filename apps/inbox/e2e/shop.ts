import type { Browser, Page } from 'playwright-core';
import { bubbles, openPage } from './browser.ts';
import type { Watched } from './browser.ts';

/** What the visitor of the shop reads, and the field that they write in. */
export const shopText = (page: Page): ReturnType<Page['locator']> => page.locator('verbatim-chat .text');
export const shopField = (page: Page): ReturnType<Page['locator']> => page.locator('verbatim-chat textarea');

/** A visitor on the shop page, with the chat open. */
export async function openShop(browser: Browser, url: string, inboxId: string): Promise<Watched> {
  const shop = await openPage(browser);
  await shop.page.goto(`${url}/demo?inbox=${inboxId}`);
  await shop.page.locator('verbatim-chat .launcher').click();
  await shopField(shop.page).waitFor();
  return shop;
}

/** Writes as a customer does: into the field, then Enter. */
export async function writeInShop(page: Page, text: string): Promise<void> {
  await shopField(page).fill(text);
  await page.keyboard.press('Enter');
}

/** Every message of the thread as the agent reads it, from the first on. */
export async function threadTexts(page: Page): Promise<readonly string[]> {
  const older = page.getByRole('button', { name: 'Earlier messages' });
  while ((await older.count()) > 0) await older.click({ timeout: 1_000 }).catch(() => undefined);
  return bubbles(page).locator('p').allTextContents();
}
