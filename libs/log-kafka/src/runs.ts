/** Records between two that are wanted, up to which reading them too costs less than another request. */
const GAP_RECORDS_MAX = 100;
/** More in one go make whoever waits for another partition wait. */
const RUN_RECORDS_MAX = 1_000;

/** Offsets of one partition, ascending, each once, that are read in one go. */
export type Run = readonly number[];

/** What lies close together is read together. */
export function runsOf(offsets: Iterable<number>): readonly Run[] {
  const runs: number[][] = [];
  for (const offset of [...new Set(offsets)].toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    const [first = 0, last = 0] = [run?.[0], run?.at(-1)];
    if (run === undefined || offset - last > GAP_RECORDS_MAX || offset - first >= RUN_RECORDS_MAX) runs.push([offset]);
    else run.push(offset);
  }
  return runs;
}
