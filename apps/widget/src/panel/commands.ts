import type { Call } from '../launcher.ts';
import type { Chat } from './chat.ts';
import { readTheme, type Theme } from './options.ts';

/** What the page may ask of the widget. */
export interface Face {
  readonly chat: Chat;
  readonly setOpen: (isOpen: boolean) => void;
  /** Rejects when the words of that language do not come: then all stays as it is. */
  readonly setLocale: (locale: string) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  /** What the visitor had begun is gone from the screen. */
  readonly clear: () => void;
}

type Command = (face: Face, argument: unknown, more: unknown) => void;
type Listener = (detail: unknown) => void;

export interface Commands {
  readonly run: (call: Call) => void;
  readonly emit: (event: string, detail?: unknown) => void;
}

/** The calls of `window.verbatim`. One that is not known, or badly made, does nothing to the page. */
export function commands(face: () => Face): Commands {
  const listeners = new Map<string, Listener[]>();
  const table: Readonly<Record<string, Command>> = {
    open: ({ setOpen }) => setOpen(true),
    close: ({ setOpen }) => setOpen(false),
    toggle: ({ setOpen, chat }) => setOpen(!chat.isOpen),
    setUser: ({ chat }, identity) => typeof identity === 'string' && void chat.guest.identify(identity),
    setAttributes: ({ chat }, attributes) => attributes instanceof Object && void chat.guest.describe(attributes),
    setLocale: ({ setLocale }, locale) => typeof locale === 'string' && void setLocale(locale).catch(() => {}),
    setTheme: ({ setTheme }, theme) => setTheme(readTheme(theme)),
    reset({ clear, chat }) {
      clear();
      chat.reset();
    },
    on(_, event, listener) {
      if (typeof event !== 'string' || typeof listener !== 'function') return;
      listeners.set(event, [...(listeners.get(event) ?? []), listener as Listener]);
    },
  };
  return {
    run([name, argument, more]) {
      const command = String(name);
      if (Object.hasOwn(table, command)) table[command]?.(face(), argument, more);
    },
    emit(event, detail) {
      // On its own turn: what a page's listener throws is the page's affair and stops nothing here.
      for (const listener of listeners.get(event) ?? []) setTimeout(listener, 0, detail);
    },
  };
}
