/** What the server answered when it did not do it; `code` is for us, `message` for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly path: string | null;
  constructor(status: number, code: string, options: { readonly message: string; readonly path?: string | null }) {
    super(options.message);
    this.status = status;
    this.code = code;
    this.path = options.path ?? null;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const TIMEOUT_MS = 12_000;

/** One call of the REST API. Every failure is a `Problem`, also when the network is the one that failed. */
export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await reach(method, path, body);
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw problemOf(response.status, answer);
}

async function reach(method: Method, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`/api/v1${path}`, {
      method,
      credentials: 'same-origin',
      headers:
        method === 'GET'
          ? { accept: 'application/json' }
          : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: method === 'GET' ? null : JSON.stringify(body ?? {}),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new Problem(0, isLate ? 'TIMEOUT' : 'NETWORK', { message: '' });
  }
}

function problemOf(status: number, answer: unknown): Problem {
  const said = typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};
  const word = (name: string): string | null => (typeof said[name] === 'string' ? said[name] : null);
  const message = word('message') ?? word('detail') ?? word('title') ?? '';
  return new Problem(status, word('code') ?? (status === 401 ? 'UNAUTHENTICATED' : 'UNKNOWN'), {
    message,
    path: word('path'),
  });
}

/** `?a=1&b=2` of what is there. */
export function queryOf(parts: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
