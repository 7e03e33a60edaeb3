export type SqlValue = string | number | null | Uint8Array;

/** One statement of a transaction, and what is bound to it, once per row. */
export interface SqlGroup {
  readonly sql: string;
  readonly rows: readonly (readonly SqlValue[])[];
}

export interface Packed {
  readonly groups: readonly SqlGroup[];
  readonly transfer: readonly ArrayBuffer[];
}

/**
 * The same groups, with all byte arrays in one buffer that is handed over to the thread. Posted as they are, each would
 * take a copy of the whole pool along that it lies in.
 */
export function pack(groups: readonly SqlGroup[]): Packed {
  let size = 0;
  for (const { rows } of groups) for (const row of rows) size += bytesOf(row);
  if (size === 0) return { groups, transfer: [] };
  const bytes = new Uint8Array(size);
  let at = 0;
  const packValue = (value: SqlValue): SqlValue => {
    if (!(value instanceof Uint8Array)) return value;
    bytes.set(value, at);
    at += value.length;
    return bytes.subarray(at - value.length, at);
  };
  return {
    groups: groups.map(({ sql, rows }) => ({ sql, rows: rows.map((row) => row.map(packValue)) })),
    transfer: [bytes.buffer],
  };
}

function bytesOf(row: readonly SqlValue[]): number {
  let size = 0;
  for (const value of row) if (value instanceof Uint8Array) size += value.length;
  return size;
}
