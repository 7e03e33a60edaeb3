import type { Pause } from './timing.ts';

/** With the ping before it, a connection that is dead in either direction is noticed within 35 s. */
export const PONG_MS_MAX = 10_000;

export interface HeartbeatOptions {
  readonly everyMs: number;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  readonly ping: (nonce: string) => void;
  readonly onSilence: () => void;
}

/** Pings until the signal fires. Call what it returns for each pong: other frames prove only one direction. */
export function heartbeat({ everyMs, pause, signal, ping, onSilence }: HeartbeatOptions): () => void {
  let pongs = 0;
  const expectPong = async (before: number): Promise<void> => {
    await pause(PONG_MS_MAX, signal);
    if (!signal.aborted && pongs === before) onSilence();
  };
  const beat = async (): Promise<void> => {
    for (let nonce = 1; ; nonce += 1) {
      await pause(everyMs, signal);
      if (signal.aborted) return;
      void expectPong(pongs);
      ping(String(nonce));
    }
  };
  void beat();
  return () => {
    pongs += 1;
  };
}
