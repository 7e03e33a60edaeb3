import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './browser.ts';

/** A page on which hostile texts are shown, and whatever they brought about. */
export interface Guarded {
  readonly page: Page;
  /** What ran, what the policy had to stop, what was asked of strangers. */
  faults(): Promise<readonly string[]>;
}

export async function openGuarded(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Guarded> {
  const { page, faults } = await openPage(browser, options);
  const more: string[] = [];
  await page.exposeFunction('hurt', (at: unknown) => more.push(`ran: ${String(at)}`));
  page.on('dialog', (dialog) => {
    more.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) more.push(`asked: ${url}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !frame.url().startsWith(origin)) more.push(`went to: ${frame.url()}`);
  });
  return { page, faults: async () => [...faults, ...more, ...(await page.evaluate(findMarkup))] };
}

/** Runs in the page: elements and attributes that none of our own code makes. */
function findMarkup(): string[] {
  const found: string[] = [];
  const isAddress = /^(href|src|xlink:href|action|formaction|data|srcdoc|poster)$/i;
  // Browsers skip what cannot be seen.
  const isCode = /^(javascript|vbscript|data:text)/i;
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const isForeign = element.matches(
        'script:not([src]),iframe,object,embed,base,meta[http-equiv],marquee,form[action]',
      );
      if (isForeign) found.push(`element: ${element.outerHTML.slice(0, 120)}`);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || (isAddress.test(name) && isCode.test(value.replaceAll(/[^!-~]/g, ''))))
          found.push(`attribute: ${name}=${value}`);
      }
      if (element.shadowRoot !== null) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}
