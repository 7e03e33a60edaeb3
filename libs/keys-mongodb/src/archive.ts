import { assert } from '@verbatim/kit';
import { Binary, openingFault, openMongo } from '@verbatim/mongodb';
import type { AnyBulkWriteOperation, Collection, Document } from '@verbatim/mongodb';
import { KEY_ROWS_PER_CALL_MAX } from '@verbatim/ports';
import type { KeyArchive, KeyRow } from '@verbatim/ports';
import { collections, named } from './collections.ts';
import type { Collections } from './collections.ts';
import { checkVersion, SETTING } from './version.ts';

/** The rows of keys in MongoDB, for moving them elsewhere or for filling a new database. */
export async function mongoKeyArchive(url: string): Promise<KeyArchive> {
  const mongo = await openMongo({ url, setting: SETTING });
  try {
    await checkVersion(mongo.db);
    return archiveOf(await collections(mongo.db), () => mongo.close());
  } catch (error) {
    await mongo.close();
    throw openingFault(error, SETTING);
  }
}

function archiveOf(all: Collections, close: () => Promise<void>): KeyArchive {
  return {
    async isEmpty() {
      const found = await Promise.all([all.accounts.findOne(), all.secrets.findOne(), all.dataKeys.findOne()]);
      return found.every((document) => document === null);
    },
    rows: () => rowsOf(all),
    async put(rows) {
      assert(rows.length <= KEY_ROWS_PER_CALL_MAX, 'a call puts a bounded number of rows');
      for (const [collection, documents] of sorted(all, rows)) {
        const operations = documents.map((replacement): AnyBulkWriteOperation => {
          const { _id, ...fields } = replacement;
          return { replaceOne: { filter: { _id }, replacement: fields, upsert: true } };
        });
        await collection.bulkWrite(operations, { ordered: false });
      }
    },
    close,
  };
}

/** Base64 of what is kept as bytes. */
const text = (binary: Binary): string => Buffer.from(binary.value()).toString('base64');
const bytes = (base64: string): Binary => new Binary(Buffer.from(base64, 'base64'));

const IN_ORDER = { sort: { _id: 1 } } as const;

async function* rowsOf(all: Collections): AsyncGenerator<KeyRow> {
  const erasures = await all.erasures.find({}, IN_ORDER).toArray();
  const erased = new Set(erasures.map(({ _id }) => _id));
  yield* rootKeys(all);
  for (const { _id: id, erasedAt } of erasures) {
    const [account = '', contact = ''] = id.split(' ');
    yield { is: 'erasure', account, contact, erasedAt };
  }
  yield* dataKeys(all, erased);
  yield* people(all, erased);
  for await (const { kind, hash, account, subject, data, expiresAt } of all.secrets.find({}, IN_ORDER))
    yield { is: 'secret', kind, hash, account, subject, data: text(data), expiresAt };
}

async function* rootKeys({ installationKeys, accounts }: Collections): AsyncGenerator<KeyRow> {
  for await (const { _id: name, wrapped } of installationKeys.find({}, IN_ORDER))
    yield { is: 'installation', name, wrapped: text(wrapped) };
  for await (const { _id: account, wrapped } of accounts.find({}, IN_ORDER))
    yield { is: 'account', account, wrapped: text(wrapped) };
}

async function* dataKeys(all: Collections, erased: ReadonlySet<string>): AsyncGenerator<KeyRow> {
  for await (const { account, key, contact, wrapped } of all.dataKeys.find({}, IN_ORDER)) {
    // A key that was made while its contact was being erased is destroyed as well.
    const isDestroyed = wrapped === null || (contact !== null && erased.has(named(account, contact)));
    yield { is: 'dataKey', account, key, contact, wrapped: isDestroyed ? null : text(wrapped) };
  }
}

async function* people({ identities, subjects }: Collections, erased: ReadonlySet<string>): AsyncGenerator<KeyRow> {
  for await (const { inbox, contact, account, conversation } of identities.find({}, IN_ORDER))
    if (!erased.has(named(account, contact))) yield { is: 'identity', inbox, contact, account, conversation };
  for await (const { _id: id, inbox, contact, account, conversation } of subjects.find({}, IN_ORDER))
    if (!erased.has(named(account, contact)))
      yield { is: 'subject', hash: id.slice(inbox.length + 1), inbox, contact, account, conversation };
}

/** Documents by the collection that they belong to. */
function sorted(all: Collections, rows: readonly KeyRow[]): ReadonlyMap<Collection, Document[]> {
  const documents = new Map<Collection, Document[]>();
  for (const row of rows) {
    const [collection, document] = placed(all, row);
    const there = documents.get(collection) ?? [];
    documents.set(collection, [...there, document]);
  }
  return documents;
}

const into = (collection: unknown, document: Document): readonly [Collection, Document] => [
  collection as Collection,
  document,
];

function placed(all: Collections, row: KeyRow): readonly [Collection, Document] {
  switch (row.is) {
    case 'installation':
      return into(all.installationKeys, { _id: row.name, wrapped: bytes(row.wrapped) });
    case 'account':
      return into(all.accounts, { _id: row.account, wrapped: bytes(row.wrapped) });
    case 'erasure':
      return into(all.erasures, { _id: named(row.account, row.contact), erasedAt: row.erasedAt });
    case 'dataKey': {
      const { account, key, contact, wrapped } = row;
      const kept = { account, key, contact, wrapped: wrapped === null ? null : bytes(wrapped) };
      return into(all.dataKeys, { _id: named(account, key), ...kept });
    }
    case 'identity': {
      const { inbox, contact, account, conversation } = row;
      return into(all.identities, { _id: named(inbox, contact), inbox, contact, account, conversation });
    }
    case 'subject': {
      const { hash, inbox, contact, account, conversation } = row;
      return into(all.subjects, { _id: named(inbox, hash), inbox, contact, account, conversation });
    }
    case 'secret': {
      const { kind, hash, account, subject, data, expiresAt } = row;
      return into(all.secrets, { _id: named(kind, hash), kind, hash, account, subject, data: bytes(data), expiresAt });
    }
  }
}
