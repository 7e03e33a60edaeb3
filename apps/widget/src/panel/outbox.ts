import type { Send } from './protocol.ts';
import type { Storage } from './storage.ts';

/** So many are under way at once; the rest follow as acknowledgements come. Stays below a visitor's burst of 60. */
const UNACKNOWLEDGED_MAX = 32;
const KEPT_ENTRIES_MAX = 500;

/** Something the visitor wrote that has not come back as an event yet. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  /** There once the server has it for good. */
  readonly messageId?: string;
  /** There once the server has said no for good. */
  readonly problem?: string;
}

/**
 * What was written and is not yet seen in the conversation, in order. Each entry is stored under its own name, so
 * that tabs do not overwrite one another, and is sent again under the same id until it is acknowledged: the server
 * takes it once.
 */
export class Outbox {
  #entries: readonly Outgoing[] = [];
  readonly #underway = new Set<string>();
  readonly #storage: Storage;
  readonly #prefix: string;

  constructor(storage: Storage, prefix: string) {
    this.#storage = storage;
    this.#prefix = prefix;
    this.reload();
  }

  get entries(): readonly Outgoing[] {
    return this.#entries;
  }

  /** Takes in what other tabs have written, acknowledged or thrown away. */
  reload(): void {
    const stored = this.#storage.keys(this.#prefix).flatMap((key) => parse(this.#storage.get(key)));
    this.#entries = stored.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  add(entry: Outgoing): boolean {
    if (this.#entries.length >= KEPT_ENTRIES_MAX) return false;
    // Never earlier than the one before it, even when the clock was set back in between.
    const last = this.#entries.at(-1)?.at ?? 0;
    this.#put({ ...entry, at: Math.max(entry.at, last + 1) });
    return true;
  }

  remove(matches: (entry: Outgoing) => boolean): void {
    for (const { id } of this.#entries.filter(matches)) {
      this.#underway.delete(id);
      this.#storage.set(this.#prefix + id, null);
    }
    this.#entries = this.#entries.filter((entry) => !matches(entry));
  }

  acknowledge(id: string, messageId: string): void {
    this.#underway.delete(id);
    this.#update(id, ({ id: same, text, at }) => ({ id: same, text, at, messageId }));
  }

  refuse(id: string, problem: string): void {
    this.#underway.delete(id);
    this.#update(id, (entry) => ({ ...entry, problem }));
  }

  retry(id: string): void {
    this.#update(id, ({ id: same, text, at }) => ({ id: same, text, at }));
  }

  /** Nothing counts as under way any more: the connection is gone, or refuses for now what it was given. */
  disconnected(): void {
    this.#underway.clear();
  }

  /** Hands over what is due, oldest first. `send` says whether there was a connection to take it. */
  flush(send: (message: Send) => boolean): void {
    for (const { id, text, messageId, problem } of this.#entries) {
      if (this.#underway.size >= UNACKNOWLEDGED_MAX) return;
      if (messageId !== undefined || problem !== undefined || this.#underway.has(id)) continue;
      if (!send({ clientMessageId: id, text })) return;
      this.#underway.add(id);
    }
  }

  #update(id: string, next: (entry: Outgoing) => Outgoing): void {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry !== undefined) this.#put(next(entry));
  }

  #put(entry: Outgoing): void {
    this.#storage.set(this.#prefix + entry.id, JSON.stringify(entry));
    const place = this.#entries.findIndex(({ id }) => id === entry.id);
    this.#entries = place < 0 ? [...this.#entries, entry] : this.#entries.with(place, entry);
  }
}

function parse(raw: string | null): Outgoing[] {
  try {
    const entry = JSON.parse(raw ?? '') as Partial<Outgoing>;
    const isWhole = typeof entry.id === 'string' && typeof entry.text === 'string' && typeof entry.at === 'number';
    return isWhole ? [entry as Outgoing] : [];
  } catch {
    return []; // not ours, or half written by a page that was killed
  }
}
