import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bubbles,
  composer,
  hasBrowser,
  openBrowser,
  openPage,
  rows,
  signIn,
  takeNothingNew,
  write,
} from './browser.ts';
import type { Watched } from './browser.ts';
import { PASSWORD, startProduct, visitorOf } from './product.ts';
import type { Product } from './product.ts';

const MEI = 'mei@acme.example';
const TOM = 'tom@acme.example';

const SOON = { timeout: 20_000, interval: 500 };

describe.skipIf(!hasBrowser)('the inbox', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let mei: Watched;
  let inboxId = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    mei = await openPage(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('is set up from the link to the first message, without leaving the browser', async () => {
    const { page } = mei;
    await page.goto(`${product.url}/?setup=${product.setupToken}`);
    await page.getByLabel('Name of your company or team').fill('Acme');
    await page.getByLabel('Your name').fill('Mei Lin');
    await page.getByLabel('Your e-mail').fill(MEI);
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Create the account' }).click();
    const line = await page.getByLabel('Line to paste').textContent();
    inboxId = /data-inbox="([^"]+)"/.exec(line ?? '')?.[1] ?? '';
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Name').fill('Tom Baker');
    await page.getByLabel('E-mail').fill(TOM);
    await page.getByLabel('First password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('Tom Baker can sign in now.').waitFor();
    await page.getByRole('button', { name: 'Open the inbox' }).click();
    await page.getByText('Nothing is assigned to you.').waitFor();
    await takeNothingNew(page);

    await page.getByRole('link', { name: /^Unassigned/ }).click();
    await page.getByText('Nobody is waiting.').waitFor();
    const ana = await visitorOf(product.url, inboxId, { name: 'Ana Ruiz' });
    await ana.say('My order never came');
    await rows(page).getByText('My order never came').waitFor();
    await page.getByRole('link', { name: 'Unassigned 1' }).waitFor();
    expect(mei.faults).toEqual([]);
  });

  it('shows a reply at once, takes the conversation with it, and keeps notes apart', async () => {
    const { page } = mei;
    await rows(page).first().click();
    await write(page, 'Let me look');
    await bubbles(page).filter({ hasText: 'Let me look' }).getByRole('img', { name: 'Accepted' }).waitFor();
    await page.getByRole('link', { name: 'Mine 1' }).waitFor();
    await page.keyboard.press('Alt+p');
    await write(page, 'Refund is allowed');
    await bubbles(page).filter({ hasText: 'Only staff see this' }).filter({ hasText: 'Refund is allowed' }).waitFor();
    expect(await composer(page).getAttribute('aria-label')).toBe('Reply to Ana Ruiz');
  });

  it('sends nothing with the Enter that ends a composition', async () => {
    const { page } = mei;
    const before = await bubbles(page).count();
    const session = await page.context().newCDPSession(page);
    await composer(page).focus();
    await session.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '你好' });
    expect(await composer(page).inputValue()).toBe('你好');
    expect(await bubbles(page).count()).toBe(before);
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: '你好' }).waitFor();
  });

  it('resolves, and takes it back', async () => {
    const { page } = mei;
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^Mine/ }).click();
    await rows(page).first().click();
    await page.keyboard.press('Alt+e');
    await page.getByText('This conversation is resolved. A reply opens it again.').waitFor();
    await page.getByRole('link', { name: 'Mine 0' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Mine 1' }).waitFor();
    await page.getByText('Mei Lin reopened this').waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  it('keeps what is being written over a switch and a reload', async () => {
    const { page } = mei;
    await composer(page).fill('half a thou');
    await page.reload();
    await composer(page).waitFor();
    expect(await composer(page).inputValue()).toBe('half a thou');
    await composer(page).fill('');
  });

  it('says in place that a text is too long, and loses none of it', async () => {
    const { page } = mei;
    await composer(page).fill('x'.repeat(8_001));
    await page.getByText('1 character too many: 8,000 are the limit').waitFor();
    await page.keyboard.press('Enter');
    expect((await composer(page).inputValue()).length).toBeGreaterThanOrEqual(8_001);
    await composer(page).fill('');
  });

  it('is complete and in order after the line was cut while two hundred messages came', async () => {
    const { page } = mei;
    const olu = await visitorOf(product.url, inboxId, { name: 'Olu' });
    await olu.say('number 0');
    await page.goto(`${product.url}/all/${olu.conversationId}`);
    await bubbles(page).getByText('number 0', { exact: true }).waitFor();
    for (let at = 1; at <= 100; at++) await olu.say(`number ${at}`);
    product.network.cut();
    await page.getByText('Reconnecting… what you write is kept').waitFor();
    await write(page, 'written while cut off');
    await bubbles(page)
      .filter({ hasText: 'written while cut off' })
      .getByRole('img', { name: 'Not yet accepted' })
      .waitFor();
    await page.reload().catch(() => undefined); // even the page is gone; what was written is not
    product.network.mend();
    for (let at = 101; at <= 200; at++) await olu.say(`number ${at}`);
    await page.goto(`${product.url}/all/${olu.conversationId}`);
    await bubbles(page).getByText('number 200', { exact: true }).waitFor();
    await expect.poll(() => readAll(mei)).toEqual(Array.from({ length: 201 }, (_, at) => `number ${at}`));
    // Wherever it stands: a browser loads a page that it could not reach again by itself, maybe before the last of them.
    await bubbles(page)
      .filter({ hasText: 'written while cut off' })
      .getByRole('img', { name: /Accepted|Delivered|Read/ })
      .waitFor();
  });

  it('lives through a killed server, with the page open', async () => {
    const { page } = mei;
    await product.killAndRestart();
    await write(page, 'after the crash');
    await bubbles(page)
      .filter({ hasText: 'after the crash' })
      .getByRole('img', { name: 'Accepted' })
      .waitFor({ timeout: 60_000 });
    expect(await bubbles(page).filter({ hasText: 'after the crash' }).count()).toBe(1);
  });

  it('tells a colleague what one does, and lets go what is taken', async () => {
    const tom = await openPage(browser);
    await signIn(tom.page, product.url, TOM, '/unassigned');
    await takeNothingNew(tom.page);
    const zoe = await visitorOf(product.url, inboxId, { name: 'Zoë' });
    await zoe.say('anybody there?');
    await rows(tom.page).getByText('anybody there?').click();
    await mei.page.goto(`${product.url}/unassigned/${zoe.conversationId}`);
    await mei.page.getByRole('button', { name: 'Take' }).click();
    await tom.page.getByText('Mei Lin took this').waitFor();
    await expect.poll(() => rows(tom.page).filter({ hasText: 'anybody there?' }).count()).toBe(0);
    await mei.page.goto(`${product.url}/all`);
    await zoe.say('still there?');
    await expect.poll(() => mei.page.title()).toBe('(1) Verbatim');
    await mei.page.goto(`${product.url}/unassigned/${zoe.conversationId}`);
    await expect.poll(() => mei.page.title()).toBe('Verbatim');
    // Typing is a signal, never stored: who was not looking yet hears of it with the next letter.
    await expect
      .poll(async () => {
        await composer(mei.page).pressSequentially('Yes');
        return tom.page.getByText('Mei Lin is typing a reply…').isVisible();
      }, SOON)
      .toBe(true);
    expect(tom.faults).toEqual([]);
    await tom.page.context().close();
  });

  it('does the day’s work with the keyboard alone', async () => {
    const { page } = mei;
    await page.goto(`${product.url}/mine`);
    await rows(page).first().waitFor();
    await page.keyboard.press('Alt+j');
    await composer(page).waitFor();
    await page.keyboard.press('Alt+l');
    await page.keyboard.type('by hand');
    await page.keyboard.press('Enter');
    await bubbles(page).filter({ hasText: 'by hand' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Labels' }).waitFor();
    await page.keyboard.type('标签'); // by its name in the other language
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Labels');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Labels' }).waitFor();
    await page.keyboard.type('billing');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('billing').waitFor();
    await page.keyboard.press('Escape');
    for (const [words, name] of [
      ['优先级 紧急', 'Priority: urgent'],
      ['前往 自定义字段', 'Go to Attributes'],
      ['分配给 tom', 'Assign to Tom Baker'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await expect.poll(() => page.getByRole('option').allTextContents()).toEqual([name]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+Alt+e');
    await page.getByRole('status').getByText('Resolved').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/'); // without a pause: the one dialog's end must not be the other's
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.waitFor();
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
  });

  it('turns nothing that people write into anything but text', async () => {
    const { page } = mei;
    for (const payload of PAYLOADS) {
      const hacker = await visitorOf(product.url, inboxId, { name: payload });
      await hacker.say(payload);
      await page.goto(`${product.url}/all/${hacker.conversationId}`);
      await bubbles(page).first().waitFor();
      expect(await bubbles(page).locator('p').first().textContent()).toBe(payload);
    }
    await page.goto(`${product.url}/audit`);
    await page.getByText('MessageReceived').first().waitFor();
    await page.goto(`${product.url}/all`);
    await rows(page).first().waitFor();
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(mei.faults).toEqual([]);
  });

  it('says in words that the session has ended, and keeps what was being written', async () => {
    const { page } = mei;
    await rows(page).first().click();
    await composer(page).fill('not lost');
    await page.context().clearCookies();
    await page.reload();
    await page.getByLabel('Password').fill('wrong');
    await page.getByLabel('E-mail').fill(MEI);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('E-mail or password is wrong.').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await composer(page).waitFor();
    expect(await composer(page).inputValue()).toBe('not lost');
  });

  it('says at once, on a page that stays open, that the session was ended elsewhere', async () => {
    const { page } = mei;
    const other = await page.context().newPage();
    await other.goto(`${product.url}/mine`);
    await other.getByRole('button', { name: /^You and your availability/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await other.getByLabel('Password').waitFor();
    await page.getByText('Your session has ended. Sign in again; what you wrote is kept.').waitFor();
    expect(await composer(page).inputValue()).toBe('not lost');
    await other.close();
  });

  it('loads in at most 180 KB of script', async () => {
    const { page } = await openPage(browser);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    await signIn(page, product.url, MEI);
    const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(180_000);
  });
});

const PAYLOADS = [
  '<img src=x onerror="window.hurt=1">',
  '<script>window.hurt=1</script>',
  '"><svg onload=window.hurt=1>',
  '[a](javascript:window.hurt=1)',
  'https://a.example/"onmouseover="window.hurt=1',
  '{{constructor.constructor("window.hurt=1")()}}',
];

/** Every numbered message of the thread, from the first on. */
async function readAll({ page }: Watched): Promise<readonly string[]> {
  const older = page.getByRole('button', { name: 'Earlier messages' });
  while ((await older.count()) > 0) await older.click({ timeout: 1_000 }).catch(() => undefined);
  const texts = await bubbles(page).locator('p').allTextContents();
  return texts.filter((text) => text.startsWith('number '));
}
