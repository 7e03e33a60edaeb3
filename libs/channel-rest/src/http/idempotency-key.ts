import type { IncomingMessage } from 'node:http';
import type { Core } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';

const KEY = /^[A-Za-z0-9_-]{1,64}$/;

/** Under which a change may be asked for again. Who gives none cannot. */
export function keyOf(req: IncomingMessage, core: Core): string {
  const given = req.headers['idempotency-key'];
  if (given === undefined) return core.newId();
  if (typeof given === 'string' && KEY.test(given)) return given;
  throw new Fault('IDEMPOTENCY_KEY_INVALID', 'An Idempotency-Key is 1 to 64 of A-Z a-z 0-9 _ -.', {
    retryable: false,
    path: '/Idempotency-Key',
  });
}
