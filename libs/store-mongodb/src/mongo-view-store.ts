import { setTimeout as sleep } from 'node:timers/promises';
import { assert, Fault } from '@verbatim/kit';
import { ANSWER_MS_MAX, answered, isServerFault, openingFault, openMongo } from '@verbatim/mongodb';
import type { Collection, Db, Document, Mongo } from '@verbatim/mongodb';
import { soughtWords, wordsOf } from '@verbatim/ports';
import type {
  DocumentWrite,
  FoundDocument,
  Offsets,
  ViewCount,
  ViewDocument,
  ViewQuery,
  ViewSchema,
  ViewSearch,
  ViewStore,
  ViewWrite,
} from '@verbatim/ports';
import { filterFor, following, ordering } from './conditions.ts';
import { checkpoints, Journal } from './journal.ts';
import type { Planned } from './journal.ts';
import { collectionOf, fieldOf } from './names.ts';
import type { Stored } from './names.ts';

/** Raised when documents lie otherwise than they did. */
const STORE_VERSION = 1;
const RETRY_MS = 500;
/** Who asks for many documents at once gives the server more time. */
const KEY_MS_MAX = 5;
/** Over millions of documents an index takes its time. */
const INDEX_MS_MAX = 3_600_000;
const SETTING = 'VERBATIM_VIEWS_URL';

/** As whom a process writes: its own half-done writes are carried out when it opens the store again. */
export type MongoWriter = 'projector' | 'router' | 'nobody';

/** `ViewStore` in a database of MongoDB's. One process at a time writes to it under one name; `nobody` only
 * reads. `isAllowed` is asked before each step of a write, which fails once it says no. */
export async function mongoViewStore(
  url: string,
  writer: MongoWriter = 'projector',
  isAllowed?: () => boolean,
): Promise<ViewStore> {
  const mongo = await openMongo({ url, setting: SETTING });
  try {
    await checkVersion(mongo.db);
    const journal = new Journal(mongo.db, writer === 'router' ? 'journal_router' : 'journal', isAllowed);
    if (writer !== 'nobody') await journal.recover();
    return new MongoViews(mongo, journal);
  } catch (error) {
    await mongo.close();
    throw openingFault(error, SETTING);
  }
}

/** Whether these views could be opened; nothing is written. Faults as when they are. */
export async function examineViews(url: string): Promise<void> {
  const mongo = await openMongo({ url, setting: SETTING });
  try {
    refuseNewer(await versionIn(mongo.db));
  } finally {
    await mongo.close();
  }
}

interface About {
  readonly _id: string;
  readonly version: number;
}

async function checkVersion(db: Db): Promise<void> {
  const about = db.collection<About>('about');
  await about.updateOne({ _id: 'store' }, { $setOnInsert: { version: STORE_VERSION } }, { upsert: true });
  refuseNewer(await versionIn(db));
}

const versionIn = async (db: Db): Promise<number> =>
  (await db.collection<About>('about').findOne({ _id: 'store' }))?.version ?? 0;

function refuseNewer(version: number): void {
  if (version <= STORE_VERSION) return;
  const sentence = `The views at ${SETTING} are of version ${version}, this program reads ${STORE_VERSION}: start a newer Verbatim.`;
  throw new Fault('VIEWS_VERSION_NEWER', sentence, { retryable: false });
}

