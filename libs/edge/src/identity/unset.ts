/** The fields that may be null: as if they had never been said. */
type Optional<Change> = { [Name in keyof Change]-?: null extends Change[Name] ? Name : never }[keyof Change];

interface Said<Change> {
  readonly named: { readonly [Name in keyof Change]: Exclude<Change[Name], null> };
  readonly unset: readonly Optional<Change>[];
}

/** What of a change is said anew, and what is no longer said at all. */
export function said<Change extends object>(change: Change): Said<Change> {
  const entries = Object.entries(change);
  return {
    named: Object.fromEntries(entries.filter(([, value]) => value !== null)) as Said<Change>['named'],
    unset: entries.flatMap(([name, value]) => (value === null ? [name as Optional<Change>] : [])),
  };
}
