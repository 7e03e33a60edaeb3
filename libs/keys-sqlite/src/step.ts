import type { SqlValue } from '@verbatim/sqlite';

export type Row = readonly SqlValue[];

/** One statement and what is bound to it. */
export interface Step {
  readonly sql: string;
  readonly values: Row;
}

export const step = (sql: string, values: Row = []): Step => ({ sql, values });
