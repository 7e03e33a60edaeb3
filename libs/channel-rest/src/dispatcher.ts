import type { IncomingMessage, ServerResponse } from 'node:http';
import { timeJson } from '@verbatim/contracts';
import type { RestDeps, RestHandler } from './deps.ts';
import { authenticate, bearerOf } from './http/authenticate.ts';
import { sessionCookie } from './http/cookies.ts';
import { languageOf } from './http/accept-language.ts';
import { corsHeaders, originOf, preflightHeaders } from './http/cross-origin.ts';
import type { Headers } from './http/cross-origin.ts';
import { parse } from './http/parse.ts';
import { parsePosition, positionHeader, POSITION_HEADER, Positions } from './http/positions.ts';
import { problemOf } from './http/problem.ts';
import { queryOf } from './http/query-string.ts';
import { RateLimits } from './http/rate-limits.ts';
import { checkBodyHeaders, readBody, saysItsLength } from './http/read-body.ts';
import { refusals } from './http/refusals.ts';
import { goneSignal, lastEventIdOf, sendStream } from './http/stream.ts';
import { table } from './http/table.ts';
import type { Match } from './http/table.ts';
import { keyOf } from './http/idempotency-key.ts';
import { LastKnown } from './last-known.ts';
import type { Known } from './last-known.ts';
import type { Answer, Ask, Access, Route } from './route.ts';
import { API_ROOT } from './api-root.ts';
import { NOTHING } from './schemas.ts';
import { ROUTES } from './routes/routes.ts';

const MS_PER_SECOND = 1_000;

interface Request {
  readonly req: IncomingMessage;
  readonly path: string;
  readonly search: string;
  readonly requestId: string;
  /** The key under which it is asked for, as the caller names it; null until one is known. */
  ref: string | null;
}

/** Takes a request to its route and the route's answer back. Whatever happens, there is an answer. */
export class Dispatcher {
  readonly #deps: RestDeps;
  readonly #table = table(ROUTES);
  readonly #positions: Positions;
  readonly #limits: RateLimits;
  readonly #cookie: ReturnType<typeof sessionCookie>;
  readonly #lastKnown: LastKnown | null;

  constructor(deps: RestDeps) {
    this.#deps = deps;
    this.#positions = new Positions(deps.core);
    this.#limits = new RateLimits(deps.config.hasRateLimits);
    this.#cookie = sessionCookie(deps.config.publicUrl);
    const { freshness, clock } = deps.core;
    this.#lastKnown = freshness === undefined ? null : new LastKnown(freshness, clock);
  }

  async serve(req: Parameters<RestHandler>[0], res: ServerResponse): Promise<void> {
    const [path, search] = split(req.originalUrl ?? req.url ?? '');
    const request: Request = {
      ...{ req, path: path.slice(API_ROOT.length), search, requestId: this.#deps.core.newId() },
      ref: nameOf(req.headers['idempotency-key']),
    };
    let cors: Headers = {};
    try {
      if (!path.startsWith(`${API_ROOT}/`)) throw refusals.notFound();
      if (req.method === 'OPTIONS') return this.#preflight(request, res);
      const match = this.#table.find(req.method ?? '', request.path);
      cors = corsHeaders(req, match);
      await this.#answer(request, match, { res, cors });
    } catch (error) {
      this.#refuse(request, error, { res, cors });
    }
  }

  #preflight({ req, path }: Request, res: ServerResponse): void {
    const methods = this.#table.methodsOf(path);
    const [method] = methods;
    if (method === undefined) throw refusals.notFound();
    const cors = corsHeaders(req, this.#table.find(method, path));
    if (Object.keys(cors).length === 0) throw refusals.methodNotAllowed();
    send(res, { status: 204, headers: preflightHeaders(cors, methods), text: '' });
  }

  async #answer(request: Request, { route, params }: Match, { res, cors }: Reply): Promise<void> {
    const { req, search } = request;
    const { deps, caller, key, ...given } = await this.#hear(request, route);
    const ask: Ask<Access, unknown, unknown, unknown> = {
      deps,
      caller,
      key,
      params: route.params === undefined ? {} : parse(route.params, params),
      query: parse(route.query ?? NOTHING, queryOf(search)),
      body: given.body,
      origin: originOf(req),
      language: languageOf(req),
      bearer: bearerOf(req),
      address: this.#deps.config.addressOf(req),
      limits: this.#limits,
      cookie: this.#cookie,
      accept: req.headers.accept ?? '',
      lastEventId: lastEventIdOf(req),
      gone: () => goneSignal(res),
    };
    await this.#tell(request, { route, ask }, { res, cors });
  }

