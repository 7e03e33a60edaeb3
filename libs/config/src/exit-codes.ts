/** How a process ends; the numbers are those of docs/errors.md. */
export const EXIT = { ok: 0, failure: 1, settings: 2, data: 3 } as const;

const DATA_REFUSED: ReadonlySet<string> = new Set([
  'LOG_CORRUPT',
  'LOG_VERSION_NEWER',
  'PARTITIONS_MISMATCH',
  'KEYS_CORRUPT',
  'KEYS_VERSION_NEWER',
  'MASTER_KEY_WRONG',
  'DATA_DIR_LOCKED',
  'DATA_INCOMPLETE',
  'VIEWS_VERSION_NEWER',
  'EXPORT_DAMAGED',
  'EXPORT_VERSION_NEWER',
  'TARGET_NOT_EMPTY',
]);
const SETTINGS_REFUSED: ReadonlySet<string> = new Set([
  'CONFIG_INVALID',
  'DATA_DIR_UNUSABLE',
  'PORT_TAKEN',
  'MASTER_KEY_INVALID',
  'MASTER_KEY_EXPOSED',
  'MASTER_KEY_UNREADABLE',
  'LOG_URL_INVALID',
  'LOG_UNREACHABLE',
  'LOG_CREDENTIALS_WRONG',
  'LOG_TOPIC_UNFIT',
  'MONGODB_URL_INVALID',
  'MONGODB_UNREACHABLE',
  'MONGODB_CREDENTIALS_WRONG',
  'REDIS_URL_INVALID',
  'REDIS_UNREACHABLE',
  'REDIS_CREDENTIALS_WRONG',
  'REDIS_UNFIT',
]);

/** What a Fault of this code ends a start or a command with. */
export function exitCodeOf(code: string): number {
  if (DATA_REFUSED.has(code)) return EXIT.data;
  return SETTINGS_REFUSED.has(code) ? EXIT.settings : EXIT.failure;
}
