import type { Refusal } from './protocol.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The server said no, or could not be asked. `code` is what people are shown. */
export class Refused extends Error {
  readonly code: string;
  readonly isFinal: boolean;
  constructor({ code, retryable }: Refusal) {
    super(code);
    this.code = code;
    this.isFinal = retryable !== true;
  }
}

/** Reads the problem out of an answer that is not 2xx, whoever wrote it: a proxy may have. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const otherwise = { code: `HTTP_${response.status}`, retryable: response.status >= 500 || response.status === 429 };
  try {
    const { code, retryable, retryAfterMs } = (await response.json()) as Partial<Refusal>;
    return {
      ...otherwise,
      ...(code && { code }),
      ...(retryable !== undefined && { retryable }),
      ...(retryAfterMs && { retryAfterMs }),
    };
  } catch {
    return otherwise;
  }
}
