/** Runs kept apart. Beyond it the newest messages share the last run, which is then read bit by bit as if it were dense. */
export const UNREAD_RUNS_MAX = 256;

/**
 * The unread messages of a customer whose seqs follow each other: the last seq, and how many there are. With fewer than
 * `UNREAD_RUNS_MAX` interruptions the count is exact for every receipt; beyond that a receipt in the middle of the last
 * run may leave too many, never too few, unread.
 */
export type UnreadRun = readonly [lastSeq: number, count: number];

export function received(runs: readonly UnreadRun[], seq: number): readonly UnreadRun[] {
  const last = runs.at(-1);
  if (last === undefined) return [[seq, 1]];
  const goesOn = last[0] + 1 === seq || runs.length === UNREAD_RUNS_MAX;
  return goesOn ? [...runs.slice(0, -1), [seq, last[1] + 1]] : [...runs, [seq, 1]];
}

/** What is left after everything up to `seq` has been read. */
export const readUpTo = (runs: readonly UnreadRun[], seq: number): readonly UnreadRun[] =>
  runs.flatMap(([lastSeq, count]): UnreadRun[] => (lastSeq <= seq ? [] : [[lastSeq, Math.min(count, lastSeq - seq)]]));

export const unreadIn = (runs: readonly UnreadRun[]): number => runs.reduce((sum, [, count]) => sum + count, 0);
