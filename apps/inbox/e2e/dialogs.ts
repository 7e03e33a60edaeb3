import type { Locator, Page } from 'playwright-core';
import { bubbles } from './browser.ts';

/** Takes a picture of what is on screen, and asks axe about it. */
export type Look = (screen: string) => Promise<void>;

const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Opens a dialog, looks at it, and closes it as a keyboard does. */
export async function lookAtDialog(page: Page, screen: string, { open, look }: Opening): Promise<void> {
  await open();
  await dialogOf(page).waitFor();
  await look(screen);
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
}

interface Opening {
  readonly open: () => Promise<void>;
  readonly look: Look;
}

/** Pages of settings that are lists, with the choice in their forms that shows more fields. */
const LISTS = [
  { page: 'inboxes', choice: null },
  { page: 'agents', choice: null },
  { page: 'teams', choice: 'sticky' },
  { page: 'canned', choice: null },
  { page: 'attributes', choice: 'list' },
  { page: 'keys', choice: null },
] as const;

/** Every dialog that a page of settings opens: the one that adds, and those of the buttons beside the first entry. */
export async function lookAtSettings(page: Page, url: string, look: Look): Promise<void> {
  for (const { page: name, choice } of LISTS) {
    await page.goto(`${url}/settings/${name}`);
    const beside = page.locator('main li').getByRole('button');
    await beside.first().waitFor();
    await lookAtDialog(page, `dialog-${name}-new`, {
      look,
      open: async () => {
        await page.locator('main header button').click();
        await dialogOf(page).waitFor();
        if (choice === null) return;
        const choices = dialogOf(page).locator('select', { has: page.locator(`option[value="${choice}"]`) });
        await choices.selectOption(choice);
      },
    });
    const buttons = await page
      .locator('main li')
      .filter({ has: page.getByRole('button') })
      .first()
      .getByRole('button')
      .count();
    for (let at = 0; at < buttons; at += 1)
      await lookAtDialog(page, `dialog-${name}-${at}`, { look, open: () => beside.nth(at).click() });
  }
}

/** What is shown only once: the link of who was invited, and a key. */
export async function lookAtSecrets(
  page: Page,
  url: string,
  { who, look }: { readonly who: string; readonly look: Look },
): Promise<void> {
  await page.goto(`${url}/settings/agents`);
  await lookAtDialog(page, 'dialog-invited', {
    look,
    open: async () => {
      await page.locator('main header button').click();
      await dialogOf(page).locator('input:not([type])').first().fill(who);
      await dialogOf(page).locator('input[type=email]').fill(`${who}@acme.example`);
      await page.keyboard.press('Enter');
      await dialogOf(page).locator('form').waitFor({ state: 'detached' });
    },
  });
  await page.goto(`${url}/settings/keys`);
  await lookAtDialog(page, 'dialog-key', {
    look,
    open: async () => {
      await page.locator('main header button').click();
      await dialogOf(page).locator('input:not([type])').first().fill(who);
      await page.keyboard.press('Enter');
      await dialogOf(page).locator('form').waitFor({ state: 'detached' });
    },
  });
}

/** Why the router gave a conversation to whom it gave it, told beside the line that says so. */
export async function lookAtWhy(page: Page, address: string, look: Look): Promise<void> {
  await page.goto(address);
  await bubbles(page).first().waitFor();
  const ask = page.getByRole('button', { name: /^(why\?|为什么？)$/ });
  await lookAtDialog(page, 'dialog-why', { look, open: () => ask.click() });
}
