import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from './product.ts';
import { type Peculiar, type Site, site } from './site.ts';
import { type Arrival, blockSockets, hasBrowser, openBrowser, visit, type Visitor } from './visitor.ts';

const PAYLOADS = [
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '"><svg onload=window.hurt=1>',
  'javascript:window.hurt=1',
  'https://a.example/" onmouseover="window.hurt=1',
  '{{constructor.constructor("window.hurt=1")()}}',
];

/** So long a socket may take to say welcome. */
const SOCKET_WELCOME_MS_MAX = 8_000;
const HOSTILE = `
  html { font-size: 60px; letter-spacing: 1em }
  body, body *, verbatim-chat {
    all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;
    position: static !important; pointer-events: none !important; transform: scale(3) !important;
  }
  body::after {
    content: 'Look at me'; display: block !important; position: fixed !important; inset: 0 !important;
    z-index: 2147483647 !important; background: #f00;
  }`;

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

/** Where the parts of the open chat are. */
const boxes = async (page: Page): Promise<readonly unknown[]> => {
  await page.locator('.launcher').click();
  await page.locator('textarea').waitFor();
  return Promise.all(['.panel', 'h2', 'textarea', '.send'].map((name) => page.locator(name).boundingBox()));
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

  const arrive = async (attributes = '', how: Arrival = {}, page: Peculiar = {}): Promise<Visitor> => {
    const inbox = await product.inboxFor(there.origin);
    return visit(browser, there.page(product.url, `data-inbox="${inbox}" ${attributes}`, page), how);
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

  it.each([
    ['the site is on no list of the inbox', 'ORIGIN_NOT_ALLOWED', () => product.inboxFor('https://elsewhere.example')],
    ['there is no such inbox', 'NOT_FOUND', async () => '01a20810-66ee-78f4-975d-a394f8aa00ed'],
  ])('says why where %s, though the page is of another origin', async (_, code, inboxOf) => {
    const visitor = await visit(browser, there.page(product.url, `data-inbox="${await inboxOf()}"`));
    await visitor.open();
    await visitor.page.locator('[role=alert]', { hasText: code }).waitFor();
    await visitor.write('Hello');
    expect(await visitor.texts()).toEqual(['Hello']); // kept, and not called sent
    expect(await visitor.page.locator('.tick.waiting').count()).toBe(1);
    expect(visitor.complaints.filter((text) => !/status of 40[34]/.test(text))).toEqual([]);
  });

  it('does without a socket at once where the policy of the page forbids it', async () => {
    const visitor = await arrive('', {}, { forbidsSockets: true });
    const polling = visitor.page.waitForRequest(/visitor\/events/, { timeout: SOCKET_WELCOME_MS_MAX });
    await visitor.open();
    await polling; // two sockets that are waited for take twice as long
    await talk({ ...visitor, open: async () => {} }, 'Hello');
    await product.reply('Hi');
    await expect.poll(() => visitor.texts()).toEqual(['Hello', 'Hi']);
  });

  it.each(['left', 'right'])(
    'says at the button that its code does not come, on the %s, and opens when it does',
    async (side) => {
      let isBlocked = true;
      const { page, complaints } = await arrive(`data-position="${side}"`, {
        before: async (blocked) => {
          await blocked.route('**/widget-panel.js*', (route) => (isBlocked ? route.abort() : route.continue()));
        },
      });
      await page.locator('.launcher').click();
      await page.locator('.badge', { hasText: 'Chat is unavailable (UNREACHABLE)' }).waitFor();
      expect(await page.locator('.launcher').getAttribute('aria-label')).toContain('UNREACHABLE');
      const { x = -1, width = 0 } = (await page.locator('.badge').boundingBox()) ?? {};
      expect([x > 0, x + width < 1_280]).toEqual([true, true]);
      isBlocked = false;
      await page.locator('.launcher').click();
      await page.locator('textarea').waitFor();
      await page.locator('.badge').waitFor({ state: 'hidden' });
      expect(complaints.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
    },
  );

  it('looks the same under the styles of a page that means it ill', async () => {
    const plain = await arrive('', { reducedMotion: 'reduce' });
    const styled = await arrive('', { reducedMotion: 'reduce' }, { css: HOSTILE, dir: 'rtl' });
    expect(await boxes(styled.page)).toEqual(await boxes(plain.page));
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

  it('says first what the inbox says, or what the site says on its tag', async () => {
    const inbox = await product.inboxFor(there.origin, { greeting: 'Welcome to the shop' });
    const greeted = await visit(browser, there.page(product.url, `data-inbox="${inbox}"`));
    await greeted.open();
    await greeted.page.locator('.greeting', { hasText: 'Welcome to the shop' }).waitFor();
    const other = await visit(browser, there.page(product.url, `data-inbox="${inbox}" data-greeting="Good morning"`));
    await other.open();
    await other.page.waitForFunction(() => Object.keys(localStorage).length > 0);
    expect(await other.page.locator('.greeting').textContent()).toBe('Good morning');
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
    // So that what the browser draws itself is dark as well.
    expect(await page.locator('textarea').evaluate((field) => getComputedStyle(field).colorScheme)).toBe('dark');
    expect(await page.locator('verbatim-chat').getAttribute('theme')).toBe('dark');
    await expect.poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['open']);
    await visitor.write('Hello');
    await page.locator('.tick.accepted').waitFor();
    await page.locator('textarea').fill('Half a secret');
    await page.evaluate(() => window.verbatim?.('reset'));
    await expect.poll(() => visitor.texts()).toEqual([]);
    expect(await page.locator('textarea').inputValue()).toBe('');
    await expect.poll(() => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(/secret/);
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
