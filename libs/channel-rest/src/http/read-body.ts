import type { IncomingMessage } from 'node:http';
import { parseJson } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';

export const BODY_BYTES_MAX = 262_144;
const BODY_MS_MAX = 15_000;

/** Refuses by the headers alone what need not be read. */
export function checkBodyHeaders(req: IncomingMessage, { mustBeJson }: { readonly mustBeJson: boolean }): void {
  const { headers } = req;
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw unsupported('Send the body as it is, not compressed.');
  const length = Number(headers['content-length'] ?? 0);
  if (length > BODY_BYTES_MAX) throw tooLarge();
  const hasBody = length > 0 || headers['transfer-encoding'] !== undefined;
  if ((hasBody || mustBeJson) && !isJson(headers['content-type']))
    throw unsupported('Send the body as application/json.');
}

/** Without either header there is no body at all. */
export const saysItsLength = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

const isJson = (type: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i.test(type ?? '');

/** The body's JSON; an empty body is an empty object. */
export async function readBody(req: IncomingMessage, msMax: number = BODY_MS_MAX): Promise<unknown> {
  const bytes = await collect(req, msMax);
  if (bytes.length === 0) return {};
  return parseJson(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault('INVALID_TEXT', 'The body is not valid UTF-8.', { retryable: false, cause });
  }
}

function collect(req: IncomingMessage, msMax: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = setTimeout(() => end(timeout()), msMax);
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > BODY_BYTES_MAX) end(tooLarge());
      else chunks.push(chunk);
    };
    const end = (fault?: Fault): void => {
      clearTimeout(late);
      req.off('data', onData).off('end', onEnd).off('close', onClose);
      if (fault === undefined) return resolve(Buffer.concat(chunks));
      req.pause();
      reject(fault);
    };
    const onEnd = (): void => end();
    const onClose = (): void => end(timeout()); // gone in the middle: nobody reads the answer
    req.on('data', onData).on('end', onEnd).on('close', onClose);
  });
}

const unsupported = (message: string) => new Fault('UNSUPPORTED_MEDIA_TYPE', message, { retryable: false });
const tooLarge = () => new Fault('TOO_LARGE', `A body has at most ${BODY_BYTES_MAX} bytes.`, { retryable: false });
const timeout = () => new Fault('BODY_TIMEOUT', 'The body did not come in time.', { retryable: true });
