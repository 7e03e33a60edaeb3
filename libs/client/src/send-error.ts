import type { ErrorBody } from './frames.ts';

/** A message that was definitely not taken, or of which nobody can say (`outcome: unknown`). */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly code: string;
  readonly path: string | undefined;
  readonly outcome: 'refused' | 'unknown';
  readonly requestId: string | undefined;

  constructor({ code, message, path, outcome, requestId }: ErrorBody) {
    super(message);
    this.code = code;
    this.path = path;
    this.outcome = outcome ?? 'refused';
    this.requestId = requestId;
  }
}
