import { Chat, type ChatParts } from './chat.ts';
import { Link } from './link.ts';
import type { Channel, OpenChannel } from './channel.ts';
import type * as polling from './polling.ts';
import { socketChannel } from './socket.ts';
import { openStorage } from './storage.ts';
import { registering } from './visitor.ts';

declare const POLLING: string;

/** A page that goes through many places is told of the one where it stays. */
const MOVED_MS = 500;
/** The server takes no longer address. */
const VISIT_CHARS_MAX = 1_000;

type Polling = typeof polling;

/** A chat made of what this browser has: its storage, its locks, its network, its window. */
export function openChat(base: string, inboxId: string, view: Pick<ChatParts, 'changed' | 'emit'>): Chat {
  const api = `${base}api/v1/`;
  const chat = new Chat({
    ...view,
    key: `verbatim:${inboxId}`,
    storage: openStorage(() => localStorage),
    register: registering(api, inboxId, fetch),
    link: (host) =>
      new Link({
        ...host,
        socket: socketChannel(`${base.replace(/^http/, 'ws')}ws`, WebSocket),
        polling: loaded(async () => {
          const { pollingChannel }: Polling = await import(base + POLLING);
          return pollingChannel(api, fetch);
        }),
        random: Math.random,
      }),
    clock: Date.now,
    newId: randomId,
    alone: lock,
    isWatched: () => document.visibilityState === 'visible',
    visit: () => ({
      page: place(location.href),
      referrer: place(document.referrer),
      browser: clip(navigator.userAgent),
      locale: navigator.language,
    }),
  });

  let moved: ReturnType<typeof setTimeout> | undefined;
  const move = (): void => {
    clearTimeout(moved);
    moved = setTimeout(() => chat.tellVisit(), MOVED_MS);
  };
  addEventListener('popstate', move);
  // Where a browser does not tell of the other ways to another place, the next word of the visitor does.
  window.navigation?.addEventListener('currententrychange', move);
  addEventListener('storage', ({ key }) => chat.stored(key));
  addEventListener('online', () => chat.wake());
  addEventListener('pageshow', ({ persisted }) => persisted && chat.wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    chat.wake(); // after a sleep the socket may be open in name only
    chat.attend();
  });
  return chat;
}

const clip = (text: string): string => text.slice(0, VISIT_CHARS_MAX).replace(/\p{Cs}/u, '');

/** Without what a site may have hidden in an address: keys, names, searches. A route behind a hash stays. */
const place = (url: string): string => clip(url.replaceAll(/\?[^#]*|#(?!!?\/).*/g, ''));

/** A channel that few need: its code is fetched when it is opened. */
const loaded =
  (load: () => Promise<OpenChannel>): OpenChannel =>
  (greeting, events) => {
    let channel: Channel | undefined;
    let isClosed = false;
    load().then(
      (open) => isClosed || (channel = open(greeting, events)),
      () => isClosed || events.down(),
    );
    return {
      send: (frame) => channel?.send(frame) === true,
      probe: () => channel?.probe(),
      close() {
        isClosed = true;
        channel?.close();
      },
    };
  };

const fetch = (url: string, init: RequestInit): Promise<Response> => window.fetch(url, init);

/** Also where `crypto.randomUUID` is not to be had: on plain http. */
const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

let turn: Promise<void> = Promise.resolve();

async function lock(name: string, step: () => Promise<void>): Promise<void> {
  const inTurn = (): Promise<void> => (turn = turn.then(step));
  try {
    await navigator.locks.request(name, inTurn);
  } catch {
    await inTurn(); // plain http, or storage is blocked: then one tab at a time has to do
  }
}
