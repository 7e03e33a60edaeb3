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
export { KEY_ROWS_PER_CALL_MAX } from './key-archive.ts';
export type { KeyArchive, KeyRow } from './key-archive.ts';
export { keyIdOf, SECRETS_ASKED_MAX } from './keys.ts';
export type { DataKey, Identity, Keys, KeySubject, SecretRecord } from './keys.ts';
export { soughtWords, wordsOf } from './search-words.ts';
export type { SoughtWord } from './search-words.ts';
export type { Signals } from './signals.ts';
export type {
  Condition,
  Direction,
  DocumentWrite,
  FoundDocument,
  Value,
  ViewCount,
  ViewDocument,
  ViewQuery,
  ViewSchema,
  ViewSearch,
  ViewStore,
  ViewWrite,
} from './view-store.ts';
export type { Fact, Intake, Outcome, SealedBytes } from './intake.ts';
export { JOBS_PER_CALL_MAX } from './jobs.ts';
export type { Job, Jobs } from './jobs.ts';
