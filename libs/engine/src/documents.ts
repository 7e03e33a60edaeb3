import { isRetryable } from '@verbatim/kit';
import type { DocumentWrite, Place, ViewStore, ViewWrite } from '@verbatim/ports';
import type { Stuck } from './parked.ts';
import type { Placed, View } from './view.ts';

/** Documents of one view kept in memory, so that a busy conversation is not read back for each of its events. */
const DOCUMENTS_CACHED_MAX = 20_000;

export interface Change {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The event that begins it is among those folded: what is made of them does not depend on what was there. */
  readonly isBegun?: boolean;
}

export interface Folded {
  readonly changes: ReadonlyMap<string, Change>;
  /** Documents that an event could not be folded into: they stay as they were before it. */
  readonly stuck: readonly Stuck[];
}

/** One view's side of the projector: its documents, what changed of them, and how far it has read. */
export class Documents {
  readonly view: View<unknown>;
  readonly #store: ViewStore;
  readonly #cache = new Map<string, unknown>();
  readonly offsets: number[];

  constructor(view: View<unknown>, store: ViewStore, offsets: readonly number[]) {
    this.view = view;
    this.#store = store;
    this.offsets = [...offsets];
  }

  /** The guard: a record that this view has already taken in changes nothing. */
  isNew({ partition, offset }: Place): boolean {
    return offset >= (this.offsets[partition] ?? 0);
  }

  /** The documents after the events. Nothing is remembered before `landed`. What is parked is left alone. */
  async fold(placed: readonly Placed[], isParked: (key: string) => boolean = () => false): Promise<Folded> {
    const fresh = placed.filter(({ place }) => this.isNew(place));
    const stuck = new Map<string, Stuck>();
    const keyed = fresh
      .map((one) => [this.#keyOf(one, stuck), one] as const)
      .filter(([key]) => key !== null && !isParked(key));
    const { wanted, begun } = this.#known(keyed);
    const before = await this.#before(wanted);
    const changes = new Map<string, Change>();
    for (const [key, one] of keyed) {
      if (key === null || stuck.has(key)) continue;
      const known = changes.get(key);
      const doc = known === undefined ? (before.get(key) ?? null) : known.after;
      try {
        const after = this.view.apply(doc, one);
        if (after === doc) continue;
        const change = { key, before: before.get(key) ?? null, after };
        changes.set(key, begun.has(key) ? { ...change, isBegun: true } : change);
      } catch (error) {
        stuck.set(key, this.#stuck(key, one, error));
      }
    }
    return { changes, stuck: [...stuck.values()] };
  }

  /** An event whose document cannot even be named is parked by itself. */
  #keyOf(one: Placed, stuck: Map<string, Stuck>): string | null {
    try {
      return this.view.key(one);
    } catch (error) {
      const { partition, offset } = one.place;
      const key = `?${partition}-${offset}`;
      stuck.set(key, this.#stuck(key, one, error));
      return null;
    }
  }

  #stuck(key: string, { event, place }: Placed, error: unknown): Stuck {
    if (isRetryable(error)) throw error;
    const { stream, type, id, accountId } = event;
    const { partition, offset } = place;
    return { view: this.view.schema.name, key, stream, type, id, accountId, partition, offset, reason: String(error) };
  }

  /** Documents that are there already, and those that begin in this very batch and need not be looked for. */
  #known(keyed: readonly (readonly [string | null, Placed])[]) {
    const begun = new Set<string>();
    const wanted = new Set<string>();
    for (const [key, one] of keyed) {
      if (key === null || begun.has(key)) continue;
      if (this.view.begins?.(one) === true && !wanted.has(key)) begun.add(key);
      else wanted.add(key);
    }
    return { wanted, begun };
  }

  /** One document as it now is. */
  async get(key: string): Promise<unknown> {
    return this.#cache.get(key) ?? (await this.#before(new Set([key]))).get(key) ?? null;
  }

  async #before(keys: ReadonlySet<string>): Promise<ReadonlyMap<string, unknown>> {
    const before = new Map<string, unknown>();
    const missing: string[] = [];
    for (const key of keys) {
      const doc = this.#cache.get(key);
      if (doc === undefined) missing.push(key);
      else before.set(key, doc);
    }
    if (missing.length === 0) return before;
    for (const [key, doc] of await this.#store.read(this.view.schema, missing)) before.set(key, JSON.parse(doc));
    return before;
  }

  write(changes: ReadonlyMap<string, Change>, offsets: readonly number[]): ViewWrite {
    const documents = [...changes.values()].map((change) => this.#document(change));
    return { view: this.view.schema, documents, checkpoint: this.#later(offsets) };
  }

  #document({ key, after: doc, isBegun = false }: Change): DocumentWrite {
    if (doc === null) return { key, doc: null, columns: {} };
    const kept = this.view.kept?.(doc) ?? doc;
    const written = { key, doc: JSON.stringify(kept), columns: this.view.columns(doc) };
    return isBegun ? { ...written, isNew: true } : written;
  }

  #later(offsets: readonly number[]): number[] {
    return this.offsets.map((own, partition) => Math.max(own, offsets[partition] ?? 0));
  }

  landed(changes: ReadonlyMap<string, Change>, offsets: readonly number[]): void {
    for (const [partition, offset] of this.#later(offsets).entries()) this.offsets[partition] = offset;
    for (const { key, after } of changes.values()) {
      this.#cache.delete(key);
      // What begins with an event of its own is rarely touched again: it is not worth the memory.
      if (after !== null && this.view.begins === undefined) this.#cache.set(key, after);
    }
    let surplus = this.#cache.size - DOCUMENTS_CACHED_MAX;
    for (const key of this.#cache.keys()) {
      if (surplus-- <= 0) return;
      this.#cache.delete(key);
    }
  }
}
