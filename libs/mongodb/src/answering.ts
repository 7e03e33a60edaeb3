/** Whoever asks for somebody who waits is answered within this time, if only that the server does not answer. */
export const ANSWER_MS_MAX = 2_500;

/** The server has not answered in time; it may still do what it was asked. */
export class SilentServer extends Error {
  override readonly name = 'SilentServer';
}

/** The server's answer, or `SilentServer` once it is late. */
export async function answered<T>(answer: Promise<T>, ms = ANSWER_MS_MAX): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentServer(`no answer within ${ms} ms`)), ms);
  });
  answer.catch(() => {}); // it may fail when nobody waits any more
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
