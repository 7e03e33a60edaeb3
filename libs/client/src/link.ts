import { parseServerFrame, SUBPROTOCOL_JSON } from './frames.ts';
import type { ClientFrame, HelloBody, ServerFrame, WelcomeBody } from './frames.ts';
import { heartbeat } from './heartbeat.ts';
import type { Socket, SocketConstructor } from './socket.ts';
import type { Clock, Pause } from './timing.ts';

/** From the first byte to `welcome`. */
const WELCOME_MS_MAX = 10_000;
const HEARTBEAT_MS_DEFAULT = 25_000;
const CLOSED_NORMALLY = 1000;
const DRAINED = 'drained';
const CLOSE_CODE_ABNORMAL = 1006;

/** How a connection ended. */
export interface Ended {
  readonly closeCode: number;
  readonly reason: string;
  /** How long it was of use: 0 when it was never welcomed. */
  readonly stableMs: number;
  /** Set when the server said when to come back. */
  readonly reconnectAfterMs: number | null;
}

export interface LinkOptions {
  readonly url: string;
  readonly WebSocket: SocketConstructor;
  readonly hello: HelloBody;
  readonly pause: Pause;
  readonly clock: Clock;
  /** Ends the connection. */
  readonly signal: AbortSignal;
  readonly onFrame: (frame: ServerFrame) => void;
  /** The socket can take frames from now on, until `ended`. */
  readonly onWelcome: (welcome: WelcomeBody, transmit: (frame: ClientFrame) => void) => void;
}

/** One connection, from opening it to its end, which may be silence. */
export async function link(options: LinkOptions): Promise<Ended> {
  const { clock, pause, hello } = options;
  const over = new AbortController();
  const socket = new options.WebSocket(options.url, [SUBPROTOCOL_JSON]);
  let welcomedAt: number | null = null;
  let drained: Drained | null = null;
  let pong: (() => void) | null = null;
  let closing = { closeCode: CLOSE_CODE_ABNORMAL, reason: 'lost' };

  const end = (closeCode: number, reason: string): void => {
    if (over.signal.aborted) return;
    closing = { closeCode, reason };
    over.abort();
  };
  const endAfter = async (ms: number, closeCode: number, reason: string): Promise<void> => {
    await pause(ms, over.signal);
    if (welcomedAt === null || reason === DRAINED) end(closeCode, reason);
  };
  const transmit = (frame: ClientFrame): void => {
    if (!over.signal.aborted) socket.send(JSON.stringify(frame));
  };
  const welcomed = (welcome: WelcomeBody): void => {
    if (welcomedAt !== null) return;
    welcomedAt = clock();
    options.onWelcome(welcome, transmit);
    const everyMs = welcome.heartbeatMs ?? HEARTBEAT_MS_DEFAULT;
    const ping = (nonce: string): void => transmit({ ping: { nonce } });
    pong = heartbeat({
      everyMs,
      pause,
      signal: over.signal,
      ping,
      onSilence: () => end(CLOSE_CODE_ABNORMAL, 'silence'),
    });
  };
  const heard = (frame: ServerFrame): void => {
    options.onFrame(frame);
    if ('pong' in frame) pong?.();
    else if ('welcome' in frame) welcomed(frame.welcome);
    else if ('drain' in frame && drained === null) {
      drained = { at: clock(), ms: frame.drain.reconnectAfterMs ?? 0 };
      void endAfter(drained.ms, CLOSED_NORMALLY, DRAINED);
    }
  };

  listen(socket, { over: over.signal, heard, end, opened: () => transmit({ hello }) });
  options.signal.addEventListener('abort', () => end(CLOSED_NORMALLY, 'closed'), { once: true, signal: over.signal });
  void endAfter(WELCOME_MS_MAX, CLOSE_CODE_ABNORMAL, 'no welcome');
  await aborted(over.signal);
  shut(socket, closing.closeCode);
  return { ...closing, stableMs: since(clock, welcomedAt), reconnectAfterMs: left(clock, drained) };
}

interface Drained {
  readonly at: number;
  readonly ms: number;
}

interface Ears {
  readonly over: AbortSignal;
  readonly opened: () => void;
  readonly heard: (frame: ServerFrame) => void;
  readonly end: (closeCode: number, reason: string) => void;
}

/** Nothing is heard of a connection that has been given up, however much still comes out of it. */
function listen(socket: Socket, { over, opened, heard, end }: Ears): void {
  socket.addEventListener('open', () => opened());
  socket.addEventListener('message', ({ data }) => {
    if (over.aborted) return;
    const frame = typeof data === 'string' ? parseServerFrame(data) : null;
    if (frame !== null) heard(frame);
  });
  socket.addEventListener('error', () => undefined); // `close` follows and says more
  socket.addEventListener('close', ({ code, reason }) => end(code ?? CLOSE_CODE_ABNORMAL, reason ?? ''));
}

function shut(socket: Socket, closeCode: number): void {
  if (closeCode === CLOSE_CODE_ABNORMAL && socket.terminate !== undefined) socket.terminate();
  else socket.close();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

const since = (clock: Clock, at: number | null): number => (at === null ? 0 : clock() - at);

const left = (clock: Clock, drained: Drained | null): number | null =>
  drained === null ? null : Math.max(0, drained.at + drained.ms - clock());
