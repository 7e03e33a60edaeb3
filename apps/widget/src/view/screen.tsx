import type { Chat } from '../panel/chat.ts';
import type { Options } from '../panel/options.ts';
import type { Speech } from '../panel/speech.ts';
import { openStorage } from '../panel/storage.ts';
import type * as transcripts from '../panel/transcript.ts';
import { h, render } from './dom.ts';
import { Panel } from './panel.tsx';
import { Reader } from './reader.ts';
import type { Screen, View } from './view.ts';

const DRAFT_CHARS_MAX = 64_000;

declare const TRANSCRIPT: string;

export interface Scene {
  readonly base: string;
  readonly chat: Chat;
  readonly options: Options;
  readonly speech: () => Speech;
  readonly isModal: () => boolean;
  readonly close: () => void;
}

export interface Drawn extends Pick<View, 'focus'> {
  readonly draw: () => void;
  /** Nothing is begun any more: what was on the screen was somebody else's. */
  readonly clear: () => void;
}

/** The panel as it stands on the page, drawn for the first time when it is first opened. */
export function screenOf(root: ShadowRoot, scene: Scene): Drawn {
  const { chat, options, close } = scene;
  const drafts = openStorage(() => sessionStorage);
  const draftKey = `verbatim:${options.inboxId}:draft`;
  const place = root.appendChild(document.createElement('div'));
  const reader = new Reader(() => place.querySelector('.scroll'));
  let screen: Screen = { text: drafts.get(draftKey) ?? '' };
  let isVisible = false;

  const show = (part: Partial<Screen>): void => {
    const { text } = screen;
    screen = { ...screen, ...part };
    if (screen.text !== text && screen.text.length <= DRAFT_CHARS_MAX) drafts.set(draftKey, screen.text || null);
    draw();
  };
  const focus = (): void => {
    // On a phone the keyboard stays away until it is asked for.
    const first = scene.isModal() ? 'header button' : 'textarea,input,.foot button';
    place.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  };
  const toEnd = (): void => {
    reader.toEnd();
    if (screen.hasNews) show({ hasNews: false });
  };
  const scrolled = (): void => {
    if (screen.hasNews && reader.isAtEnd()) show({ hasNews: false });
  };
  const saveTranscript = (): void => void save(chat, scene.base, scene.speech()).catch(() => {});
  const draw = (): void => {
    if (!chat.isOpen && !isVisible) return;
    const view = { ...scene, screen, show, focus, close, toEnd, scrolled, saveTranscript };
    const now = { ...view, speech: scene.speech(), isModal: scene.isModal() };
    const { lines } = chat.feed.thread;
    const extent = { first: lines[0]?.key, last: chat.outbox.entries.at(-1)?.id ?? lines.at(-1)?.key };
    const hasNews = reader.during(() => render(place, <Panel view={now} />), extent);
    if (chat.isOpen && !isVisible) reader.toEnd();
    else if (hasNews) show({ hasNews });
    isVisible = chat.isOpen;
  };
  const clear = (): void => {
    drafts.set(draftKey, null);
    screen = { text: '' };
    render(place, null); // with the field and what is in it
    draw();
  };
  return { draw, focus, clear };
}

/** Few want one: what makes it is fetched then. */
async function save({ feed, now }: Chat, base: string, speech: Speech): Promise<void> {
  const { download }: typeof transcripts = await import(base + TRANSCRIPT);
  await feed.complete();
  download(feed.thread.lines, speech, now());
}
