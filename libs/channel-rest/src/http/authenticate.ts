import type { IncomingMessage } from 'node:http';
import { may } from '@verbatim/domain';
import type { Caller, InboxCaller } from '@verbatim/edge';
import type { RestDeps } from '../deps.ts';
import type { Access, Route } from '../route.ts';
import { checkSameSite } from './cross-origin.ts';
import type { SessionCookie } from './cookies.ts';
import { refusals } from './refusals.ts';

const BEARER = /^Bearer ([A-Za-z0-9_.-]{1,4096})$/i;

export function bearerOf(req: IncomingMessage): string | null {
  const header = req.headers.authorization;
  if (header === undefined) return null;
  const [, token] = BEARER.exec(header) ?? [];
  if (token === undefined) throw refusals.signIn();
  return token;
}

/** Who is calling, and that they may: the one place where a route's access is looked at. Null: anybody. */
export async function authenticate(
  req: IncomingMessage,
  deps: RestDeps,
  route: Route,
  cookie: SessionCookie,
): Promise<Caller | InboxCaller | null> {
  if (route.access === 'public') {
    if (cookie.read(req) !== null && route.isCrossOrigin !== true && route.method !== 'GET') checkSameSite(req, deps);
    return null;
  }
  const caller = await callerOf(req, deps, route, cookie);
  if (!isAllowed(caller, route.access)) throw refusals.forbidden();
  return caller;
}

async function callerOf(
  req: IncomingMessage,
  deps: RestDeps,
  route: Route,
  cookie: SessionCookie,
): Promise<Caller | InboxCaller> {
  const token = bearerOf(req);
  // Sockets' tickets and resume tokens stay with sockets.
  if (token !== null && /^vb_(key|visitor)_/.test(token))
    return deps.identity.authenticateToken(token, { origin: req.headers.origin ?? null });
  if (token?.startsWith('vb_inbox_') === true) return deps.identity.apiKeys.byInboxKey(token);
  const session = cookie.read(req);
  if (token !== null || session === null) throw refusals.signIn();
  if (route.method !== 'GET') checkSameSite(req, deps);
  return deps.identity.authenticateSession(session);
}

function isAllowed(caller: Caller | InboxCaller, access: Access): boolean {
  if (access === 'visitor' || access === 'inbox') return caller.kind === access;
  if (caller.kind !== 'staff') return false;
  if (access === 'session') return caller.sessionId !== undefined;
  return access === 'public' || access === 'staff' || may(caller, access);
}
