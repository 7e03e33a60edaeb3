import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, signIn } from './browser.ts';
import { found, PASSWORD, post, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

interface ListOf<Item> {
  readonly items: readonly Item[];
}

describe.skipIf(!hasBrowser)('teams', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let key = '';
  let inboxId = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    [key, inboxId] = [apiKey.key, inbox.id];
    for (const name of ['Tom', 'Uma'])
      await post(product.url, '/agents', { name, email: `${name}@acme.example`, password: PASSWORD }, key);
    ({ page } = await openPage(browser));
    await signIn(page, product.url, 'mei@acme.example');
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const get = async <Item>(path: string): Promise<readonly Item[]> => {
    const response = await fetch(`${product.url}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    return ((await response.json()) as ListOf<Item>).items;
  };
  const teams = () => get<{ readonly id: string; readonly name: string; readonly policy: string }>('/teams');
  const membersOf = async (teamId: string): Promise<readonly string[]> => {
    const agents = await get<{ readonly name: string; readonly teamIds: readonly string[] }>('/agents');
    return agents.filter(({ teamIds }) => teamIds.includes(teamId)).map(({ name }) => name);
  };

  it('are made with their members and policy, and changed', async () => {
    await page.goto(`${product.url}/settings/teams`);
    await page.getByRole('button', { name: 'New team' }).click();
    await page.getByLabel('Name').fill('Returns');
    await page.getByLabel('Who gets the next conversation').selectOption('sticky');
    await page.getByLabel('Ask first, for (seconds)').fill('30');
    await page.getByRole('checkbox', { name: 'Tom' }).check();
    await page.getByRole('checkbox', { name: 'Uma' }).check();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('2 members').waitFor();
    const [team] = await teams();
    expect(team).toMatchObject({ name: 'Returns', policy: 'sticky', offerSeconds: 30, reassignAfterMinutes: null });
    expect(await membersOf(team?.id ?? '')).toEqual(['Tom', 'Uma']);

    await page.getByRole('button', { name: 'Edit Returns' }).click();
    await page.getByRole('checkbox', { name: 'Uma' }).uncheck();
    await page.getByLabel('Ask first, for (seconds)').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('1 member', { exact: false }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await membersOf(team?.id ?? '')).toEqual(['Tom']);
    expect((await teams())[0]).toMatchObject({ policy: 'sticky', offerSeconds: null });
  });

  it('get the conversations of an inbox, and their agents as many at once as is said', async () => {
    await page.goto(`${product.url}/settings/inboxes`);
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await page.getByLabel('Team').selectOption({ label: 'Returns' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(`${product.url}/settings/agents`);
    await page.getByRole('button', { name: 'Edit Tom' }).click();
    await page.getByLabel('Conversations at once').fill('7');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const agents = await get<{ readonly name: string; readonly capacity: number }>('/agents');
    expect(agents.find(({ name }) => name === 'Tom')).toMatchObject({ capacity: 7 });
    await (await visitorOf(product.url, inboxId)).say('hello');
    const [team] = await teams();
    await expect
      .poll(async () => (await get<{ readonly teamId: string }>('/conversations?view=all'))[0]?.teamId)
      .toBe(team?.id);
  });
});
