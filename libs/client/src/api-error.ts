export interface ApiErrorBody {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly path?: string | undefined;
  readonly retryable: boolean;
  readonly outcome: 'refused' | 'unknown';
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A call that was not answered with what was asked for. Status 0: there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  /** JSON pointer of the field that is wrong. */
  readonly path: string | undefined;
  readonly retryable: boolean;
  readonly outcome: 'refused' | 'unknown';
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(body: ApiErrorBody, options?: ErrorOptions) {
    super(body.message, options);
    this.code = body.code;
    this.status = body.status;
    this.path = body.path;
    this.retryable = body.retryable;
    this.outcome = body.outcome;
    this.requestId = body.requestId;
    this.retryAfterMs = body.retryAfterMs;
  }
}

const MS_PER_SECOND = 1000;
const STATUSES_RETRYABLE = new Set([408, 425, 429, 502, 503, 504]);

/** Reads a problem document; a proxy's page in its place still becomes an error that says whether to try again. */
export function apiErrorFrom(status: number, text: string, retryAfter: string | null): ApiError {
  const problem = parsed(text);
  const seconds = Number(retryAfter ?? Number.NaN);
  return new ApiError({
    code: textIn(problem, 'code') ?? `HTTP_${status}`,
    status,
    message:
      textIn(problem, 'message') ?? textIn(problem, 'detail') ?? textIn(problem, 'title') ?? `HTTP status ${status}`,
    path: textIn(problem, 'path'),
    retryable: problem['retryable'] === undefined ? STATUSES_RETRYABLE.has(status) : problem['retryable'] === true,
    outcome: problem['outcome'] === 'unknown' ? 'unknown' : 'refused',
    requestId: textIn(problem, 'requestId'),
    retryAfterMs: numberIn(problem, 'retryAfterMs') ?? (Number.isFinite(seconds) ? seconds * MS_PER_SECOND : undefined),
  });
}

type Problem = Readonly<Record<string, unknown>>;

function parsed(text: string): Problem {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Problem) : {};
  } catch {
    return {};
  }
}

function textIn(problem: Problem, name: string): string | undefined {
  const value = problem[name];
  return typeof value === 'string' ? value : undefined;
}

function numberIn(problem: Problem, name: string): number | undefined {
  const value = problem[name];
  return typeof value === 'number' ? value : undefined;
}