  async #tell({ req, path, search }: Request, { route, ask }: Asked, { res, cors }: Reply): Promise<void> {
    const { caller } = ask;
    const sessionId = caller?.kind === 'staff' ? caller.sessionId : undefined;
    const caughtUp = () => this.#positions.caughtUp(sessionId, this.#asked(req));
    if (route.isKept === true && caller?.kind === 'staff' && this.#lastKnown !== null) {
      const asked = { caller, url: path + search, ask: () => caughtUp().then(() => route.handle(ask)) };
      return sendKnown(res, await this.#lastKnown.answer(asked), cors);
    }
    if (route.method === 'GET') await caughtUp();
    const answer = await (route.isMessage === true ? this.#accept(route, ask) : route.handle(ask));
    if (answer.place && sessionId !== undefined) this.#positions.changed(sessionId, answer.place);
    const headers = { ...cors, ...headersOf(answer) };
    if (answer.stream !== undefined) return sendStream(res, answer.stream, headers);
    send(res, { status: answer.status, headers, text: textOf(answer.body) });
  }

  async #accept(route: Route, ask: Asked['ask']): Promise<Answer<unknown>> {
    const started = performance.now();
    const answer = await route.handle(ask);
    this.#deps.onAccepted?.((performance.now() - started) / MS_PER_SECOND);
    return answer;
  }

  /** From the cheapest question to the dearest: who is nobody makes us read nothing. */
  async #hear(request: Request, route: Route) {
    const { req } = request;
    const deps = this.#deps;
    if (!deps.ready()) throw refusals.notReady();
    const isChange = route.method !== 'GET';
    const caller = await authenticate(req, deps, route, this.#cookie);
    const isByCookie = this.#cookie.read(req) !== null && bearerOf(req) === null;
    checkBodyHeaders(req, { mustBeJson: isChange && isByCookie && route.body !== undefined });
    const key = isChange ? keyOf(req, deps.core, route) : '';
    if (!isChange) return { deps, caller, key, body: {} };
    const schema = route.body ?? NOTHING;
    if (!saysItsLength(req) && !schema.safeParse({}).success) throw refusals.lengthRequired();
    const given = await readBody(req, deps.config.bodyMsMax);
    request.ref = nameOf((given as { readonly clientMessageId?: unknown } | null)?.clientMessageId) ?? request.ref;
    return { deps, caller, key, body: parse(schema, given) };
  }

  #asked(req: IncomingMessage) {
    const header = req.headers[POSITION_HEADER.toLowerCase()];
    return typeof header === 'string' ? parsePosition(header, this.#deps.core.log.partitions) : null;
  }

  #refuse({ req, path, requestId, ref }: Request, error: unknown, { res, cors }: Reply): void {
    const problem = problemOf(error, { requestId, ref });
    const headers = {
      ...cors,
      'content-type': 'application/problem+json',
      ...(problem.retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(problem.retryAfterMs / 1_000)) }),
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.status === 405 ? { allow: this.#table.methodsOf(path).join(', ') } : {}),
      ...(req.complete ? {} : { connection: 'close' }), // the rest of a body is not waited for
    };
    if (problem.code === 'INTERNAL') this.#deps.onError?.(error, requestId);
    send(res, { status: problem.status, headers, text: textOf(problem) });
    if (!req.complete) req.resume();
  }
}

interface Asked {
  readonly route: Route;
  readonly ask: Ask<Access, unknown, unknown, unknown>;
}

interface Reply {
  readonly res: ServerResponse;
  readonly cors: Headers;
}

const REF_CHARS_MAX = 64;
const nameOf = (given: unknown): string | null => (typeof given === 'string' ? given.slice(0, REF_CHARS_MAX) : null);

function split(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

const headersOf = ({ place, cookie }: Answer<unknown>): Headers => ({
  ...(place ? { [POSITION_HEADER]: positionHeader(place) } : {}),
  ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
});

function sendKnown(res: ServerResponse, { text, staleSince }: Known, cors: Headers): void {
  const stale: Headers = staleSince === null ? {} : { 'verbatim-stale-since': timeJson(staleSince) };
  send(res, { status: 200, headers: { ...cors, ...stale }, text });
}

interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const textOf = (body: unknown): string => (body === null ? '' : JSON.stringify(body));

function send(res: ServerResponse, { status, headers, text }: Sent): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': Buffer.byteLength(text),
  });
  res.end(text);
}
