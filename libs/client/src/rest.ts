import { ApiError, apiErrorFrom } from './api-error.ts';
import { fullJitterMs, newKey, realPause } from './timing.ts';
import type { Pause, Random } from './timing.ts';

const TRIES_MAX = 5;
const RETRY_MS_BASE = 200;
const POSITION = 'Verbatim-Position';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

interface FetchInit {
  readonly method: Method;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly credentials?: 'include' | 'same-origin' | 'omit';
  readonly signal?: AbortSignal;
}

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: FetchInit,
) => Promise<{
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

export interface RestOptions {
  /** Where `/api/v1` is; empty for the page's own origin. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** A key or token sent as bearer; without one the browser's cookie speaks. */
  readonly token?: string;
  readonly pause?: Pause;
  readonly random?: Random;
  readonly newKey?: () => string;
  readonly triesMax?: number;
}

export interface CallOptions {
  readonly query?: Query;
  readonly signal?: AbortSignal;
  /** The Idempotency-Key of a changing call; made here otherwise. The same for every try. */
  readonly key?: string;
}

export interface Rest {
  readonly get: <Answer>(path: string, options?: CallOptions) => Promise<Answer>;
  readonly post: <Answer>(path: string, body?: unknown, options?: CallOptions) => Promise<Answer>;
  readonly put: <Answer>(path: string, body?: unknown, options?: CallOptions) => Promise<Answer>;
  readonly patch: <Answer>(path: string, body?: unknown, options?: CallOptions) => Promise<Answer>;
  readonly delete: <Answer>(path: string, options?: CallOptions) => Promise<Answer>;
}

interface Call {
  readonly method: Method;
  readonly url: string;
  readonly body: unknown;
  readonly key: string | null;
  readonly signal: AbortSignal;
}

/** The REST interface under `/api/v1`: paths are given from there, as `/conversations`. Failures are `ApiError`s. */
export function rest(options: RestOptions): Rest {
  const { baseUrl, pause = realPause, random = Math.random, triesMax = TRIES_MAX } = options;
  let position: string | null = null;

  const once = async (call: Call): Promise<unknown> => {
    const answer = await options.fetch(call.url, initOf(call, options.token, position)).catch(noAnswer(call.signal));
    const text = await answer.text().catch(noAnswer(call.signal));
    if (!answer.ok) throw apiErrorFrom(answer.status, text, answer.headers.get('retry-after'));
    if (call.method !== 'GET') position = answer.headers.get(POSITION) ?? position;
    return text === '' ? null : (JSON.parse(text) as unknown);
  };

  const persistently = async (call: Call): Promise<unknown> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(call);
      } catch (error) {
        if (!(error instanceof ApiError) || !error.retryable || tries >= triesMax) throw error;
        await pause(error.retryAfterMs ?? fullJitterMs(tries, random, RETRY_MS_BASE), call.signal);
      }
    }
  };

  const ask = <Answer>(method: Method, path: string, body: unknown, { query, signal, key }: CallOptions = {}) =>
    persistently({
      method,
      url: `${baseUrl}/api/v1${path}${queryText(query)}`,
      body,
      key: method === 'GET' ? null : (key ?? (options.newKey ?? newKey)()),
      signal: signal ?? new AbortController().signal,
    }) as Promise<Answer>;

  return {
    get: (path, call) => ask('GET', path, undefined, call),
    post: (path, body, call) => ask('POST', path, body ?? {}, call),
    put: (path, body, call) => ask('PUT', path, body ?? {}, call),
    patch: (path, body, call) => ask('PATCH', path, body ?? {}, call),
    delete: (path, call) => ask('DELETE', path, undefined, call),
  };
}

/** A reader sends where its last change was written, so it sees that change. */
function initOf({ method, body, key, signal }: Call, token: string | undefined, position: string | null): FetchInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token !== undefined) headers['Authorization'] = `Bearer ${token}`;
  if (key !== null) headers['Idempotency-Key'] = key;
  if (method === 'GET' && position !== null) headers[POSITION] = position;
  const credentials = token === undefined ? 'same-origin' : 'omit';
  return { method, headers, credentials, signal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
}

const noAnswer =
  (signal: AbortSignal) =>
  (cause: unknown): never => {
    signal.throwIfAborted();
    const message = 'The server did not answer.';
    throw new ApiError({ code: 'NO_ANSWER', status: 0, message, retryable: true, outcome: 'unknown' }, { cause });
  };

function queryText(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (given.length === 0) return '';
  return `?${given.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')}`;
}
