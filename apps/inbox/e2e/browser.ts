import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PASSWORD } from './product.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ACTION_MS_MAX = 30_000;

export const hasBrowser = existsSync(CHROMIUM);

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });

/** A page that takes down whatever went wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Script errors and breaches of the security policy. */
  readonly faults: readonly string[];
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(ACTION_MS_MAX);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.exposeFunction('tellBreach', (what: string) => faults.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tellBreach: (what: string) => void }).tellBreach(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { page, faults };
}

export async function signIn(page: Page, url: string, email: string, path = '/mine'): Promise<void> {
  await page.goto(url + path);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
}

/** From now on conversations are left to be taken by hand. */
export async function takeNothingNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^You and your availability.*Online/ }).click();
  const accepting = page.getByRole('menuitemcheckbox', { name: 'Accept new conversations', checked: true });
  await accepting.waitFor(); // the server has said how we are there
  await accepting.click();
  await page.getByRole('menuitemcheckbox', { name: 'Accept new conversations', checked: false }).waitFor();
  await page.keyboard.press('Escape');
}

/** The field that one writes in, and what the thread shows. */
export const composer = (page: Page): ReturnType<Page['locator']> => page.locator('[data-composer]');
export const bubbles = (page: Page): ReturnType<Page['locator']> => page.getByRole('log').locator('article');
export const rows = (page: Page): ReturnType<Page['locator']> => page.locator('[data-row]');

export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
}
