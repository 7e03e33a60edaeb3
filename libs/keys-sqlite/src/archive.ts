import { assert } from '@verbatim/kit';
import { KEY_ROWS_PER_CALL_MAX } from '@verbatim/ports';
import type { KeyArchive, KeyRow } from '@verbatim/ports';
import { KEY_BYTES } from '@verbatim/sealing';
import { blobOf, numberOrNullOf, openDatabase, textOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { step } from './step.ts';
import type { Row, Step } from './step.ts';

const EMPTY = 'SELECT 1 FROM accounts UNION ALL SELECT 1 FROM secrets UNION ALL SELECT 1 FROM data_keys LIMIT 1';

/** The rows of keys.db, for moving them elsewhere or for filling a new one. */
export async function sqliteKeyArchive(file: string): Promise<KeyArchive> {
  const database = await openDatabase(file);
  return {
    isEmpty: async () => (await database.first(step(EMPTY))) === undefined,
    rows: () => rowsOf(database),
    async put(rows) {
      assert(rows.length <= KEY_ROWS_PER_CALL_MAX, 'a call puts a bounded number of rows');
      await database.write(rows.flatMap((row) => putting(row)));
    },
    close: () => database.close(),
  };
}

interface Table {
  /** In the order of its key, after the last one read: `?1` and `?2`. */
  readonly sql: string;
  readonly keyOf: (row: Row) => readonly [string, string];
  readonly rowOf: (row: Row) => KeyRow;
}

const LIMIT = `LIMIT ${KEY_ROWS_PER_CALL_MAX}`;
const byTwo = ([one, other]: Row): readonly [string, string] => [textOf(one), textOf(other)];
const base64 = (cell: Row[number] | undefined): string => Buffer.from(blobOf(cell)).toString('base64');
const numberOf = (cell: Row[number] | undefined): number => numberOrNullOf(cell ?? null) ?? 0;

const TABLES: readonly Table[] = [
  {
    sql: `SELECT name, '', wrapped FROM installation_keys WHERE (name, '') > (?1, ?2) ORDER BY name ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([name, , wrapped]) => ({ is: 'installation', name: textOf(name), wrapped: base64(wrapped) }),
  },
  {
    sql: `SELECT account, '', wrapped FROM accounts WHERE (account, '') > (?1, ?2) ORDER BY account ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([account, , wrapped]) => ({ is: 'account', account: textOf(account), wrapped: base64(wrapped) }),
  },
  {
    sql: `SELECT account, contact, erased_at FROM erased_contacts WHERE (account, contact) > (?1, ?2)
      ORDER BY account, contact ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([account, contact, at]) => ({
      ...{ is: 'erasure', account: textOf(account), contact: textOf(contact) },
      erasedAt: numberOf(at),
    }),
  },
  {
    sql: `SELECT account, key, contact, wrapped, destroyed_at FROM data_keys JOIN material USING (slot)
      WHERE (account, key) > (?1, ?2) ORDER BY account, key ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([account, key, contact, wrapped, destroyedAt]) => ({
      ...{ is: 'dataKey', account: textOf(account), key: textOf(key) },
      contact: contact === null ? null : textOf(contact),
      wrapped: destroyedAt === null ? base64(wrapped) : null,
    }),
  },
  {
    sql: `SELECT inbox, contact, account, conversation FROM identities WHERE (inbox, contact) > (?1, ?2)
      ORDER BY inbox, contact ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([inbox, contact, account, conversation]) => ({
      ...{ is: 'identity', inbox: textOf(inbox), contact: textOf(contact), account: textOf(account) },
      conversation: textOf(conversation),
    }),
  },
  {
    sql: `SELECT inbox, hash, contact, account, conversation FROM subjects JOIN identities USING (inbox, contact)
      WHERE (inbox, hash) > (?1, ?2) ORDER BY inbox, hash ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([inbox, hash, contact, account, conversation]) => ({
      ...{ is: 'subject', inbox: textOf(inbox), hash: textOf(hash), contact: textOf(contact) },
      ...{ account: textOf(account), conversation: textOf(conversation) },
    }),
  },
  {
    sql: `SELECT kind, hash, account, subject, data, expires_at FROM secrets WHERE (kind, hash) > (?1, ?2)
      ORDER BY kind, hash ${LIMIT}`,
    keyOf: byTwo,
    rowOf: ([kind, hash, account, subject, data, expiresAt]) => ({
      ...{ is: 'secret', kind: textOf(kind), hash: textOf(hash), account: textOf(account), subject: textOf(subject) },
      ...{ data: base64(data), expiresAt: numberOrNullOf(expiresAt ?? null) },
    }),
  },
];

async function* rowsOf(database: KeysDatabase): AsyncGenerator<KeyRow> {
  for (const { sql, keyOf, rowOf } of TABLES) {
    let after: readonly [string, string] = ['', ''];
    for (let isMore = true; isMore;) {
      const rows = await database.all(step(sql, after));
      for (const row of rows) yield rowOf(row);
      const last = rows.at(-1);
      if (last !== undefined) after = keyOf(last);
      isMore = rows.length === KEY_ROWS_PER_CALL_MAX;
    }
  }
}

const IS_NOT_ERASED = 'NOT EXISTS (SELECT 1 FROM erased_contacts WHERE account = ?3 AND contact = ?2)';
const IDENTITY = `INSERT INTO identities (inbox, contact, account, conversation) SELECT ?1, ?2, ?3, ?4
  WHERE ${IS_NOT_ERASED} ON CONFLICT DO NOTHING`;
const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

function putting(row: KeyRow): readonly Step[] {
  switch (row.is) {
    case 'installation':
      // The first start of the target may have made one of its own, which nobody has used.
      return [step('INSERT OR REPLACE INTO installation_keys (name, wrapped) VALUES (?, ?)', [row.name, bytes(row.wrapped)])]; // prettier-ignore
    case 'account':
      return [step('INSERT INTO accounts (account, wrapped) VALUES (?, ?)', [row.account, bytes(row.wrapped)])];
    case 'erasure':
      return [step('INSERT INTO erased_contacts (account, contact, erased_at) VALUES (?, ?, ?)', [row.account, row.contact, row.erasedAt])]; // prettier-ignore
    case 'dataKey':
      return [
        step('INSERT INTO material (wrapped) VALUES (?)', [
          row.wrapped === null ? new Uint8Array(KEY_BYTES) : bytes(row.wrapped),
        ]),
        step(
          `INSERT INTO data_keys (account, key, contact, slot, destroyed_at) VALUES (?1, ?2, ?3, last_insert_rowid(), iif(?4,
            coalesce((SELECT erased_at FROM erased_contacts WHERE account = ?1 AND contact = ?3), 0), NULL))`,
          [row.account, row.key, row.contact, row.wrapped === null ? 1 : 0],
        ),
      ];
    case 'identity':
      return [step(IDENTITY, [row.inbox, row.contact, row.account, row.conversation])];
    case 'subject':
      return [
        step(IDENTITY, [row.inbox, row.contact, row.account, row.conversation]),
        step(`INSERT INTO subjects (inbox, contact, hash) SELECT ?1, ?2, ?4 WHERE ${IS_NOT_ERASED}`, [row.inbox, row.contact, row.account, row.hash]), // prettier-ignore
      ];
    case 'secret':
      return [
        step('INSERT INTO secrets (kind, hash, account, subject, data, expires_at) VALUES (?, ?, ?, ?, ?, ?)', [
          row.kind,
          row.hash,
          row.account,
          row.subject,
          bytes(row.data),
          row.expiresAt,
        ]),
      ];
  }
}
