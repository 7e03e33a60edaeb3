import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bubbles, composer, hasBrowser, openBrowser, openPage, signIn, takeNothingNew, write } from './browser.ts';
import type { Watched } from './browser.ts';
import { found, PASSWORD, post, startProduct } from './product.ts';
import type { Product } from './product.ts';
import { openShop, shopField, shopText } from './shop.ts';

const SOON = { timeout: 40_000, interval: 250 };
const IN_COMPOSITION = 229; // what a key is called while an input method has it

/** Letters stand in the field as a composition, Enter takes the word; what it sent would be seen. */
async function compose(page: Page, letters: string, word: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: IN_COMPOSITION,
  });
  await session.send('Input.insertText', { text: word });
  await session.detach();
}

describe.skipIf(!hasBrowser)('a visitor of the shop and two agents', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let shop: Watched;
  let mei: Watched;
  let tom: Watched;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const { inbox, apiKey } = await found(product);
    await post(
      product.url,
      '/agents',
      { name: 'Tom Baker', email: 'tom@acme.example', password: PASSWORD },
      apiKey.key,
    );
    [shop, mei, tom] = await Promise.all([
      openShop(browser, product.url, inbox.id),
      openPage(browser),
      openPage(browser, { locale: 'zh-CN' }),
    ]);
    await signIn(mei.page, product.url, 'mei@acme.example', '/unassigned');
    await takeNothingNew(mei.page);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('talk in English and Chinese, and the Enter that ends a composition sends nothing', async () => {
    await shopField(shop.page).fill('My tea never came');
    await shopField(shop.page).press('Enter');
    await mei.page.locator('[data-row]').filter({ hasText: 'My tea never came' }).click();
    await composer(mei.page).waitFor();
    await write(mei.page, 'Let me look');
    await shopText(shop.page).getByText('Let me look').waitFor();

    await shopField(shop.page).focus();
    await compose(shop.page, 'wo de cha', '我的茶还没到');
    expect(await shopField(shop.page).inputValue()).toBe('我的茶还没到');
    expect(await shopText(shop.page).allTextContents()).toEqual(['My tea never came', 'Let me look']);
    await shop.page.keyboard.press('Enter');
    await bubbles(mei.page).filter({ hasText: '我的茶还没到' }).waitFor();

    await tom.page.goto(product.url);
    await tom.page.locator('input[type=email]').fill('tom@acme.example');
    await tom.page.locator('input[type=password]').fill(PASSWORD);
    await tom.page.keyboard.press('Enter');
    await tom.page.getByRole('navigation').first().waitFor();
    await tom.page.goto(`${product.url}/all/${mei.page.url().split('/').at(-1)}`);
    await composer(tom.page).waitFor();
    await bubbles(tom.page).filter({ hasText: '我的茶还没到' }).waitFor();
    const before = await bubbles(tom.page).count();
    await composer(tom.page).focus();
    await compose(tom.page, 'ni hao', '你好，我来帮您');
    expect(await composer(tom.page).inputValue()).toBe('你好，我来帮您');
    expect(await bubbles(tom.page).count()).toBe(before);
    await tom.page.keyboard.press('Enter');
    for (const seen of [shopText(shop.page), bubbles(mei.page)])
      await seen.filter({ hasText: '你好，我来帮您' }).waitFor();
    const said = ['My tea never came', 'Let me look', '我的茶还没到', '你好，我来帮您'];
    await expect.poll(() => shopText(shop.page).allTextContents(), SOON).toEqual(said);
  });

  it('keep what one types while the other resolves, and are told', async () => {
    await composer(tom.page).fill('我正在写的话');
    await mei.page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await tom.page
      .getByText(/Mei Lin.*解决/)
      .first()
      .waitFor();
    await tom.page
      .getByText(/会话已解决/)
      .first()
      .waitFor();
    expect(await composer(tom.page).inputValue()).toBe('我正在写的话');
    await tom.page.keyboard.press('Enter');
    await shopText(shop.page).getByText('我正在写的话').waitFor();
    expect([...shop.faults, ...mei.faults, ...tom.faults]).toEqual([]);
  });
});
