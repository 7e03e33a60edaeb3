export const KEYS_VERSION = 1;

/**
 * Key material lies in a table of its own that only grows, in rows of one size, and is overwritten where it lies. Rows of
 * other tables are moved between pages as these fill and empty, and a move may leave a copy behind that no later deletion
 * reaches; these are not.
 */
export const TABLES: readonly string[] = [
  `CREATE TABLE material (slot INTEGER PRIMARY KEY, wrapped BLOB NOT NULL)`,
  `CREATE TABLE data_keys (
    account TEXT NOT NULL, key TEXT NOT NULL, contact TEXT, slot INTEGER NOT NULL, destroyed_at INTEGER,
    PRIMARY KEY (account, key)) WITHOUT ROWID`,
  `CREATE INDEX data_keys_by_contact ON data_keys (account, contact) WHERE contact IS NOT NULL`,
  `CREATE TABLE erased_contacts (
    account TEXT NOT NULL, contact TEXT NOT NULL, erased_at INTEGER NOT NULL,
    PRIMARY KEY (account, contact)) WITHOUT ROWID`,
  `CREATE TABLE accounts (account TEXT NOT NULL PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE installation_keys (name TEXT NOT NULL PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE identities (
    inbox TEXT NOT NULL, contact TEXT NOT NULL, account TEXT NOT NULL, conversation TEXT NOT NULL,
    PRIMARY KEY (inbox, contact)) WITHOUT ROWID`,
  `CREATE INDEX identities_by_contact ON identities (account, contact)`,
  `CREATE TABLE subjects (
    inbox TEXT NOT NULL, hash TEXT NOT NULL, contact TEXT NOT NULL,
    PRIMARY KEY (inbox, hash)) WITHOUT ROWID`,
  `CREATE INDEX subjects_by_contact ON subjects (inbox, contact)`,
  `CREATE TABLE secrets (
    kind TEXT NOT NULL, hash TEXT NOT NULL, account TEXT NOT NULL, subject TEXT NOT NULL, data BLOB NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (kind, hash)) WITHOUT ROWID`,
  `CREATE INDEX secrets_by_subject ON secrets (kind, account, subject)`,
  `CREATE INDEX secrets_by_expiry ON secrets (expires_at) WHERE expires_at IS NOT NULL`,
];
