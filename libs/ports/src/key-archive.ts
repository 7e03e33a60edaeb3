/**
 * What a `Keys` adapter keeps, row by row, as it keeps it: keys stay wrapped, so rows are worth nothing without the master
 * key that they were made under. Bytes are base64.
 */
export type KeyRow =
  | { readonly is: 'installation'; readonly name: string; readonly wrapped: string }
  | { readonly is: 'account'; readonly account: string; readonly wrapped: string }
  | { readonly is: 'erasure'; readonly account: string; readonly contact: string; readonly erasedAt: number }
  | {
      readonly is: 'dataKey';
      readonly account: string;
      readonly key: string;
      readonly contact: string | null;
      /** Null once destroyed. */
      readonly wrapped: string | null;
    }
  | ({ readonly is: 'identity' } & KeyIdentity)
  | ({ readonly is: 'subject'; readonly hash: string } & KeyIdentity)
  | {
      readonly is: 'secret';
      readonly kind: string;
      readonly hash: string;
      readonly account: string;
      readonly subject: string;
      /** Wrapped, as keys are. */
      readonly data: string;
      readonly expiresAt: number | null;
    };

interface KeyIdentity {
  readonly inbox: string;
  readonly contact: string;
  readonly account: string;
  readonly conversation: string;
}

export const KEY_ROWS_PER_CALL_MAX = 1_000;

/** Moves keys from one adapter to another. Faults are those of `Keys`. */
export interface KeyArchive {
  /** Whether nobody's keys are in it. */
  isEmpty(): Promise<boolean>;
  /** All rows, in the order in which they can be put: what others refer to comes first. */
  rows(): AsyncIterable<KeyRow>;
  /** Durable when it resolves. At most `KEY_ROWS_PER_CALL_MAX`; only into an archive that was empty. */
  put(rows: readonly KeyRow[]): Promise<void>;
  close(): Promise<void>;
}
