/** What SQLite said; `code` is its own extended one, e.g. SQLITE_FULL, SQLITE_IOERR_FSYNC. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
