import type { Browser, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const AWAY = { type: 'about:blank', title: 'The views cannot be read now.', status: 503, code: 'VIEWS_UNAVAILABLE', retryable: true }; // prettier-ignore
const SINCE = '2026-03-02T09:41:00.000Z';

describe.skipIf(!hasBrowser)('while the database is away', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('says since when the list may be old, keeps it on screen, and is silent again once it is back', async () => {
    const { inbox } = await found(product);
    await (await visitorOf(product.url, inbox.id, { name: 'Ana Ruiz' })).say('Where is my order?');
    const { page, faults } = await openPage(browser, { timezoneId: 'UTC', locale: 'en-GB' });
    const welcomed: WebSocketRoute[] = [];
    await page.routeWebSocket(/\/ws$/, (line) => {
      const server = line.connectToServer();
      line.onMessage((message) => server.send(message));
      server.onMessage((message) => {
        line.send(message);
        if (String(message).includes('"welcome"')) welcomed.push(line);
      });
    });
    await signIn(page, product.url, 'mei@acme.example', '/all');
    await rows(page).filter({ hasText: 'Where is my order?' }).waitFor();

    await expect.poll(() => welcomed.length).toBeGreaterThan(0);
    welcomed.at(-1)?.send(JSON.stringify({ stale: { since: SINCE } }));
    await page.getByRole('status').filter({ hasText: 'As of 09:41' }).waitFor();
    expect(await rows(page).filter({ hasText: 'Where is my order?' }).count()).toBe(1);

    await page.route(/\/messages\?/, (route) => route.fulfill({ status: 503, json: AWAY }));
    await rows(page).filter({ hasText: 'Where is my order?' }).click();
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    await page.unroute(/\/messages\?/);

    welcomed.at(-1)?.send(JSON.stringify({ stale: { since: null } }));
    await page.getByRole('log').getByText('Where is my order?').waitFor();
    await expect.poll(() => page.getByRole('status').filter({ hasText: 'As of' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
