/** `npm run test:long`: the stories in full. */
export const isLong = process.env['VERBATIM_TEST_LONG'] === '1';

/** What a story does in its short form, and in its long one. */
export const inShort = <Value>(short: Value, long: Value): Value => (isLong ? long : short);

/** A skipped test says why. Returns whether to skip. */
export function skipAloud(story: string, reason: string | null): boolean {
  if (reason !== null) process.stderr.write(`SKIPPED: ${story}: ${reason}\n`);
  return reason !== null;
}
