import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOf } from './identity.ts';
import { type Product, startProduct } from './product.ts';
import { type Site, site } from './site.ts';
import { hasBrowser, openBrowser, visit, type Visitor } from './visitor.ts';

const PASTED_CHARS = 300_000;
const HOUR_S = 3_600;

describe.skipIf(!hasBrowser)('who says something, and how much of it', { timeout: 120_000 }, () => {
  let product: Product;
  let there: Site;
  let browser: Browser;
  let inbox: string;

  beforeAll(async () => {
    [product, there, browser] = await Promise.all([startProduct(), site(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    there?.close();
    await product?.stop();
  });

  const arrive = async (): Promise<Visitor> => {
    inbox = await product.inboxFor(there.origin);
    const visitor = await visit(browser, there.page(product.url, `data-inbox="${inbox}"`));
    await visitor.open();
    return visitor;
  };

  it.each([
    ['vouched for by the site', null, (claims: object, secret: string) => identityOf(claims, { secret })],
    [
      'vouched for too long ago',
      'AUTH_EXPIRED',
      (claims: object, secret: string) => identityOf({ ...claims, iat: 0, exp: HOUR_S }, { secret }),
    ],
    [
      'vouched for by another site',
      'IDENTITY_INVALID',
      (claims: object, secret: string) => identityOf(claims, { secret: `${secret}x` }),
    ],
    [
      'vouched for by nobody',
      'IDENTITY_INVALID',
      (claims: object, secret: string) => identityOf(claims, { secret, alg: 'none' }),
    ],
  ])('writes as who they are when %s, else as nobody in particular, and the page is told', async (_, code, sign) => {
    const visitor = await arrive();
    await visitor.write('As nobody yet');
    await visitor.page.locator('.tick.accepted').waitFor();
    const now = Math.floor(Date.now() / 1_000);
    const identity = sign({ sub: 'ana', name: 'Ana', aud: inbox, iat: now, exp: now + 60 }, product.identitySecret());
    await visitor.page.evaluate((jwt) => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      window.verbatim?.('on', 'error', (problem: unknown) => told.push(problem));
      window.verbatim?.('setUser', jwt);
    }, identity);
    const told = () => visitor.page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    await expect.poll(told).toEqual(code === null ? [] : [{ code }]);
    const name = async () => (await product.customer()).name;
    await expect.poll(name).toBe(code === null ? 'Ana' : null);
    await visitor.write('And one thing more');
    await expect.poll(() => visitor.page.locator('.tick.waiting').count()).toBe(0);
    expect((await product.said()).map(({ text }) => text)).toEqual(['As nobody yet', 'And one thing more']);
  });

  it('takes what can be taken in, and keeps in the field what is too long', async () => {
    const visitor = await arrive();
    const { page } = visitor;
    const field = page.locator('textarea');
    await visitor.write('y'.repeat(8_001));
    await page.locator('#too-long', { hasText: '8,001' }).waitFor();
    expect([await visitor.texts(), (await field.inputValue()).length]).toEqual([[], 8_001]);
    await visitor.write('\u{1f600}'.repeat(8_000));
    await page.locator('.tick.accepted').waitFor();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.insertText', { text: 'lorem '.repeat(PASTED_CHARS / 6) });
    await page.locator('#too-long', { hasText: '300,000' }).waitFor();
    expect(await field.inputValue()).toHaveLength(PASTED_CHARS);
    expect(await field.getAttribute('dir')).toBe(''); // guessing it takes a time that grows with the square of the length
  });
});
