import type { ContactId } from '@verbatim/domain';
import type { Core } from './core.ts';

const CONTACTS_MAX = 50_000;

/** Contacts that are known to be on record: who is stays so, and needs no views to write once more. */
export class OnRecord {
  readonly #core: Pick<Core, 'contact'>;
  readonly #known = new Set<ContactId>();

  constructor(core: Pick<Core, 'contact'>) {
    this.#core = core;
  }

  async has(contact: ContactId): Promise<boolean> {
    if (this.#known.has(contact)) return true;
    if ((await this.#core.contact(contact)) === null) return false;
    this.add(contact);
    return true;
  }

  add(contact: ContactId): void {
    if (this.#known.size >= CONTACTS_MAX) this.#known.clear();
    this.#known.add(contact);
  }
}
