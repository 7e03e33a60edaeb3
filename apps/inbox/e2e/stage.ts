import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, rows, signIn } from './browser.ts';
import { begin, lengthen } from './crowd.ts';
import { found, post, startProduct } from './product.ts';
import { watchOpening } from './speed.ts';

export const OWNER = 'mei@acme.example';

/** A busy account, and somebody who looks at all of its conversations. */
export interface Stage {
  readonly url: string;
  /** May do everything. */
  readonly key: string;
  readonly pid: number;
  readonly browser: Browser;
  readonly page: Page;
  /** The conversations, the oldest first. */
  readonly ids: readonly string[];
  /** The last of them: those that have many messages. */
  readonly long: readonly string[];
  readonly close: () => Promise<void>;
}

interface Size {
  readonly conversations: number;
  readonly longThreads: number;
  readonly messages: number;
}

export async function openStage({ conversations, longThreads, messages }: Size): Promise<Stage> {
  const [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const close = async (): Promise<void> => {
    await browser.close();
    await product.stop();
  };
  try {
    const { url } = product;
    const { key } = (await found(product)).apiKey;
    const legacy = { name: 'Shop', type: 'rest' };
    const shop = await post<{ readonly id: string; readonly key: string }>(url, '/inboxes', legacy, key);
    const ids = await begin({ url, key: shop.key }, shop.id, conversations);
    const long = ids.slice(-longThreads);
    await lengthen({ url, key }, long, messages);
    const { page } = await openPage(browser);
    await watchOpening(page);
    await signIn(page, url, OWNER, '/all');
    await rows(page).first().waitFor();
    return { url, key, pid: product.pid(), browser, page, ids, long, close };
  } catch (error) {
    await close();
    throw error;
  }
}
