import { ApiError, rest } from '@verbatim/client';
import type { Method } from '@verbatim/client';

export { ApiError as Problem } from '@verbatim/client';

const TIMEOUT_MS = 15_000;

const api = rest({ baseUrl: '', fetch: (url, init) => fetch(url, init) });

/** One call of the REST API, ended after a while in any case. Every failure is a `Problem`. */
export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const options = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  try {
    return await ask<Answer>(method, path, { body, options });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new ApiError(
      { code: 'TIMEOUT', status: 0, message: '', retryable: true, outcome: 'unknown' },
      { cause: error },
    );
  }
}

interface Asked {
  readonly body: unknown;
  readonly options: { readonly signal: AbortSignal };
}

function ask<Answer>(method: Method, path: string, { body, options }: Asked): Promise<Answer> {
  switch (method) {
    case 'GET':
      return api.get(path, options);
    case 'DELETE':
      return api.delete(path, options);
    case 'POST':
      return api.post(path, body, options);
    case 'PUT':
      return api.put(path, body, options);
    case 'PATCH':
      return api.patch(path, body, options);
  }
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
