import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, post, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const COLLEAGUE = { name: 'Ben Ode', email: 'ben@acme.example', role: 'agent' };
const NAME = 'Ana <b>Ruiz</b> 王';

describe.skipIf(!hasBrowser)('the contact panel', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let key: string;
  let conversationId: string;
  let faults: readonly string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    key = apiKey.key;
    const visitor = await visitorOf(product.url, inbox.id, { name: 'Ana' });
    conversationId = visitor.conversationId;
    await visitor.say('Where is my order?');
    ({ page, faults } = await openPage(browser));
    await signIn(page, product.url, 'mei@acme.example');
    await page.goto(`${product.url}/all?status=every`);
    await rows(page).filter({ hasText: 'Where is my order?' }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const panel = () => page.getByRole('complementary', { name: 'Contact', exact: true });
  const edit = () => panel().getByRole('button', { name: 'Edit contact' }).click();
  const field = (name: string) => panel().getByLabel(name, { exact: true });
  const save = () => panel().getByRole('button', { name: 'Save' }).click();

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    await edit();
    await field('Name').fill(NAME);
    await field('E-mail').fill('nobody');
    await save();
    await panel().getByText('This is not an e-mail address.').waitFor();
    expect(await field('Name').inputValue()).toBe(NAME);
    await field('E-mail').fill('ana@shop.example');
    await field('Phone').fill('call me');
    await save();
    await panel().getByText('This is not a phone number.').waitFor();
    await field('Phone').fill('+34 600 100 200');
  });

  it('keeps what was typed while the server cannot be reached', async () => {
    await page.context().setOffline(true);
    await save();
    await panel().getByRole('alert').waitFor();
    expect(await field('Phone').inputValue()).toBe('+34 600 100 200');
    await page.context().setOffline(false);
    await save();
    await panel().getByText('+34 600 100 200').waitFor();
    expect(await field('Phone').count()).toBe(0);
  });

  it('shows what was saved everywhere, as the text it is, also after a reload', async () => {
    await panel().getByRole('heading', { name: NAME }).waitFor();
    await rows(page).filter({ hasText: NAME }).waitFor();
    await page.reload();
    await panel().getByRole('heading', { name: NAME }).waitFor();
    await expect.poll(() => panel().getByText('ana@shop.example').count()).toBe(1);
  });

  it('has a note of several lines for staff; too long a one is told in place, and nothing of it is lost', async () => {
    await edit();
    await field('Note').fill('x'.repeat(2_001));
    await panel().getByText('1 character too many: 2,000 are the limit').waitFor();
    expect(await panel().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    expect((await field('Note').inputValue()).length).toBe(2_001);
    await field('Note').fill('Asks for Mei.');
    await field('Note').press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Calls <b>mornings</b>');
    await save();
    const note = panel().getByRole('region', { name: 'Note' });
    await expect.poll(() => note.innerText()).toContain('Asks for Mei.\nCalls <b>mornings</b>');
    await page.reload();
    await expect.poll(() => note.innerText()).toContain('Asks for Mei.\nCalls <b>mornings</b>');
    await edit();
    await field('Note').fill('');
    await save();
    await note.waitFor({ state: 'detached' });
  });

  it('takes away what is emptied, and leaves all as it was on Escape', async () => {
    await edit();
    await field('Phone').fill('');
    await save();
    await panel().getByText('+34 600 100 200').waitFor({ state: 'detached' });
    await edit();
    await field('Name').fill('Somebody else');
    await page.keyboard.press('Escape');
    await panel().getByRole('heading', { name: NAME }).waitFor();
    expect(await field('Name').count()).toBe(0);
  });

  it('has a row that says by which channel it came, and which colleague has it', async () => {
    const row = rows(page).filter({ hasText: NAME });
    await row.getByRole('img', { name: 'Web' }).waitFor();
    expect(await row.getByRole('img', { name: /^Assigned to/ }).count()).toBe(0);
    const { id: agentId } = await post<{ readonly id: string }>(product.url, '/agents', COLLEAGUE, key);
    await page.reload();
    await post(product.url, `/conversations/${conversationId}/assign`, { agentId }, key);
    const assignee = row.getByRole('img', { name: 'Assigned to Ben Ode' });
    await expect.poll(() => assignee.innerText()).toBe('BO');
    expect((await row.boundingBox())?.height).toBe(64);
  });

  it('runs nothing and breaks nothing', () => expect(faults).toEqual([]));
});
