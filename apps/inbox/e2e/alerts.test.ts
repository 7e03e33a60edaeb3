import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { found, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

/** Longer than what nobody looked at waits to be told again. */
const REPEATED_MS = 46_000;
/** Longer than what somebody may see to by themselves before it is told. */
const SETTLED_MS = 2_000;

interface Told {
  readonly notifications: string[];
  tones: number;
}

describe.skipIf(!hasBrowser)('an agent who looks elsewhere', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is told by a sound, a notification and the title until they look, and by nothing but the title when they want no disturbance', async () => {
    const { inbox } = await found(product);
    const { page, faults } = await openPage(browser);
    await page.context().grantPermissions(['notifications'], { origin: product.url });
    await page.clock.install();
    await page.addInitScript(listen);
    await signIn(page, product.url, 'mei@acme.example');
    await page.getByRole('button', { name: 'Turn on' }).click();

    await see(page, 'hidden');
    const ana = await visitorOf(product.url, inbox.id, { name: 'Ana Ruiz' });
    await ana.say('Where is my order?');
    await expect.poll(async () => (await told(page)).notifications).toEqual(['A conversation was assigned to you']);
    await expect.poll(() => page.title()).toMatch(/^\(1\) /);
    await ana.say('Are you there?');
    await expect
      .poll(async () => (await told(page)).notifications)
      .toEqual(['A conversation was assigned to you', 'New message from Ana Ruiz']);
    expect((await told(page)).tones).toBeGreaterThan(0);

    const before = await told(page);
    await page.clock.fastForward(REPEATED_MS);
    await expect.poll(async () => (await told(page)).notifications.length).toBeGreaterThan(before.notifications.length);
    expect((await told(page)).tones).toBeGreaterThan(before.tones);

    await see(page, 'visible');
    await rows(page).filter({ hasText: 'Ana Ruiz' }).click();
    await bubbles(page).filter({ hasText: 'Are you there?' }).waitFor();
    await expect.poll(() => page.title()).not.toMatch(/^\(/);
    await see(page, 'hidden');
    const seen = await told(page);
    await page.clock.fastForward(REPEATED_MS);
    await page.clock.runFor(SETTLED_MS);
    expect(await told(page)).toEqual(seen);

    await see(page, 'visible');
    await page.getByRole('button', { name: /^You and your availability/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Do not disturb' }).click();
    await page.keyboard.press('Escape');
    await see(page, 'hidden');
    await ana.say('Still nobody?');
    await expect.poll(() => page.title()).toMatch(/^\(1\) /);
    await page.clock.runFor(SETTLED_MS);
    expect(await told(page)).toEqual(seen);
    expect(faults).toEqual([]);
  });
});

/** The browser's own, which say beside what they do that they were asked to. */
function listen(): void {
  const heard: Told = { notifications: [], tones: 0 };
  Object.assign(globalThis, { heard });
  const Plain = Notification;
  Object.assign(globalThis, {
    Notification: class extends Plain {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        heard.notifications.push(title);
      }
    },
  });
  const { createOscillator } = AudioContext.prototype;
  AudioContext.prototype.createOscillator = function (): OscillatorNode {
    heard.tones++;
    return createOscillator.call(this);
  };
}

const told = (page: Page): Promise<Told> => page.evaluate(() => (globalThis as unknown as { heard: Told }).heard);

/** As when another tab, or another program, is in front. */
const see = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
