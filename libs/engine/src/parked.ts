import type { AnyRecorded } from '@verbatim/domain';
import type { ViewSchema, ViewStore, ViewWrite } from '@verbatim/ports';

/** A document that stands still, because an event could not be folded into it: everything before that event is in it. */
export interface Stuck {
  readonly view: string;
  readonly key: string;
  /** The event, and where it lies. */
  readonly stream: string;
  readonly type: string;
  readonly id: string;
  readonly accountId: AnyRecorded['accountId'];
  readonly partition: number;
  readonly offset: number;
  readonly reason: string;
}

const DOCUMENTS_PER_READ = 500;
const REASON_CHARS_MAX = 500;

/**
 * What a projector has set aside, by view and key: nothing more is folded into these documents until they are replayed
 * from the event they stand at, and all others go on. Kept beside the views, and written with them.
 */
export class Parked {
  readonly #schema: ViewSchema;
  readonly #store: ViewStore;
  readonly #all = new Map<string, Stuck>();

  /** `of`: the name of the projector's first view. */
  constructor(of: string, store: ViewStore) {
    this.#schema = { name: `parked_${of}`, version: 1, columns: { account: 'text' }, indexes: [] };
    this.#store = store;
  }

  get schema(): ViewSchema {
    return this.#schema;
  }

  async load(): Promise<void> {
    for (let after = ''; ;) {
      const page = await this.#store.dump(this.#schema, after, DOCUMENTS_PER_READ);
      for (const { key, doc } of page) this.#all.set(key, JSON.parse(doc) as Stuck);
      if (page.length < DOCUMENTS_PER_READ) return;
      after = page.at(-1)?.key ?? after;
    }
  }

  all(): readonly Stuck[] {
    return [...this.#all.values()];
  }

  has(view: string, key: string): boolean {
    return this.#all.size > 0 && this.#all.has(nameOf({ view, key }));
  }

  /** What is to be written with a batch; null when nothing changes. */
  write(stuck: readonly Stuck[], freed: readonly Stuck[], checkpoint: readonly number[]): ViewWrite | null {
    if (stuck.length === 0 && freed.length === 0) return null;
    const documents = [
      ...stuck.map((one) => ({
        key: nameOf(one),
        doc: JSON.stringify(shortened(one)),
        columns: { account: one.accountId },
      })),
      ...freed.map((one) => ({ key: nameOf(one), doc: null, columns: {} })),
    ];
    return { view: this.#schema, documents, checkpoint: [...checkpoint] };
  }

  landed(stuck: readonly Stuck[], freed: readonly Stuck[]): void {
    for (const one of freed) this.#all.delete(nameOf(one));
    for (const one of stuck) this.#all.set(nameOf(one), shortened(one));
  }
}

const nameOf = ({ view, key }: Pick<Stuck, 'view' | 'key'>): string => `${view}/${key}`;

const shortened = (one: Stuck): Stuck => ({ ...one, reason: one.reason.slice(0, REASON_CHARS_MAX) });
