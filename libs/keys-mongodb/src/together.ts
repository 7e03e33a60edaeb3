import { answered } from '@verbatim/mongodb';
import type { Collection, Filter } from '@verbatim/mongodb';

const KEYS_PER_QUESTION_MAX = 500;

interface Asker<Doc> {
  readonly id: string;
  readonly resolve: (found: Doc | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Documents by id. A question costs a server as much as many of its answers: those who ask while one is under way are
 * asked for together in the next, so that what anybody is told was there after they had asked.
 */
export class Together<Doc extends { readonly _id: string }> {
  readonly #collection: Collection<Doc>;
  #waiting: Asker<Doc>[] = [];
  #isAsking = false;

  constructor(collection: Collection<Doc>) {
    this.#collection = collection;
  }

  /** Null: there is none. */
  find(id: string): Promise<Doc | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id, resolve, reject });
      if (!this.#isAsking) void this.#askAll();
    });
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    await Promise.resolve(); // what is asked for in one go is asked for together
    while (this.#waiting.length > 0) await this.#ask(this.#waiting.splice(0, KEYS_PER_QUESTION_MAX));
    this.#isAsking = false;
  }

  /** A server that says nothing keeps nobody else waiting. */
  async #ask(askers: readonly Asker<Doc>[]): Promise<void> {
    try {
      const ids = [...new Set(askers.map(({ id }) => id))];
      const [only = ''] = ids;
      const filter = { _id: ids.length === 1 ? only : { $in: ids } } as unknown as Filter<Doc>;
      const found = (await answered(this.#collection.find(filter).toArray())) as unknown as readonly Doc[];
      const known = new Map(found.map((doc) => [idOf(doc), doc]));
      for (const { id, resolve } of askers) resolve(known.get(id) ?? null);
    } catch (error) {
      for (const { reject } of askers) reject(error);
    }
  }
}

const idOf = ({ _id: id }: { readonly _id: string }): string => id;
