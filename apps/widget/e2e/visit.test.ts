import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Network, network } from './network.ts';
import { type Product, startProduct } from './product.ts';
import { type Site, site } from './site.ts';
import { type Arrival, blockSockets, hasBrowser, openBrowser, visit, visitAgain, type Visitor } from './visitor.ts';

const WAYS: readonly (readonly [string, Arrival])[] = [
  ['over a socket', {}],
  ['over plain requests', { before: async (page: Page) => void (await blockSockets(page)) }],
];

const talk = async (visitor: Visitor, text: string): Promise<void> => {
  await visitor.write(text);
  await visitor.page.locator('.tick.accepted').last().waitFor();
};
const end = async ({ page }: Visitor): Promise<void> => {
  await page.locator('verbatim-chat header button').first().click();
  await page.locator('.menu button').last().click();
  await page.locator('.foot .primary').click();
};

describe.skipIf(!hasBrowser).each(WAYS)("a visitor's chat %s", { timeout: 120_000 }, (_, how) => {
  let product: Product;
  let line: Network;
  let there: Site;
  let browser: Browser;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    [product, there, browser] = await Promise.all([startProduct(), site(), openBrowser()]);
    line = await network(product.url);
  });
  afterAll(async () => {
    await browser?.close();
    line?.close();
    there?.close();
    await product?.stop();
  });
  afterEach(async () => {
    line.mend();
    for (const { page } of visitors.splice(0)) await page.context().close();
  });

  const come = async (url: string): Promise<Visitor> => {
    const visitor = await visit(browser, url, how);
    visitors.push(visitor);
    await visitor.open();
    return visitor;
  };
  const arrive = async (attributes = ''): Promise<Visitor> =>
    come(there.page(line.url, `data-inbox="${await product.inboxFor(there.origin)}" ${attributes}`));
  const statusBecomes = async (status: string): Promise<void> => {
    await expect.poll(async () => (await product.row()).status, { timeout: 40_000 }).toBe(status);
  };
  const resolvedBy = async () =>
    (await product.events()).filter(({ type }) => type === 'ConversationResolved').map(({ actor }) => actor.type);

  it('ends when they end it, also for the agents, and goes on when they write again', async () => {
    const visitor = await arrive();
    await talk(visitor, 'Thanks, that was all');
    await end(visitor);
    await statusBecomes('resolved');
    await visitor.page.locator('.foot', { hasText: 'You ended this chat' }).waitFor();
    await visitor.page.locator('.foot .primary').click();
    await talk(visitor, 'One more thing');
    await statusBecomes('queued');
    await visitor.page.reload();
    await visitor.open();
    await expect.poll(() => visitor.texts()).toEqual(['One more thing']);
    await statusBecomes('queued'); // what ended is not ended again
    expect(await resolvedBy()).toEqual(['contact']);
  });

  it('ends once the line is back when they ended it without one, in every tab', async () => {
    const visitor = await arrive();
    await talk(visitor, 'Hello');
    const second = await visitAgain(visitor, visitor.page.url());
    await second.open();
    await expect.poll(() => second.texts()).toEqual(['Hello']);
    line.cut();
    await visitor.page.locator('.notice').waitFor({ timeout: 40_000 });
    await end(visitor);
    await second.page.locator('.foot', { hasText: 'You ended this chat' }).waitFor();
    line.mend();
    await statusBecomes('resolved');
    expect(await resolvedBy()).toEqual(['contact']);
  });

  it('is whole and said once through cuts, a kill, a reload and a second tab', async () => {
    const visitor = await arrive();
    await talk(visitor, 'line 0');
    const written = [...Array(24).keys()].map((index) => `line ${index}`);
    for (const [index, text] of written.entries()) {
      if (index === 6 || index === 16) line.cut();
      if (index === 12 || index === 20) line.mend();
      if (index > 0) await visitor.write(text);
    }
    await product.kill();
    await visitor.write('while it was down');
    await product.start();
    const second = await visitAgain(visitor, visitor.page.url());
    await second.open();
    await expect.poll(() => visitor.page.locator('.tick.waiting').count(), { timeout: 40_000 }).toBe(0);
    await product.reply('All of it is here');
    const whole = [...written, 'while it was down', 'All of it is here'];
    await expect.poll(() => visitor.texts(), { timeout: 40_000 }).toEqual(whole);
    await expect.poll(() => second.texts(), { timeout: 40_000 }).toEqual(whole);
    await visitor.page.reload();
    await visitor.open();
    await expect.poll(() => visitor.texts(), { timeout: 40_000 }).toEqual(whole);
    expect((await product.said()).map(({ text }) => text)).toEqual(whole);
  });

  it('tells both sides who is typing, what arrived and what was read', async () => {
    const visitor = await arrive();
    await talk(visitor, 'Hello');
    const desk = await product.desk();
    const conversationId = (await product.row()).id;
    const typing = () => desk.heard.filter((frame) => 'typing' in frame);
    await visitor.page.locator('textarea').pressSequentially('And');
    await expect.poll(typing).toMatchObject([{ typing: { who: { type: 'contact' }, on: true } }]);
    await expect
      .poll(async () => {
        desk.say({ typing: { conversationId, on: true } });
        return visitor.page.locator('.typing').count();
      })
      .toBe(1);
    await product.reply('Hi');
    await expect.poll(() => visitor.texts()).toEqual(['Hello', 'Hi']);
    await visitor.page.locator('.typing').waitFor({ state: 'detached' });
    const receipts = async () =>
      (await product.events()).filter(({ type }) => type.startsWith('Messages')).map(({ type }) => type);
    await expect.poll(receipts).toEqual(['MessagesDelivered', 'MessagesRead']);
    const { seq } = (await product.events()).findLast(({ type }) => type === 'MessageReceived') as unknown as {
      seq: number;
    };
    desk.say({ read: { conversationId, seq } });
    await visitor.page.locator('.tick.read').waitFor();
    desk.leave();
  });

  it('says what place they have in the queue, as it changes', async () => {
    const first = await arrive();
    await talk(first, 'I was here first');
    const second = await come(first.page.url());
    await talk(second, 'And I am next');
    const place = second.page.locator('.activity[role=status]');
    await expect.poll(() => place.textContent()).toMatch(/: [2-9]\d*$/);
    const before = Number((await place.textContent())?.match(/\d+$/)?.[0]);
    await end(first);
    await expect.poll(() => place.textContent()).toBe(`Your place in the queue: ${before - 1}`);
    await talk(second, 'Still here');
    await expect.poll(async () => (await product.said()).at(-1)?.text).toBe('Still here');
    await product.reply('Here I am');
    await place.waitFor({ state: 'detached' });
  });

  it('is on record with where they are, as that changes, and without what an address may hide', async () => {
    const visitor = await arrive();
    const { page } = visitor;
    const here = new URL(page.url());
    const go = (url: string) => page.evaluate((to) => history.pushState(null, '', to), url);
    await go('/basket?key=secret#pay');
    await talk(visitor, 'Hello');
    const attributes = async () => (await product.row()).attributes;
    const told = { browser: await page.evaluate(() => navigator.userAgent), locale: 'en-GB' };
    await expect.poll(attributes).toEqual({ ...told, page: `${here.origin}/basket` });
    await go('/#/orders/7?token=secret');
    await expect.poll(attributes).toEqual({ ...told, page: `${here.origin}/#/orders/7` });
    const facts = await product.events();
    expect(facts.filter(({ type }) => type === 'AttributeChanged')).toHaveLength(4);
  });

  it('takes what the site knows of them, and leaves out and tells what is none', async () => {
    const visitor = await arrive();
    const { page } = visitor;
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.verbatim?.('on', 'error', (problem: unknown) => told.push(problem));
      window.verbatim?.('setAttributes', { plan: 'Pro', seats: 7, trial: false, basket: {}, long: 'x'.repeat(1_001) });
    });
    await talk(visitor, 'Hello');
    await expect
      .poll(async () => (await product.customer()).attributes)
      .toEqual({ plan: 'Pro', seats: '7', trial: 'false' });
    await page.evaluate(() => window.verbatim?.('setAttributes', { plan: 'Max' }));
    await expect
      .poll(async () => (await product.customer()).attributes)
      .toEqual({ plan: 'Max', seats: '7', trial: 'false' });
    expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
      { code: 'BAD_ATTRIBUTE', name: 'basket' },
      { code: 'BAD_ATTRIBUTE', name: 'long' },
    ]);
  });
});
