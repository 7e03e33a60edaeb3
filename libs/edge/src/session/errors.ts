import type { ClientFrame } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';
import type { ErrorBody } from './output.ts';

/** By what name its sender knows a frame. */
export function refOf(frame: ClientFrame): string | undefined {
  if ('send' in frame) return frame.send.clientMessageId;
  if ('subscribe' in frame) return frame.subscribe.topic;
  return 'unsubscribe' in frame ? frame.unsubscribe.topic : undefined;
}

/** Which field names what there is not, or not for them. */
function pathOf(frame: ClientFrame): string {
  const [kind = ''] = Object.keys(frame);
  return `/${kind}/${'subscribe' in frame ? 'topic' : 'conversationId'}`;
}

/** The one shape of an error; what is not a Fault is a bug of ours and says nothing of our inside. */
export function errorBody(error: unknown, requestId: string, ref?: string): ErrorBody {
  if (!(error instanceof Fault)) {
    return {
      code: 'INTERNAL',
      message: 'Something went wrong on our side.',
      retryable: true,
      outcome: 'unknown',
      requestId,
      ...(ref === undefined ? {} : { ref }),
    };
  }
  const { code, message, path, outcome, retryable, retryAfterMs } = error;
  return {
    ...{ code, message, outcome, retryable, requestId },
    ...(path === undefined ? {} : { path }),
    ...(ref === undefined ? {} : { ref }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** What is not found, with the field that names it. */
export function placed(error: unknown, frame: ClientFrame): unknown {
  if (!(error instanceof Fault) || error.code !== 'NOT_FOUND' || error.path !== undefined) return error;
  const { code, message } = error;
  return new Fault(code, message, { retryable: false, path: pathOf(frame) });
}

export const refusal = (code: string): Fault =>
  new Fault(code, 'A rule of the conversation refused this.', { retryable: false });

/** What is durable is accepted; should a rule refuse it yet, that comes as an event. */
export function whereDurable(error: unknown): null {
  if (error instanceof Fault && error.isDurable) return null;
  throw error;
}