class MongoViews implements ViewStore {
  readonly #mongo: Mongo;
  readonly #db: Db;
  readonly #journal: Journal;
  readonly #prepared = new Set<string>();
  /** The next place among all documents of a searched view. */
  readonly #positions = new Map<string, number>();
  #writing: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(mongo: Mongo, journal: Journal) {
    this.#mongo = mongo;
    this.#db = mongo.db;
    this.#journal = journal;
  }

  /** An index that is there is made once more for next to nothing; one over what is there costs far less than one that grows with it. */
  prepare(views: readonly ViewSchema[], { isFilling } = { isFilling: false }): Promise<void> {
    return this.#asking(async () => {
      const there = new Set((await this.#db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
      for (const view of views) {
        const name = collectionOf(view);
        if (!there.has(name)) await this.#db.createCollection(name).catch(unlessThere);
        if (!isFilling) await this.#index(view);
        this.#prepared.add(name);
      }
    });
  }

  async #index(view: ViewSchema): Promise<void> {
    const columns = view.indexes.map((index) => index.map((column) => fieldOf(view, column)));
    const all = view.searched === undefined ? columns : [...columns, ['c_account', 'w']];
    const specifications = all.map((fields) => ({ key: Object.fromEntries(fields.map((field) => [field, 1])) }));
    if (specifications.length === 0) return;
    await this.#db.collection(collectionOf(view)).createIndexes(specifications, { timeoutMS: INDEX_MS_MAX });
  }

  async #end(view: ViewSchema): Promise<number> {
    const [last] = await this.#of(view).find().sort({ p: -1 }).limit(1).toArray();
    return (last?.p ?? 0) + 1;
  }

  retire(view: ViewSchema): Promise<void> {
    return this.#asking(async () => {
      const isVersion = new RegExp(`^${view.name}_v\\d+$`);
      for (const { name } of await this.#db.listCollections({}, { nameOnly: true }).toArray()) {
        if (!isVersion.test(name) || name === collectionOf(view)) continue;
        await this.#db.collection(name).drop();
        await checkpoints(this.#db).deleteOne({ _id: name });
        this.#prepared.delete(name);
      }
    });
  }

  checkpoint(view: ViewSchema): Promise<Offsets | null> {
    return this.#answering(async () => {
      const found = await checkpoints(this.#db).findOne({ _id: collectionOf(view) });
      return found?.offsets ?? null;
    });
  }

  checkpoints(views: readonly ViewSchema[]): Promise<readonly (Offsets | null)[]> {
    return this.#asking(async () => {
      const found = checkpoints(this.#db).find({ _id: { $in: views.map(collectionOf) } });
      const known = new Map((await found.toArray()).map(({ _id, offsets }) => [_id, offsets]));
      return views.map((view) => known.get(collectionOf(view)) ?? null);
    });
  }

  read(view: ViewSchema, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const answer = async () => {
      if (keys.length === 0) return new Map<string, string>();
      const found = this.#of(view).find({ _id: { $in: [...keys] } });
      return new Map((await found.toArray()).map(({ _id, d }) => [_id, d]));
    };
    return this.#answering(answer, ANSWER_MS_MAX + keys.length * KEY_MS_MAX);
  }

  async write(writes: readonly ViewWrite[]): Promise<void> {
    for (const { view } of writes)
      assert(this.#prepared.has(collectionOf(view)), 'a view is prepared before it is written');
    const turn = this.#writing.then(() => this.#number(writes)).then(() => this.#write(writes));
    this.#writing = turn.catch(() => {});
    return turn;
  }

  /** Where the first document of a searched view will stand: looked for once, by whoever writes. */
  async #number(writes: readonly ViewWrite[]): Promise<void> {
    for (const { view } of writes) {
      const name = collectionOf(view);
      if (view.searched === undefined || this.#positions.has(name)) continue;
      this.#positions.set(name, await this.#asking(() => this.#end(view)));
    }
  }

  /** Once begun it is carried on with until it is done: nobody could tell how far it came. */
  async #write(writes: readonly ViewWrite[]): Promise<void> {
    const views = writes.map(({ view, documents, checkpoint }) => ({
      collection: collectionOf(view),
      documents: this.#plan(view, documents),
      checkpoint,
    }));
    for (;;) {
      try {
        await this.#asking(() => this.#journal.write({ views }));
        return;
      } catch (error) {
        if (this.#closing !== null || !(error instanceof Fault)) throw error;
        await sleep(RETRY_MS);
      }
    }
  }

  /** Each document once, as the last says, in the order of the keys: bulks that overlap must not wait for each other. */
  #plan(view: ViewSchema, documents: readonly DocumentWrite[]): readonly Planned[] {
    const last = new Map(documents.map((document) => [document.key, document]));
    // Of one that is removed and written again in the same write, the removal does not count: it stays where it stands.
    const planned = [...last.values()].map((document) => {
      const plan = { key: document.key, stored: this.#stored(view, document) };
      return document.isNew === true ? { ...plan, isNew: true } : plan;
    });
    return planned.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  }

  #stored(view: ViewSchema, { key, doc, columns }: DocumentWrite): Stored | null {
    if (doc === null) return null;
    const fields = Object.keys(view.columns)
      .filter((column) => column !== view.searched)
      .map((column) => [`c_${column}`, columns[column] ?? null]);
    const stored: Stored = { _id: key, d: doc, ...Object.fromEntries(fields) };
    if (view.searched === undefined) return stored;
    const position = this.#positions.get(collectionOf(view)) ?? 1;
    this.#positions.set(collectionOf(view), position + 1);
    return { ...stored, w: wordsOf(String(columns[view.searched] ?? '')), p: position };
  }

  find(query: ViewQuery): Promise<readonly ViewDocument[]> {
    return this.#answering(async () => {
      const { view, order, after, limit } = query;
      const stages: Document[] = [{ $match: filterFor(query) }];
      if (after !== undefined) stages.push({ $match: following(view, order, after) });
      stages.push(...ordering(view, query), { $limit: limit }, { $project: { d: 1 } });
      return (await this.#of(view).aggregate<Stored>(stages).toArray()).map(documentOf);
    });
  }

  count(
    query: Pick<ViewQuery, 'view' | 'account' | 'where'>,
    groupBy: readonly string[],
  ): Promise<readonly ViewCount[]> {
    return this.#answering(async () => {
      const { view } = query;
      if (groupBy.length === 0) return [{ group: [], count: await this.#of(view).countDocuments(filterFor(query)) }];
      const id = Object.fromEntries(groupBy.map((column, index) => [`g${index}`, `$${fieldOf(view, column)}`]));
      const groups = await this.#of(view)
        .aggregate<{ _id: Document; count: number }>([
          { $match: filterFor(query) },
          { $group: { _id: id, count: { $sum: 1 } } },
        ])
        .toArray();
      return groups.map(({ _id: values, count }) => ({
        group: groupBy.map((_, index) => (values[`g${index}`] ?? null) as string | number | null),
        count,
      }));
    });
  }

  search({ view, account, text, after, limit }: ViewSearch): Promise<readonly FoundDocument[]> {
    return this.#answering(async () => {
      const words = soughtWords(text);
      if (words.length === 0) return [];
      const has = words.map(({ word, isBegun }) => ({ w: isBegun ? { $regex: `^${word}` } : { $eq: word } }));
      const older = after === undefined ? [] : [{ p: { $lt: after } }];
      const found = this.#of(view).find({ $and: [{ c_account: { $eq: account } }, ...has, ...older] } as Document, {
        sort: { p: -1 },
        limit,
      });
      return (await found.toArray()).map((stored) => ({ ...documentOf(stored), position: stored.p ?? 0 }));
    });
  }

  dump(view: ViewSchema, afterKey: string, limit: number): Promise<readonly ViewDocument[]> {
    return this.#asking(async () => {
      const found = this.#of(view).find({ _id: { $gt: afterKey } }).sort({ _id: 1 }).limit(limit); // prettier-ignore
      return (await found.toArray()).map(documentOf);
    });
  }

  #of(view: ViewSchema): Collection<Stored> {
    return this.#db.collection<Stored>(collectionOf(view));
  }

  /** Somebody waits for it. */
  #answering<T>(ask: () => Promise<T>, msMax?: number): Promise<T> {
    return this.#asking(() => answered(ask(), msMax));
  }

  async #asking<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw unavailable();
    try {
      return await ask();
    } catch (error) {
      if (isServerFault(error)) throw unavailable(error);
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.race([this.#writing, sleep(RETRY_MS)]);
    this.#closing ??= this.#mongo.close();
    await this.#closing;
  }
}

/** Another process was quicker. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Error) || (error as { readonly code?: unknown }).code !== NAMESPACE_EXISTS) throw error;
}
const NAMESPACE_EXISTS = 48;

const documentOf = ({ _id, d }: Stored): ViewDocument => ({ key: _id, doc: d });

const unavailable = (cause?: unknown): Fault =>
  new Fault('VIEWS_UNAVAILABLE', 'The views cannot be read now; try again.', { retryable: true, cause });
