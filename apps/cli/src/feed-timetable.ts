/** When each turn of each dialogue is meant to be said, in ms from the start. Fixed before the first word. */
export interface Timetable {
  /** One row per dialogue, one number per turn. */
  readonly atMs: readonly (readonly number[])[];
  readonly endMs: number;
}

const MS_PER_SECOND = 1000;

/**
 * So many dialogues are under way at any time, each saying one turn every `lanes / perSecond`. A dialogue begins when
 * its lane's last one should have ended, whether it has or not: a slow server does not slow the load down.
 */
export function timetable(turnsEach: readonly number[], perSecond: number, lanes: number): Timetable {
  const gapMs = (lanes / perSecond) * MS_PER_SECOND;
  const free = Array.from({ length: lanes }, (_, lane) => (lane / lanes) * gapMs);
  const atMs = turnsEach.map((turns) => {
    const lane = free.indexOf(Math.min(...free));
    const from = free[lane] ?? 0;
    free[lane] = from + turns * gapMs;
    return Array.from({ length: turns }, (_, turn) => from + turn * gapMs);
  });
  return { atMs, endMs: Math.max(0, ...atMs.map((turns) => turns.at(-1) ?? 0)) };
}
