import { duplicatesIn } from '@verbatim/mongodb';
import type { AnyBulkWriteOperation, Collection, Db } from '@verbatim/mongodb';
import type { Stored } from './names.ts';

/** A write of several views, as it is carried out: again and again if need be, with the same end. */
export interface Batch {
  readonly views: readonly {
    readonly collection: string;
    readonly documents: readonly Planned[];
    readonly checkpoint: readonly number[];
  }[];
}

export interface Planned {
  readonly key: string;
  /** Null: to be removed. */
  readonly stored: Stored | null;
  /** Written before the journal and without it, see `DocumentWrite`. */
  readonly isNew?: boolean;
}

interface Part {
  readonly _id: string;
  readonly text: string;
}

const HEAD = 'head';
/** A document of MongoDB may have 16 MiB. */
const PART_CHARS_MAX = 4 * 1024 * 1024;
/** Large bulks make the server wait for itself. */
const BULK_MAX = 500;

/**
 * Makes a write of many documents and a checkpoint one thing without transactions, which not every server has: what is to
 * be written is written down first. If the process ends on the way, whoever opens the store carries it out. The last one
 * stays written down: to carry it out once more changes nothing, and to cross it out would be a request for each write.
 */
export class Journal {
  readonly #db: Db;
  readonly #parts: Collection<Part>;
  readonly #isAllowed: () => boolean;

  /** `isAllowed` is asked before each step: who stood still meanwhile must not go on. */
  constructor(db: Db, name = 'journal', isAllowed: () => boolean = () => true) {
    this.#db = db;
    this.#isAllowed = isAllowed;
    this.#parts = db.collection<Part>(name);
  }

  /** Written down, carried out. After an error it can be called again. */
  async write({ views }: Batch): Promise<void> {
    const split = views.map((view) => ({ ...view, documents: view.documents.filter(({ isNew }) => isNew !== true) }));
    await Promise.all(views.map(({ collection, documents }) => this.#begin(collection, documents)));
    await this.#writeDown({ views: split });
  }

  /** Most documents of a write: what is new can be written again by whoever goes on from the last checkpoint. */
  async #begin(collection: string, documents: readonly Planned[]): Promise<void> {
    const fresh = documents.flatMap(({ stored, isNew }) => (isNew === true && stored !== null ? [stored] : []));
    for (let from = 0; from < fresh.length; from += BULK_MAX) {
      this.#check();
      await insertAll(this.#db.collection<Stored>(collection), fresh.slice(from, from + BULK_MAX));
    }
  }

  async #writeDown(batch: Batch): Promise<void> {
    const text = JSON.stringify(batch);
    const parts: Part[] = [];
    for (let from = PART_CHARS_MAX; from < text.length; from += PART_CHARS_MAX)
      parts.push({ _id: `part${parts.length}`, text: text.slice(from, from + PART_CHARS_MAX) });
    for (const part of parts) await this.#put(part);
    await this.#put({ _id: HEAD, text: text.slice(0, PART_CHARS_MAX) }); // from here on it happens
    await this.#carryOut(batch);
    if (parts.length > 0) await this.#parts.deleteMany({}); // they are large, and no other head may find them
  }

  /** Ends what another process began. */
  async recover(): Promise<void> {
    const all = new Map((await this.#parts.find().toArray()).map(({ _id, text }) => [_id, text]));
    const head = all.get(HEAD);
    if (head === undefined) return;
    let text = head;
    for (let index = 0; text.length === PART_CHARS_MAX * (index + 1); index++) text += all.get(`part${index}`) ?? '';
    await this.#carryOut(JSON.parse(text) as Batch);
    await this.#parts.deleteMany({});
  }

  #check(): void {
    if (!this.#isAllowed()) throw new Error('another process writes the views now');
  }

  async #put({ _id: id, text }: Part): Promise<void> {
    this.#check();
    await this.#parts.replaceOne({ _id: id }, { text }, { upsert: true });
  }

  async #carryOut({ views }: Batch): Promise<void> {
    await Promise.all(
      views.map(async ({ collection, documents }) => {
        const operations = documents.map(operation);
        for (let from = 0; from < operations.length; from += BULK_MAX) {
          this.#check();
          await this.#db
            .collection<Stored>(collection)
            .bulkWrite(operations.slice(from, from + BULK_MAX), { ordered: false });
        }
      }),
    );
    await this.#setCheckpoints(views);
  }

  async #setCheckpoints(views: Batch['views']): Promise<void> {
    this.#check();
    const operations = views.map(({ collection, checkpoint }) => ({
      replaceOne: { filter: { _id: collection }, replacement: { offsets: [...checkpoint] }, upsert: true },
    }));
    if (operations.length > 0) await checkpoints(this.#db).bulkWrite(operations, { ordered: false });
  }
}

export interface Checkpoint {
  readonly _id: string;
  readonly offsets: number[];
}

export const checkpoints = (db: Db): Collection<Checkpoint> => db.collection<Checkpoint>('checkpoints');

/** What is there already, by a write that came to no end, is replaced: inserting costs a server far less than looking first. */
async function insertAll(collection: Collection<Stored>, all: readonly Stored[]): Promise<void> {
  try {
    await collection.insertMany([...all], { ordered: false });
  } catch (error) {
    const again = duplicatesIn(error).flatMap((index) => all[index] ?? []);
    if (again.length === 0) throw error;
    const operations = again.map((stored) => operation({ key: keyOf(stored), stored }));
    await collection.bulkWrite(operations, { ordered: false });
  }
}

const keyOf = ({ _id: id }: Stored): string => id;

function operation({ key, stored }: Planned): AnyBulkWriteOperation<Stored> {
  if (stored === null) return { deleteOne: { filter: { _id: key } } };
  const { _id, p, ...fields } = stored;
  if (p === undefined) return { replaceOne: { filter: { _id }, replacement: fields, upsert: true } };
  // Where it stands is settled by the first write.
  return { updateOne: { filter: { _id }, update: { $set: fields, $setOnInsert: { p } }, upsert: true } };
}
