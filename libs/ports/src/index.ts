export type { Clock, Pause, RandomBytes } from './clock.ts';
export type {
  EventLog,
  FollowOptions,
  NewRecord,
  Offsets,
  Place,
  ReadRange,
  RecordIndex,
  StoredRecord,
} from './event-log.ts';
export { keyIdOf } from './keys.ts';
export type { DataKey, Identity, Keys, KeySubject, SecretRecord } from './keys.ts';
export type { Signals } from './signals.ts';
export type {
  Condition,
  Direction,
  DocumentWrite,
  Value,
  ViewCount,
  ViewDocument,
  ViewQuery,
  ViewSchema,
  ViewStore,
  ViewWrite,
} from './view-store.ts';
export type { Fact, Intake, Outcome, SealedBytes } from './intake.ts';
