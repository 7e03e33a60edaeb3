import { LRUCache } from 'lru-cache';
import { Fault } from '@verbatim/kit';
import type { Identity } from '@verbatim/ports';
import { named } from './collections.ts';

/** About 300 bytes each. */
const IDENTITIES_MAX = 50_000;

type Ask = () => Promise<Identity | null>;

/**
 * What the database last said of each contact, for the time in which it says nothing: who has written before goes on
 * writing. The first who asks then waits for the database in vain; the others are answered from here while one asks on.
 */
export class LastKnown {
  readonly #known = new LRUCache<string, Identity>({ max: IDENTITIES_MAX });
  #isAway = false;
  #isAsking = false;

  put<Known extends Identity>(identity: Known): Known {
    this.#known.set(named(identity.inboxId, identity.contactId), identity);
    return identity;
  }

  forget(accountId: string, contactId: string): void {
    for (const [name, known] of this.#known.entries())
      if (known.contactId === contactId && known.accountId === accountId) this.#known.delete(name);
  }

  async unlessAway(inboxId: string, contactId: string, ask: Ask): Promise<Identity | null> {
    const name = named(inboxId, contactId);
    const known = this.#known.get(name);
    if (this.#isAway && known !== undefined) {
      this.#askOn(name, ask);
      return known;
    }
    try {
      return await this.#asked(name, ask);
    } catch (error) {
      if (known === undefined || !isAway(error)) throw error;
      this.#isAway = true;
      return known;
    }
  }

  async #asked(name: string, ask: Ask): Promise<Identity | null> {
    const found = await ask();
    this.#isAway = false;
    if (found === null) this.#known.delete(name);
    else this.#known.set(name, found);
    return found;
  }

  #askOn(name: string, ask: Ask): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#asked(name, ask)
      .catch(() => {}) // nobody waits for it
      .finally(() => (this.#isAsking = false));
  }
}

const isAway = (error: unknown): boolean => error instanceof Fault && error.code === 'KEYS_UNAVAILABLE';
