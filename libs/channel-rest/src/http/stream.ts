import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerStream } from '../route.ts';
import type { Headers } from './cross-origin.ts';

/** Written, but not yet taken by the caller: more is not asked for until that is gone. */
const UNSENT_BYTES_MAX = 65_536;
const STALLED_MS_MAX = 30_000;

/**
 * Writes as fast as the caller reads and holds back no more than what is unsent. What breaks off in the middle ends the
 * connection unfinished: nobody takes a part for the whole.
 */
export async function sendStream(res: ServerResponse, { type, chunks }: AnswerStream, headers: Headers): Promise<void> {
  res.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.flushHeaders();
  const gone = goneSignal(res);
  try {
    for await (const chunk of chunks) {
      if (res.destroyed) return;
      res.write(chunk);
      if (res.writableLength > UNSENT_BYTES_MAX) await drained(res, gone);
    }
    res.end();
  } catch {
    res.destroy();
  }
}

/** Who does not read for long is not waited for. */
function drained(res: ServerResponse, gone: AbortSignal): Promise<unknown> {
  return once(res, 'drain', { signal: AbortSignal.any([gone, AbortSignal.timeout(STALLED_MS_MAX)]) });
}

export function goneSignal(res: ServerResponse): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  return gone.signal;
}

export function lastEventIdOf({ headers }: IncomingMessage): string | null {
  const given = headers['last-event-id'];
  return typeof given === 'string' && given !== '' ? given : null;
}
