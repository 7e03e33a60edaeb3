import { contrast, inkOn, parseHex, type Rgb } from '../colours.ts';
import type { Call, Launcher, Mount } from '../launcher.ts';
import sheet from './launcher.css';

declare const PANEL: string;

const IDLE_MS_MAX = 4_000;
const ACCENT_DEFAULT: Rgb = [52, 81, 209];
const BUBBLE = 'M21 11.5a8.5 8.5 0 0 1-12.4 7.6L3 21l1.9-5.6A8.5 8.5 0 1 1 21 11.5Z';
const SVG = 'http://www.w3.org/2000/svg';

const script = (document.currentScript ?? document.querySelector('script[data-inbox]')) as HTMLScriptElement | null;
if (script?.dataset['inbox'] && !window.verbatim?.isReady) start(script);

/** Draws the launcher at once and leaves everything else for later: the page comes first. */
function start({ dataset, src }: HTMLScriptElement): void {
  const launcher = draw(dataset, new URL('.', src).href);
  const { button } = launcher;
  const waiting: Call[] = window.verbatim?.q ?? [];
  let run: ((call: Call) => void) | undefined;
  let loading: ReturnType<Mount> | undefined;

  // import() carries the script's nonce along and is no Trusted Types sink: it passes where a script tag would not.
  const load = async (): Promise<void> => {
    try {
      run = await (loading ??= import(launcher.base + PANEL).then(({ mount }: { mount: Mount }) => mount(launcher)));
      for (const call of waiting.splice(0)) run(call);
    } catch {
      loading = undefined; // the next press tries again
      if (button.ariaBusy) say(launcher, isChinese(dataset) ? '在线客服暂不可用' : 'Chat is unavailable');
    }
    button.ariaBusy = null;
  };
  const verbatim = (...call: unknown[]): void => {
    if (run !== undefined) return run(call);
    waiting.push(call);
    if (call[0] === 'open' || call[0] === 'toggle') {
      button.ariaBusy = 'true';
      void load();
    }
  };

  window.verbatim = Object.assign(verbatim, { isReady: true } as const);
  // Whoever presses twice while it loads wants it open.
  button.addEventListener('click', () => verbatim(run ? 'toggle' : 'open'));
  for (const intent of ['pointerenter', 'focus']) button.addEventListener(intent, load, { once: true });
  if (waiting[0]) void load();
  const idle = window.requestIdleCallback ?? setTimeout;
  const whenLoaded = (): unknown => idle(load, { timeout: IDLE_MS_MAX });
  if (document.readyState === 'complete') whenLoaded();
  else addEventListener('load', whenLoaded);
}

function isChinese({ locale }: DOMStringMap): boolean {
  return /^zh/i.test(locale ?? navigator.language);
}

/** Somebody asked for the chat, and its code does not come: a blocker, a policy or the network holds it back. */
function say({ button, badge }: Launcher, words: string): void {
  badge.textContent = button.ariaLabel = `${words} (UNREACHABLE)`;
  badge.hidden = false;
}

function draw(options: DOMStringMap, base: string): Launcher {
  const host = document.createElement('verbatim-chat');
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const svg = document.createElementNS(SVG, 'svg');
  const icon = document.createElementNS(SVG, 'path');
  const badge = document.createElement('span');
  const accent = parseHex(options['color']) ?? ACCENT_DEFAULT;
  const paint = (name: string, colour: Rgb): void => host.style.setProperty(name, `rgb(${colour.join()})`);
  // Constructed sheets need no leave from a page's policy.
  const dress = (css: string): void => {
    const dressed = new CSSStyleSheet();
    dressed.replaceSync(css);
    root.adoptedStyleSheets.push(dressed);
  };

  dress(sheet);
  paint('--accent', accent);
  paint('--on-accent', inkOn(accent));
  if (options['position'] === 'left') host.setAttribute('side', 'left');
  button.className = 'launcher';
  button.hidden = options['launcher'] === 'hidden';
  button.ariaLabel = isChinese(options) ? '打开在线客服' : 'Open chat';
  button.ariaExpanded = 'false';
  icon.setAttribute('d', BUBBLE);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  svg.append(icon);
  badge.className = 'badge';
  badge.hidden = true;
  button.append(svg, badge);
  root.append(button);
  // Beside the body, not in it: a page that swaps its body keeps its chat.
  document.documentElement.append(host);
  return { host, root, button, badge, icon, options, base, accent, contrast, paint, dress };
}
