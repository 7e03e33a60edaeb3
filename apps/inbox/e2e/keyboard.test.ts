import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, composer, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, PASSWORD, post, put, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const MEI = 'mei@acme.example';
const TOM = { name: 'Tom Baker', email: 'tom@acme.example', password: PASSWORD };
const TABS_MAX = 80;
const WAIT_MS_MAX = 30_000;
const VISITORS = ['Ana Ruiz', '王伟', 'Zoë', 'Olu'];

/** One day’s work, in order; nothing here is clicked, and nothing is given the focus but by keys. */
describe.skipIf(!hasBrowser)('a day without a mouse', { timeout: 180_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    await put(product.url, '/me/availability', { presence: 'online', accepting: false }, apiKey.key);
    for (const name of VISITORS) await (await visitorOf(product.url, inbox.id, { name })).say(`Hello from ${name}`);
    await post(product.url, '/agents', { ...TOM, capacity: 0 }, apiKey.key);
    await signIn((await openPage(browser)).page, product.url, TOM.email); // there, so that something can be handed to him
    ({ page, faults } = await openPage(browser));
    page.setDefaultTimeout(WAIT_MS_MAX);
    await page.goto(product.url);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const dialog = (name: string): Promise<void> => page.getByRole('dialog', { name }).waitFor();
  /** By its name in the command bar. */
  const order = async (name: string): Promise<void> => {
    await press('Control+k');
    await dialog('Actions');
    await type(name);
    await page.getByRole('option', { name, selected: true }).waitFor();
    await press('Enter');
    await page.getByRole('dialog', { name: 'Actions' }).waitFor({ state: 'detached' });
  };
  /** On with Tab until something of that name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let at = 0; at < TABS_MAX; at += 1) {
      const focused = await focusedName(page);
      if (name.test(focused)) return;
      passed.push(focused);
      await press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}, only to: ${passed.join(' | ')}`);
  };
  const view = (name: string): Locator => page.getByRole('link', { name, exact: true });
  const accepted = (text: string): Locator =>
    bubbles(page).filter({ hasText: text }).getByRole('img', { name: 'Accepted' });

  it('begins with signing in', async () => {
    await page.getByLabel('E-mail').waitFor();
    await type(MEI);
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    expect(await seen(page.getByRole('navigation', { name: 'Views' }))).toBe(1);
  });

  it('goes to who waits, takes a conversation and answers', async () => {
    await order('Go to Unassigned');
    await rows(page)
      .nth(VISITORS.length - 1)
      .waitFor();
    await press('Alt+j');
    await composer(page).waitFor();
    await order('Take');
    await view('Mine 1').waitFor();
    await press('Alt+l');
    await type('On its way');
    await press('Enter');
    expect(await seen(accepted('On its way'))).toBe(1);
  });

  it('leaves a note that names a colleague, a label and a priority', async () => {
    await press('Alt+p');
    await type('Refund is fine, @To');
    await page.getByRole('option', { name: /Tom Baker/ }).waitFor();
    await press('Enter', 'Enter');
    await bubbles(page).filter({ hasText: 'Only staff see this' }).filter({ hasText: '@Tom Baker' }).waitFor();
    await order('Labels');
    await dialog('Labels');
    await type('billing');
    await press('Enter');
    await page.getByRole('dialog').getByText('billing').waitFor();
    await press('Escape');
    await order('Priority: urgent');
    expect(await seen(page.getByText('Mei Lin set the priority to urgent'))).toBe(1);
  });

  it('corrects what is known of the customer', async () => {
    await press('F6');
    await tabTo(/^Edit contact$/);
    await press('Enter');
    await tabTo(/^Phone$/);
    await type('+49 30 1234');
    await press('Enter');
    expect(await seen(page.getByRole('complementary').getByText('+49 30 1234'))).toBe(1);
  });

  it('puts it off and wakes it', async () => {
    await press('Alt+m');
    await dialog('Snooze');
    await press('Enter');
    await page.getByText(/^Mei Lin snoozed this until/).waitFor();
    await order('Wake');
    expect(await seen(page.getByText('Mei Lin reopened this'))).toBe(1);
  });

  it('hands it to a colleague with a word', async () => {
    await order('Transfer');
    await dialog('Transfer');
    await type('Tom');
    await page.getByRole('radio', { name: /Tom Baker/, disabled: false }).waitFor();
    await tabTo(/Tom Baker/);
    await press('Space', 'Tab');
    await type('Please send the money');
    await tabTo(/^Transfer$/);
    await press('Enter');
    await page.getByText('Mei Lin transferred this to Tom Baker').waitFor();
    expect(await seen(bubbles(page).filter({ hasText: 'Please send the money' }))).toBe(1);
  });

  it('resolves many at once, and takes it back', async () => {
    await order('Go to Unassigned');
    await view(`Unassigned ${VISITORS.length - 1}`).waitFor();
    await tabTo(/Hello from/);
    await press('Space', 'Shift+ArrowDown');
    await page.getByRole('toolbar').getByText('2 marked').waitFor();
    await press('Alt+e');
    await view(`Unassigned ${VISITORS.length - 3}`).waitFor();
    await page.getByText('2 conversations done').waitFor({ state: 'detached' }); // nobody has to be quick
    await order('Undo: 2 conversations done');
    expect(await seen(view(`Unassigned ${VISITORS.length - 1}`))).toBe(1);
  });

  it('finds what was said', async () => {
    await order('Go to Search');
    await page.getByRole('searchbox').waitFor();
    await tabTo(/^Search$/);
    await type('Zoë');
    await page
      .getByRole('link', { name: /Hello from Zoë/ })
      .first()
      .waitFor();
    await tabTo(/Hello from Zoë/);
    await press('Enter');
    expect(await seen(bubbles(page).filter({ hasText: 'Hello from Zoë' }))).toBe(1);
  });

  it('adds a canned response in the settings, uses it and signs out', async () => {
    await order('Go to Canned responses');
    await tabTo(/^New canned response$/);
    await press('Enter');
    await dialog('New canned response');
    await type('thanks');
    await press('Tab');
    await type('Thank you for waiting');
    await tabTo(/^Create$/);
    await press('Enter');
    await page.getByText('/thanks').waitFor();
    await order('Go to Unassigned');
    await rows(page).first().waitFor();
    await press('Alt+j');
    await composer(page).waitFor();
    await press('Alt+l');
    await type('/tha');
    await page.getByRole('option', { name: /Thank you for waiting/ }).waitFor();
    await press('Enter', 'Enter');
    await accepted('Thank you for waiting').waitFor();
    await press('Alt+e');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await order('Sign out');
    await page.getByLabel('Password').waitFor();
    expect(faults).toEqual([]);
  });

  it('leaves nothing to take back to whoever signs in next', async () => {
    await tabTo(/^E-mail/);
    await type('tom@acme.example');
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    await expect.poll(() => page.getByRole('navigation', { name: 'Views' }).count()).toBe(1);
    await press('Control+k');
    await dialog('Actions');
    await type('Sign out');
    await page.getByRole('option', { name: 'Sign out' }).waitFor();
    await press('Control+a');
    await type('Undo');
    await expect.poll(() => page.getByRole('option', { name: 'Sign out' }).count()).toBe(0);
    expect(await page.getByRole('option', { name: /^Undo/ }).count()).toBe(0);
  });
});

/** How many there are, once there is one. */
async function seen(what: Locator): Promise<number> {
  await what.first().waitFor();
  return what.count();
}

/** What has the focus, by its label or by what stands in it; nothing has it: ''. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const isField = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
    const label = isField ? focused.labels?.[0] : focused;
    return (focused.ariaLabel ?? label?.textContent ?? '').trim();
  });
