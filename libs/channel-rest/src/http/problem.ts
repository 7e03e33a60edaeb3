import { STATUS_CODES } from 'node:http';
import { Fault } from '@verbatim/kit';
import { statusOf } from '../statuses.ts';

/** An error as RFC 9457 wants it, with the fields that errors have on every channel. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly message: string;
  readonly path: string | null;
  readonly ref: string | null;
  readonly outcome: 'refused' | 'unknown';
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly requestId: string;
}

interface Asked {
  readonly requestId: string;
  /** The key under which it was asked for, if the caller gave one. */
  readonly ref: string | null;
}

const SEND_FRAME = /^\/send(?=\/)/;

export function problemOf(error: unknown, { requestId, ref }: Asked): Problem {
  const { code, message, outcome, retryable, path, retryAfterMs } = tellable(error);
  const status = statusOf(code);
  return {
    type: `urn:verbatim:error:${code}`,
    title: STATUS_CODES[status] ?? '',
    status,
    detail: message,
    code,
    message,
    path: path?.replace(SEND_FRAME, '') ?? null,
    ref,
    outcome,
    retryable,
    retryAfterMs: retryAfterMs ?? null,
    requestId,
  };
}

/** What has no status of its own is about our inside: nothing of it leaves. */
const tellable = (error: unknown): Fault =>
  error instanceof Fault && statusOf(error.code) !== INTERNAL
    ? error
    : new Fault('INTERNAL', 'Something went wrong on our side.', { retryable: true, outcome: 'unknown', cause: error });

const INTERNAL = 500;
