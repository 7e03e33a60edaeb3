import { isRetryable } from '@verbatim/kit';
import type { Pause } from '@verbatim/ports';

const PAUSE_MS_MIN = 50;
const PAUSE_MS_MAX = 2_000;

/** Repeats a step until the outside world lets it through. A bug is not retried: it ends the worker. */
export async function retrying<T>(
  step: () => Promise<T>,
  pause: Pause,
  signal: AbortSignal,
  onFault: (error: unknown) => void = () => {},
): Promise<T> {
  for (let ms = PAUSE_MS_MIN; ; ms = Math.min(ms * 2, PAUSE_MS_MAX)) {
    try {
      return await step();
    } catch (error) {
      if (signal.aborted || !isRetryable(error)) throw error;
      onFault(error);
    }
    await pause(ms, signal);
  }
}
