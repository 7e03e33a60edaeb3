import { BLACK, legible, mix, type Rgb, WHITE } from '../colours.ts';
import type { Launcher } from '../launcher.ts';
import { readTheme, type Theme } from './options.ts';

const PHONE = '(max-width: 480px)';
const DARK = '(prefers-color-scheme: dark)';
const DARK_GROUND: Rgb = [27, 29, 35];

/** Theme, colours and size of the window: everything about the look that is decided while the page runs. */
export class Appearance {
  readonly #launcher: Launcher;
  #theme: Theme;

  constructor(launcher: Launcher, changed: () => void) {
    this.#launcher = launcher;
    this.#theme = readTheme(launcher.options['theme']);
    this.#apply();
    matchMedia(DARK).addEventListener('change', () => this.#apply());
    matchMedia(PHONE).addEventListener('change', changed);
    // The keyboard of a phone covers the page; the panel keeps to what is left of it.
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    window.visualViewport?.addEventListener('scroll', () => this.#fit());
  }

  get isPhone(): boolean {
    return matchMedia(PHONE).matches;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#apply();
  }

  #apply(): void {
    const isDark = this.#theme === 'dark' || (this.#theme === 'auto' && matchMedia(DARK).matches);
    const ground = isDark ? DARK_GROUND : WHITE;
    const { host, accent, contrast, paint } = this.#launcher;
    const soft = mix(ground, accent, isDark ? 0.3 : 0.12);
    host.setAttribute('theme', isDark ? 'dark' : 'light');
    paint('--accent-soft', soft);
    // The soft ground is the harder of the two that such text stands on.
    paint(
      '--accent-text',
      legible(accent, (colour) => contrast(colour, soft), isDark ? WHITE : BLACK),
    );
  }

  #fit(): void {
    const view = window.visualViewport;
    if (view === null) return;
    const { style } = this.#launcher.host;
    style.setProperty('--height', `${view.height}px`);
    style.setProperty('--top', `${view.offsetTop}px`);
  }
}
