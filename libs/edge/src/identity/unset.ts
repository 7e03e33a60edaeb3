/** What of a change is said anew, and what is no longer said at all. */
export function said<Wishes extends object, Option extends string>(
  change: object,
): { readonly named: Wishes; readonly unset: readonly Option[] } {
  const entries = Object.entries(change);
  return {
    named: Object.fromEntries(entries.filter(([, value]) => value !== null)) as Wishes,
    unset: entries.flatMap(([name, value]) => (value === null ? [name as Option] : [])),
  };
}
