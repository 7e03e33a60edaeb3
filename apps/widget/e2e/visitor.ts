import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const hasBrowser = existsSync(CHROMIUM);
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** A person with a browser, and everything that their page complained about. */
export interface Visitor {
  readonly page: Page;
  readonly complaints: string[];
  open(): Promise<void>;
  write(text: string): Promise<void>;
  /** What stands in the thread, without names and times. */
  texts(): Promise<readonly string[]>;
}

export interface Arrival extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<void>;
}

/** No socket gets out, as behind some companies' walls. */
export const blockSockets = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, {
      WebSocket: function () {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });

export async function visit(browser: Browser, url: string, { before, ...options }: Arrival = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  return look(await context.newPage(), url, before);
}

/** The same person in another tab. */
export const visitAgain = async ({ page }: Visitor, url: string): Promise<Visitor> =>
  look(await page.context().newPage(), url);

async function look(page: Page, url: string, before?: (page: Page) => Promise<void>): Promise<Visitor> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await before?.(page);
  await page.goto(url);
  const field = page.locator('verbatim-chat textarea');
  return {
    page,
    complaints,
    async open() {
      await page.locator('verbatim-chat .launcher').click();
      await field.waitFor();
    },
    async write(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    texts: () => page.locator('verbatim-chat .text').allTextContents(),
  };
}
