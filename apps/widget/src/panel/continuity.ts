/** What a subscription has been given so far. Cursors are opaque: they are compared and handed back, never read. */
export interface Continuity {
  /** The last one received: where to go on from. */
  readonly cursor: string | null;
  /** The last one an event carried: `synced` may be further on. */
  readonly eventCursor: string | null;
}

export const fromNothing: Continuity = { cursor: null, eventCursor: null };

/** Whether an event follows on what we have. If not, something in between is missing. */
export const follows = ({ cursor, eventCursor }: Continuity, previous: string | null | undefined): boolean =>
  cursor === null || !previous || previous === cursor || previous === eventCursor;

export const afterEvent = (cursor: string): Continuity => ({ cursor, eventCursor: cursor });

export const afterSync = (before: Continuity, cursor: string | undefined): Continuity =>
  cursor === undefined ? before : { ...before, cursor };
