import type { Rgb } from './colours.ts';

/** One call of `window.verbatim(…)`. */
export type Call = readonly unknown[];

/** What the loader has drawn and hands to the panel, and the tools that it needed for that. */
export interface Launcher {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  /** Over the button: how much is unread, or that the chat does not come. */
  readonly badge: HTMLElement;
  readonly icon: SVGPathElement;
  readonly options: Readonly<DOMStringMap>;
  /** The folder the widget came from; the API lies beside it. */
  readonly base: string;
  readonly accent: Rgb;
  readonly contrast: (one: Rgb, other: Rgb) => number;
  readonly paint: (name: string, colour: Rgb) => void;
  /** Adds a style sheet in a way that the page's policy lets pass. */
  readonly dress: (sheet: string) => void;
}

export type Mount = (launcher: Launcher) => Promise<(call: Call) => void>;

declare global {
  interface Window {
    verbatim?: ((...call: unknown[]) => void) & { q?: Call[]; isReady?: true };
  }
}
