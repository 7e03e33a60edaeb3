import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, hasBrowser, openBrowser, openPage, rows, signIn } from './browser.ts';
import { lookAtDialog, lookAtSecrets, lookAtSettings, lookAtWhy } from './dialogs.ts';
import { found, PASSWORD, post, put, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pictures are taken when asked for: they are for people to look at. */
const PICTURES = process.env['SCREENSHOTS'] === '1' ? join(import.meta.dirname, '../../../.screenshots') : null;

const DESKTOP = { width: 1440, height: 900 };
const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

interface Setting {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** They are the same in every language: once for each theme and each size is enough where nobody wants pictures. */
  readonly hasSettings?: boolean;
}

const FEW: readonly Setting[] = [
  {
    name: 'desktop-light-en',
    options: { viewport: DESKTOP, colorScheme: 'light', locale: 'en-GB' },
    hasSettings: true,
  },
  { name: 'laptop-dark-zh', options: { viewport: LAPTOP, colorScheme: 'dark', locale: 'zh-CN' } },
  { name: 'phone-light-zh', options: { viewport: PHONE, colorScheme: 'light', locale: 'zh-CN', hasTouch: true } },
  {
    name: 'phone-dark-en',
    options: { viewport: PHONE, colorScheme: 'dark', locale: 'en-GB', hasTouch: true },
    hasSettings: true,
  },
];

const SIZES = { desktop: DESKTOP, laptop: LAPTOP, phone: PHONE } as const;
const EVERY: readonly Setting[] = Object.entries(SIZES).flatMap(([size, viewport]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['en-GB', 'zh-CN'] as const).map((locale) => ({
      name: `${size}-${colorScheme}-${locale.slice(0, 2)}`,
      options: { viewport, colorScheme, locale, hasTouch: size === 'phone' },
      hasSettings: true,
    })),
  ),
);
const SETTINGS = PICTURES === null ? FEW : EVERY;
const MANY = 5_000;
const AT_ONCE = 25;
const FILLED_MS_MAX = 120_000;

const SAYINGS = [
  'My order never came. It should have been here on Monday, and nobody answers the phone.',
  '我的订单还没到，已经等了三天。请帮我查一下物流信息，谢谢！',
  '🎉👍',
  'مرحبا، أين طلبي رقم 113؟ أنتظر منذ يوم الاثنين',
  '很长的文字，没有换行。'.repeat(720),
  'https://shop.example/orders/113?from=mail&very=long-address-that-has-to-break-somewhere-because-it-does-not-fit',
];
const CANNED = [
  ['refund', 'A refund takes three days, {{contact.name}}. We write to you as soon as it is on its way.'],
  ['退款', '{{contact.name}}，您好！退款需要三天，到账后我们会通知您。'],
] as const;
const ATTRIBUTES = [
  { name: 'plan', label: '套餐 / Plan', type: 'list', options: ['free', 'pro'] },
  { name: 'parcels', of: 'conversation', type: 'number' },
];
/** Takes one conversation, and no more. */
const TOM = { name: 'Tom Baker', email: 'tom@acme.example', password: PASSWORD, capacity: 1 };
const NAMES = [
  'Ana Ruiz',
  '王伟',
  'A name of sixty letters that somebody really did type in there',
  'محمد علي',
  undefined,
  'Zoë',
];

