/** Message i is meant to leave at start + i × interval, whatever the server does meanwhile: an open loop. */
export interface Schedule {
  readonly total: number;
  readonly warmUp: number;
  readonly intervalMs: number;
}

const MS_PER_SECOND = 1000;

export const schedule = (perSecond: number, warmUpSeconds: number, seconds: number): Schedule => ({
  warmUp: Math.round(perSecond * warmUpSeconds),
  total: Math.round(perSecond * (warmUpSeconds + seconds)),
  intervalMs: MS_PER_SECOND / perSecond,
});

export interface Paced {
  /** How late the timer was, each time. */
  readonly onTurn: (lateMs: number) => void;
  readonly send: (index: number) => void;
}

const TURN_MS = 1;

/**
 * Calls `send` for every message when its time has come. Node's timers have a resolution of 1 ms, so above 1,000 a
 * second this is a burst of several each millisecond, not a smooth stream. A late turn catches up at once.
 */
export async function pace({ total, intervalMs }: Schedule, startAt: number, { onTurn, send }: Paced): Promise<void> {
  let next = 0;
  let wanted = performance.now() + TURN_MS;
  while (next < total) {
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
    const now = performance.now();
    onTurn(now - wanted);
    while (next < total && startAt + next * intervalMs <= now) {
      send(next);
      next += 1;
    }
    wanted = performance.now() + TURN_MS;
  }
}
