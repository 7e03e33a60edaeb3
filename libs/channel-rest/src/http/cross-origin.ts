import type { IncomingMessage } from 'node:http';
import type { RestDeps } from '../deps.ts';
import type { Match } from './table.ts';
import { refusals } from './refusals.ts';

const PREFLIGHT_S_MAX = '600';
const HEADERS = 'authorization, content-type, idempotency-key';

export type Headers = Readonly<Record<string, string>>;

export const originOf = (req: IncomingMessage): string | null => req.headers.origin ?? null;

/** Our own page: the public URL's, or the very host that was asked. */
export function isOwnPage(req: IncomingMessage, { identity }: RestDeps): boolean {
  const origin = originOf(req);
  if (origin === null || identity.isOwnOrigin(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === req.headers.host;
}

/** A cookie comes along with whatever another site makes a browser send; so the browser must say that we asked. */
export function checkSameSite(req: IncomingMessage, deps: RestDeps): void {
  const site = req.headers['sec-fetch-site'];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeign || !isOwnPage(req, deps)) throw refusals.crossSite();
}

/**
 * What a page of another origin needs to read the answer. It may be any: what it may do is settled by its origin and
 * its token where they are read, and a page whose site is not listed has to be able to tell its people why.
 */
export function corsHeaders(req: IncomingMessage, { route }: Match): Headers {
  const origin = originOf(req);
  if (origin === null || route.isCrossOrigin !== true) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-expose-headers': 'Verbatim-Position, Retry-After',
  };
}

/** The answer to a browser that asks whether it may ask. */
export const preflightHeaders = (cors: Headers, methods: readonly string[]): Headers => ({
  ...cors,
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers': HEADERS,
  'access-control-max-age': PREFLIGHT_S_MAX,
});