describe.skipIf(!hasBrowser)('every screen', { timeout: 900_000 }, () => {
  let product: Product;
  let browser: Browser;
  let conversationId = '';
  /** The router gave it to somebody. */
  let routedId = '';
  let key = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    await put(product.url, '/me/availability', { presence: 'online', accepting: false }, apiKey.key);
    for (const [shortcut, text] of CANNED) await post(product.url, '/canned-responses', { shortcut, text }, apiKey.key);
    for (const attribute of ATTRIBUTES) await post(product.url, '/attributes', attribute, apiKey.key);
    key = apiKey.key;
    await post(product.url, '/teams', { name: '退货 / Returns', policy: 'sticky', loadShareMax: 1.5 }, key);
    await post(product.url, '/agents', TOM, key);
    await signIn((await openPage(browser)).page, product.url, TOM.email);
    const routed = await visitorOf(product.url, inbox.id, { name: 'Lin' });
    await routed.say('Is anybody there?');
    routedId = routed.conversationId;
    for (const [at, name] of NAMES.entries()) {
      const visitor = await visitorOf(
        product.url,
        inbox.id,
        name === undefined ? {} : { name, email: `visitor-${at}@shop.example` },
      );
      for (const saying of at === 0 ? SAYINGS : SAYINGS.slice(at % 3, (at % 3) + 1)) await visitor.say(saying);
      if (at === 0) ({ conversationId } = visitor);
    }
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(SETTINGS)('is readable, reachable and quiet: $name', async ({ name, options, hasSettings }) => {
    const { page, faults } = await openPage(browser, options);
    const problems: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await settled(page, screen);
      if (PICTURES !== null) await page.screenshot({ path: join(PICTURES, `${screen}-${name}.png`) });
      problems.push(...(await axeFaults(page, screen)));
    };
    await page.goto(`${product.url}/?setup=used`);
    await page.locator('form').waitFor();
    await look('setup');
    await page.goto(product.url);
    await page.locator('input[type=email]').fill('mei@acme.example');
    await page.locator('input[type=password]').fill(PASSWORD);
    await look('sign-in');
    await page.locator('button[type=submit]').click();
    await page
      .locator('section button')
      .getByText(/Open Unassigned|查看未分配/)
      .waitFor();
    await look('empty');
    await page.goto(`${product.url}/unassigned`);
    await rows(page).first().waitFor();
    await look('list');
    await page.goto(`${product.url}/all/${conversationId}`);
    await bubbles(page).first().waitFor();
    await look('thread');
    await page.keyboard.press('Alt+p');
    await page.keyboard.type('退款可以，最高 200 元。');
    await look('note');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^(Emoji|表情)$/ }).click();
    await page.locator('[data-emoji]').first().waitFor();
    await look('emoji');
    await page.keyboard.press('Escape');
    await page.locator('[data-composer]').focus();
    await page.keyboard.type('/');
    await page.getByRole('option').first().waitFor();
    await look('canned');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    const more = page.getByRole('button', { name: /^(More actions|更多操作)$/ });
    const entry = (label: RegExp): Locator => page.getByRole('menuitem', { name: label });
    await more.click();
    await entry(/^(Transfer|转接)$/).waitFor();
    await look('menu');
    await page.keyboard.press('Escape');
    const byMenu = (label: RegExp) => async (): Promise<void> => {
      await more.click();
      await entry(label).click();
    };
    await lookAtDialog(page, 'transfer', { look, open: byMenu(/^(Transfer|转接)$/) });
    await lookAtDialog(page, 'labels', { look, open: byMenu(/^(Labels|标签)$/) });
    const byKeys = (keys: string) => () => page.keyboard.press(keys);
    await lookAtDialog(page, 'snooze', { look, open: byKeys('Alt+m') });
    await lookAtDialog(page, 'commands', { look, open: byKeys('Control+k') });
    await lookAtDialog(page, 'shortcuts', { look, open: byKeys('Control+/') });
    await lookAtWhy(page, `${product.url}/all/${routedId}`, look);
    await page.goto(`${product.url}/unassigned`);
    await rows(page).first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('toolbar').waitFor();
    await look('marked');
    for (const path of [
      'board',
      'search',
      'audit',
      'settings/you',
      'settings/inboxes',
      'settings/agents',
      'settings/teams',
      'settings/canned',
      'settings/attributes',
      'settings/keys',
      'nowhere',
    ]) {
      await page.goto(`${product.url}/${path}`);
      await page.locator('main').waitFor();
      await look(path.replace('/', '-'));
    }
    if (hasSettings === true) {
      await lookAtSettings(page, product.url, look);
      await lookAtSecrets(page, product.url, { who: name, look });
    }
    expect(problems).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  let filled: Promise<void> | undefined;
  // Pictures alone: where nobody asked for them there is nothing to skip.
  it.each(PICTURES === null ? [] : SETTINGS)('is as quiet with five thousand: $name', async ({ name, options }) => {
    await (filled ??= fill(product, key));
    const { page, faults } = await openPage(browser, options);
    page.setDefaultTimeout(FILLED_MS_MAX); // the server may still be busy with them
    await page.goto(product.url);
    await page.locator('input[type=email]').fill('mei@acme.example');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
    await page.locator('input[type=password]').waitFor({ state: 'detached' });
    await page.goto(`${product.url}/all`);
    await rows(page).first().waitFor();
    await settled(page, 'many');
    await page.screenshot({ path: join(PICTURES ?? '', `many-${name}.png`) });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** As many conversations, each with a message, from a system that names its customers itself. */
async function fill({ url }: Product, key: string): Promise<void> {
  const old = await post<{ readonly id: string; readonly key: string }>(
    url,
    '/inboxes',
    { type: 'rest', name: 'Old shop' },
    key,
  );
  for (let from = 0; from < MANY; from += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, at) => from + at);
    await Promise.all(
      batch.map((at) => {
        const contact = { externalId: `c${at}`, name: `${NAMES[at % NAMES.length] ?? 'Visitor'} ${at}` };
        const text = SAYINGS[at % 4] ?? '';
        return post(url, `/inboxes/${old.id}/messages`, { contact, text }, old.key);
      }),
    );
  }
}

/** The audit listens for as long as it is open; all others are quiet once they have what they show. */
async function settled(page: Page, screen: string): Promise<void> {
  if (screen === 'audit') await page.locator('tbody tr').first().waitFor();
  else await page.waitForLoadState('networkidle');
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe holds to be serious or critical. */
async function axeFaults(page: Page, screen: string): Promise<readonly string[]> {
  await page.evaluate(AXE); // by the debugger, which the page's policy does not bind
  const { violations } = await page.evaluate<AxeResult>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    );
}

if (PICTURES !== null) mkdirSync(PICTURES, { recursive: true });
