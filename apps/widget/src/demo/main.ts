import { type Tea, TEAS } from './teas.ts';
import { en, type ShopWords, zh } from './words.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TIN = 'M34 22h52v8H34Zm-4 10h60v62a6 6 0 0 1-6 6H36a6 6 0 0 1-6-6Z';
const LEAF = 'M46 76c0-16 10-24 28-24 0 18-10 27-24 27-2 0-3 0-4-3Zm0 0c6-8 11-12 18-16';
const CHAT_COLOUR = '#2f6b4f';

const query = new URLSearchParams(location.search);
const inbox = query.get('inbox');
let language: 'en' | 'zh' = (query.get('lang') ?? navigator.language).startsWith('zh') ? 'zh' : 'en';
let isDark =
  query.get('theme') === 'dark' || (query.get('theme') === null && matchMedia('(prefers-color-scheme: dark)').matches);

write();
document.querySelector<HTMLElement>('#hint')?.toggleAttribute('hidden', inbox !== null);
document.querySelector('#language')?.addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  write();
  window.verbatim?.('setLocale', language);
});
document.querySelector('#theme')?.addEventListener('click', () => {
  isDark = !isDark;
  write();
  window.verbatim?.('setTheme', isDark ? 'dark' : 'light');
});
document.querySelector('#ask')?.addEventListener('click', () => window.verbatim?.('open'));
if (inbox !== null) embed(inbox);

/** The one line that a site needs, written by a script because the inbox is in the address. */
function embed(id: string): void {
  const script = document.createElement('script');
  script.src = 'widget.js';
  script.async = true;
  Object.assign(script.dataset, {
    inbox: id,
    color: CHAT_COLOUR,
    locale: language,
    theme: isDark ? 'dark' : 'light',
    replyMinutes: '5',
  });
  document.head.append(script);
}

function write(): void {
  const words = language === 'zh' ? zh : en;
  const root = document.documentElement;
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
  root.dataset['theme'] = isDark ? 'dark' : 'light';
  document.title = words.brand;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = words[element.dataset['text'] as keyof ShopWords];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = words[element.dataset['label'] as keyof ShopWords];
  }
  document.querySelector('#theme')?.setAttribute('aria-pressed', String(isDark));
  document.querySelector('#shelf')?.replaceChildren(...TEAS.map((tea) => card(tea, words)));
}

function card({ id, colour, price, name, note }: Tea, words: ShopWords): HTMLElement {
  const currency = language === 'zh' ? 'CNY' : 'EUR';
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const ask = make('button', words.askAbout);
  ask.className = 'outline';
  ask.ariaLabel = `${words.askAbout}: ${name[language]}`;
  ask.addEventListener('click', () => {
    window.verbatim?.('setAttributes', { product: id });
    window.verbatim?.('open');
  });
  const item = document.createElement('li');
  item.append(
    picture(colour),
    make('h3', name[language]),
    make('p', note[language]),
    make('b', money.format(price[language])),
    ask,
  );
  return item;
}

function picture(colour: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 120 120');
  svg.setAttribute('aria-hidden', 'true');
  for (const [d, attributes] of [
    [TIN, { fill: colour }],
    [
      LEAF,
      { fill: 'none', stroke: '#fff', 'stroke-width': '3', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ],
  ] as const) {
    const path = document.createElementNS(SVG, 'path');
    for (const [key, value] of Object.entries({ ...attributes, d })) path.setAttribute(key, value);
    svg.append(path);
  }
  return svg;
}

function make<Tag extends 'b' | 'button' | 'h3' | 'p'>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
