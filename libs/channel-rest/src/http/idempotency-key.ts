import type { IncomingMessage } from 'node:http';
import type { Core } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Route } from '../route.ts';

const KEY = /^[A-Za-z0-9_-]{1,64}$/;

/** Under which a change may be asked for again. Who gives none, where none is needed, cannot. */
export function keyOf(req: IncomingMessage, core: Core, { needsKey }: Pick<Route, 'needsKey'>): string {
  const given = req.headers['idempotency-key'];
  if (given === undefined && needsKey !== true) return core.newId();
  if (typeof given === 'string' && KEY.test(given)) return given;
  const message = `${given === undefined ? 'This call needs' : 'It must be'} an Idempotency-Key of 1 to 64 of A-Z a-z 0-9 _ -.`;
  throw new Fault('IDEMPOTENCY_KEY_INVALID', message, { retryable: false, path: '/Idempotency-Key' });
}
