import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from './product.ts';
import { type Site, site } from './site.ts';
import { type Arrival, blockSockets, hasBrowser, openBrowser, visit, type Visitor } from './visitor.ts';

const PAYLOADS = [
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '"><svg onload=window.hurt=1>',
  'javascript:window.hurt=1',
  'https://a.example/" onmouseover="window.hurt=1',
  '{{constructor.constructor("window.hurt=1")()}}',
];

/** Storage that throws, as where cookies are blocked. */
const blockStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });

const dayBehind = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() - 86_400_000;
  });

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const talk = async (visitor: Visitor, text: string): Promise<void> => {
  await visitor.open();
  await visitor.write(text);
  await visitor.page.locator('.tick.accepted').waitFor();
};

/** What a page may have asked for before the widget is there. */
const calls = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const waiting: unknown[][] = [];
    const told: string[] = [];
    Object.assign(window, { told });
    window.verbatim = Object.assign((...call: unknown[]) => void waiting.push(call), { q: waiting });
    window.verbatim('on', 'open', () => told.push('open'));
    window.verbatim('setLocale', 'zh');
    window.verbatim('setTheme', 'dark');
    window.verbatim('open');
    window.verbatim('nonsense', {});
  });
};

describe.skipIf(!hasBrowser)("the widget on somebody else's page", { timeout: 120_000 }, () => {
  let product: Product;
  let there: Site;
  let browser: Browser;

  beforeAll(async () => {
    [product, there, browser] = await Promise.all([startProduct(), site(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    there?.close();
    await product?.stop();
  });

  const arrive = async (attributes = '', how: Arrival = {}): Promise<Visitor> => {
    const inbox = await product.inboxFor(there.origin);
    return visit(browser, there.page(product.url, `data-inbox="${inbox}" ${attributes}`), how);
  };
  it.each([
    ['with a strict policy', {}],
    ['with blocked storage', { before: async (page: Page) => void (await blockStorage(page)) }],
    ['with blocked sockets', { before: async (page: Page) => void (await blockSockets(page)) }],
    ['with a clock that is a day off', { before: async (page: Page) => void (await dayBehind(page)) }],
  ])('works %s and without a word of complaint', async (_, how) => {
    const visitor = await arrive('', how);
    await talk(visitor, 'Hello');
    await product.reply('Hi');
    await expect.poll(() => visitor.texts()).toEqual(['Hello', 'Hi']);
    await visitor.page.locator('.day', { hasText: 'today' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('moves nothing on the page, and opens in one frame', async () => {
    const visitor = await arrive('', { before: async (page) => void (await watchShifts(page)) });
    const { page } = visitor;
    await page.locator('.launcher').hover();
    await page.waitForFunction(
      () => performance.getEntriesByName('x').length === 0 && document.readyState === 'complete',
    );
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('widget-panel')),
    );
    await page.locator('.badge').waitFor({ state: 'attached' });
    const isThere = await page.evaluate(async () => {
      const root = document.querySelector('verbatim-chat')?.shadowRoot;
      root?.querySelector<HTMLElement>('.launcher')?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return (root?.querySelector('.panel')?.getBoundingClientRect().height ?? 0) > 100;
    });
    expect(isThere).toBe(true);
    await talk({ ...visitor, open: async () => {} }, 'Hello');
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  });

  it('never runs what people write', async () => {
    const visitor = await arrive();
    await visitor.open();
    for (const payload of PAYLOADS) await visitor.write(payload);
    await expect.poll(() => visitor.texts()).toEqual(PAYLOADS);
    for (const payload of PAYLOADS) await product.reply(payload);
    await expect.poll(() => visitor.texts()).toEqual([...PAYLOADS, ...PAYLOADS]);
    expect(await visitor.page.evaluate(() => 'hurt' in window)).toBe(false);
    const links = await visitor.page
      .locator('.text a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links)).toEqual(new Set(['https://a.example/']));
    expect(visitor.complaints).toEqual([]);
  });

  it('says in words and with a code that an inbox is not there, and leaves the page alone', async () => {
    const visitor = await visit(browser, `${product.url}/demo?inbox=nowhere`, { locale: 'zh-CN' });
    await visitor.open();
    await visitor.page.locator('[role=alert]', { hasText: '暂时无法使用在线客服' }).waitFor();
    expect(visitor.complaints.filter((text) => !/404|400/.test(text))).toEqual([]);
  });

  it('asks what the site wants to know first, and only then begins', async () => {
    const visitor = await arrive('data-prechat="name email?" data-consent="I agree"');
    await visitor.page.locator('.launcher').click();
    await visitor.page.locator('input[name=name]').fill('Ana');
    await visitor.page.locator('.entrance .primary').click();
    expect(await visitor.page.locator('textarea').count()).toBe(0);
    await visitor.page.locator('input[type=checkbox]').check();
    await visitor.page.locator('.entrance .primary').click();
    await visitor.write('Hello');
    await visitor.page.locator('.tick.accepted').waitFor();
    const { name, attributes } = await product.customer();
    expect(name).toBe('Ana');
    expect(attributes).toMatchObject({ consent: 'I agree' });
  });

  it('can be used with the keyboard alone, and gives the focus back', async () => {
    const { page } = await arrive();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('textarea').waitFor();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await page.locator('.tick.accepted').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'hidden' });
    const focused = () =>
      page.evaluate(() => document.querySelector('verbatim-chat')?.shadowRoot?.activeElement?.className);
    expect(await focused()).toBe('launcher');
  });

  it('obeys the page: calls made before it is there, a locale, a theme, events, reset', async () => {
    const visitor = await arrive('', { before: calls });
    const { page } = visitor;
    await page.locator('.panel', { hasText: '您好' }).waitFor();
    expect(await page.locator('verbatim-chat').getAttribute('theme')).toBe('dark');
    await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['open']);
    await visitor.write('Hello');
    await page.locator('.tick.accepted').waitFor();
    await page.evaluate(() => window.verbatim?.('reset'));
    await expect.poll(() => visitor.texts()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility fault, %s', async (colorScheme) => {
    const visitor = await arrive('data-color="#ffd400"', { colorScheme, bypassCSP: true });
    await talk(visitor, 'See https://a.example');
    await product.reply('Hi');
    await expect.poll(() => visitor.texts()).toHaveLength(2);
    await visitor.page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const faults = await visitor.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { impact: string; id: string }[] }> };
      };
      return (await axe.run()).violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  });

  it('fills a phone, and scrolls nothing sideways', async () => {
    const visitor = await arrive('', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await visitor.open();
    await visitor.write('x'.repeat(500));
    await visitor.page.locator('.tick.accepted').waitFor();
    // Nearly: its opening may still be on its last step.
    const whole = {
      x: expect.closeTo(0, 0),
      y: expect.closeTo(0, 0),
      width: expect.closeTo(390, 0),
      height: expect.closeTo(844, 0),
    };
    await expect.poll(() => visitor.page.locator('.panel').boundingBox()).toEqual(whole);
    const overflow = await visitor.page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
});
