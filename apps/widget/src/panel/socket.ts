import type { Channel, OpenChannel } from './channel.ts';
import { type ClientFrame, parseFrame } from './protocol.ts';

const SUBPROTOCOL = 'verbatim.v1+json';
const CLIENT = 'widget/1.0';
const WELCOME_MS_MAX = 8_000;
/** Silence for so long is asked about; with the wait for the answer, a dead line is noticed within 30 s. */
const SILENCE_MS_MAX = 20_000;
const ANSWER_MS_MAX = 10_000;
const PROBE_MS_MAX = 5_000;
const BUFFERED_BYTES_MAX = 1_000_000;

type SocketClass = new (url: string, protocols: string) => WebSocket;

/** A WebSocket that notices when nothing comes any more, whatever the browser believes. */
export const socketChannel =
  (url: string, Socket: SocketClass): OpenChannel =>
  ({ token, subscription }, events) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let socket: WebSocket | null = null;
    const listening = new AbortController();

    const end = (): void => {
      clearTimeout(timer);
      listening.abort();
      socket?.close(); // on a dead line this may take a minute; nobody waits for it
      socket = null;
    };
    const fail = (): void => {
      end();
      events.down();
    };
    const say = (frame: ClientFrame): boolean => {
      if (socket?.readyState !== 1 || socket.bufferedAmount > BUFFERED_BYTES_MAX) return false;
      socket.send(JSON.stringify(frame));
      return true;
    };
    const within = (ms: number, otherwise: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(otherwise, ms);
    };
    const ask = (ms: number): void => {
      say({ ping: { nonce: 'a' } });
      within(ms, fail);
    };
    const hear = ({ data }: MessageEvent): void => {
      within(SILENCE_MS_MAX, () => ask(ANSWER_MS_MAX));
      const frame = parseFrame(data);
      if (frame !== null) events.frame(frame);
    };

    within(WELCOME_MS_MAX, fail);
    try {
      socket = new Socket(url, SUBPROTOCOL);
      const { signal } = listening;
      const subscriptions = subscription === null ? {} : { subscriptions: [subscription] };
      socket.addEventListener('open', () => say({ hello: { token, client: CLIENT, ...subscriptions } }), { signal });
      socket.addEventListener('message', hear, { signal });
      // Chromium lets no `close` follow where the page's policy forbids the connection.
      for (const ending of ['close', 'error']) socket.addEventListener(ending, fail, { signal });
    } catch {
      within(0, fail);
    }
    return { send: say, probe: () => socket?.readyState === 1 && ask(PROBE_MS_MAX), close: end } satisfies Channel;
  };
