import { unreachable } from './faults.ts';

/** Ends a wait that the client library would make endless. What was asked for may still happen. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unreachable()), ms);
  });
  promise.catch(() => {}); // nobody may listen any more when it fails
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
