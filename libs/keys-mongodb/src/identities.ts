import { LRUCache } from 'lru-cache';
import type { Identity } from '@verbatim/ports';
import { named } from './collections.ts';
import type { Collections, StoredIdentity } from './collections.ts';
import { create } from './create.ts';
import { keyDestroyed, unknownContact } from './faults.ts';
import { Together } from './together.ts';

const INBOXES_MAX = 10_000;

export interface IdentitiesParts {
  readonly all: Collections;
  readonly isErased: (accountId: string, contactId: string) => Promise<boolean>;
}

/** Asked of the database every time: another process may just have moved a contact to its next conversation. */
export class Identities {
  readonly #parts: IdentitiesParts;
  readonly #identities: Together<StoredIdentity>;
  /** Of each inbox, which never changes: both questions about a contact are asked at once. */
  readonly #accounts = new LRUCache<string, string>({ max: INBOXES_MAX });

  constructor(parts: IdentitiesParts) {
    this.#parts = parts;
    this.#identities = new Together(parts.all.identities);
  }

  async identify(inboxId: string, subjectHash: string, fresh: Identity): Promise<Identity> {
    const { subjects } = this.#parts.all;
    const id = named(inboxId, subjectHash);
    const known = await this.#living(await subjects.findOne({ _id: id }));
    if (known !== null) return this.#ofContact(known);
    if (await this.#parts.isErased(fresh.accountId, fresh.contactId)) throw keyDestroyed();
    await create(subjects, { ...storedOf(fresh), _id: id });
    const first = await this.#living(await subjects.findOne({ _id: id }));
    if (first === null) throw keyDestroyed();
    return this.#ofContact(first);
  }

  /** A subject whose contact was erased is nobody's any more. */
  async #living(subject: StoredIdentity | null): Promise<StoredIdentity | null> {
    if (subject === null || !(await this.#parts.isErased(subject.account, subject.contact))) return subject;
    const { _id: id, contact } = subject;
    await this.#parts.all.subjects.deleteOne({ _id: id, contact });
    return null;
  }

  /** The contact's identity; if there is none, the one that its subject says. */
  async #ofContact({ inbox, contact, account, conversation }: StoredIdentity): Promise<Identity> {
    const identity = { inboxId: inbox, contactId: contact, accountId: account, conversationId: conversation };
    return this.remember(identity);
  }

  async identityOf(inboxId: string, contactId: string): Promise<Identity | null> {
    const account = this.#accounts.get(inboxId);
    const [found, isErased] = await Promise.all([
      this.#identities.find(named(inboxId, contactId)),
      account === undefined ? null : this.#parts.isErased(account, contactId),
    ]);
    if (found === null) return null;
    this.#accounts.set(inboxId, found.account);
    return (isErased ?? (await this.#parts.isErased(found.account, contactId))) ? null : identityFrom(found);
  }

  async remember(identity: Identity): Promise<Identity> {
    const known = await this.identityOf(identity.inboxId, identity.contactId);
    if (known !== null) return known;
    if (await this.#parts.isErased(identity.accountId, identity.contactId)) throw keyDestroyed();
    await create(this.#parts.all.identities, storedOf(identity));
    const kept = await this.identityOf(identity.inboxId, identity.contactId);
    if (kept === null) throw keyDestroyed();
    return kept;
  }

  async nextConversation(
    inboxId: string,
    contactId: string,
    { previous, next }: { readonly previous: string; readonly next: string },
  ): Promise<Identity> {
    const id = named(inboxId, contactId);
    await this.#parts.all.identities.updateOne({ _id: id, conversation: previous }, { $set: { conversation: next } });
    const now = await this.identityOf(inboxId, contactId);
    if (now === null) throw unknownContact();
    return now;
  }

  async remove(account: string, contact: string): Promise<void> {
    await this.#parts.all.subjects.deleteMany({ account, contact });
    await this.#parts.all.identities.deleteMany({ account, contact });
  }
}

const storedOf = ({ accountId, inboxId, contactId, conversationId }: Identity): StoredIdentity => ({
  _id: named(inboxId, contactId),
  account: accountId,
  inbox: inboxId,
  contact: contactId,
  conversation: conversationId,
});

const identityFrom = ({ account, inbox, contact, conversation }: StoredIdentity): Identity => ({
  accountId: account,
  inboxId: inbox,
  contactId: contact,
  conversationId: conversation,
});
