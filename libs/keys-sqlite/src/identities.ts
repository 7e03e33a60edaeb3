import { LRUCache } from 'lru-cache';
import { Fault } from '@verbatim/kit';
import type { Identity, Keys } from '@verbatim/ports';
import { textOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { keyDestroyed } from './faults.ts';
import { memory } from './memory.ts';
import { step } from './step.ts';
import type { Row, Step } from './step.ts';

const IDENTITIES_MAX = 50_000;

export interface Identities extends Pick<Keys, 'identify' | 'nextConversation' | 'identityOf' | 'remember'> {
  /** Forgets the identities of a contact around a change that removes them. */
  removing<Result>(contactId: string, remove: () => Promise<Result>): Promise<Result>;
}

/** Two memories, of (inbox, hash) and of (inbox, contact): the first never changes, so the second decides. */
export function identities(database: KeysDatabase): Identities {
  const subjects = new LRUCache<string, string>({ maxSize: IDENTITIES_MAX, sizeCalculation: () => 1 });
  const known = memory<Identity>(IDENTITIES_MAX);

  return {
    async identify(inboxId, subjectHash, fresh) {
      const contactId = subjects.get(pair(inboxId, subjectHash));
      const cached = contactId === undefined ? undefined : known.get(pair(inboxId, contactId));
      if (cached !== undefined) return cached;
      const identity = await known.reading(nameOf, async () =>
        optional(
          inboxId,
          await database.firstOrWrite(findSubject(inboxId, subjectHash), identifying(inboxId, subjectHash, fresh)),
        ),
      );
      if (identity === null) throw keyDestroyed();
      subjects.set(pair(inboxId, subjectHash), identity.contactId);
      return identity;
    },

    async identityOf(inboxId, contactId) {
      const cached = known.get(pair(inboxId, contactId));
      if (cached !== undefined) return cached;
      return known.reading(nameOf, async () => optional(inboxId, await database.first(find(inboxId, contactId))));
    },

    async remember(identity) {
      const { inboxId, contactId } = identity;
      const cached = known.get(pair(inboxId, contactId));
      if (cached !== undefined) return cached;
      const kept = await known.reading(nameOf, async () =>
        optional(inboxId, await database.firstOrWrite(find(inboxId, contactId), [remembering(identity)])),
      );
      if (kept === null) throw keyDestroyed();
      return kept;
    },

    async nextConversation(inboxId, contactId, { previous, next }) {
      const row = await known.changing(
        (entries) => entries.delete(pair(inboxId, contactId)),
        async () => {
          await database.write([moving(inboxId, contactId, { previous, next })]);
          return database.first(find(inboxId, contactId));
        },
      );
      if (row === undefined) throw unknown();
      return identityIn(inboxId, row).conversationId;
    },

    removing: (contactId, remove) =>
      known.changing((entries) => {
        for (const [name, identity] of entries.entries()) if (identity.contactId === contactId) entries.delete(name);
      }, remove),
  };
}

const pair = (inboxId: string, id: string): string => `${inboxId} ${id}`;
const nameOf = ({ inboxId, contactId }: Identity): string => pair(inboxId, contactId);

const unknown = (): Fault => new Fault('NOT_FOUND', 'The contact is not known in this inbox', { retryable: false });

const identityIn = (inboxId: string, [account, contact, conversation]: Row): Identity => ({
  accountId: textOf(account),
  inboxId,
  contactId: textOf(contact),
  conversationId: textOf(conversation),
});

const optional = (inboxId: string, row: Row | undefined): Identity | null =>
  row === undefined ? null : identityIn(inboxId, row);

const find = (inboxId: string, contactId: string): Step =>
  step('SELECT account, contact, conversation FROM identities WHERE inbox = ? AND contact = ?', [inboxId, contactId]);

const findSubject = (inboxId: string, hash: string): Step =>
  step(
    `SELECT account, contact, conversation FROM subjects JOIN identities USING (inbox, contact)
      WHERE inbox = ? AND hash = ?`,
    [inboxId, hash],
  );

const IS_NOT_ERASED = 'NOT EXISTS (SELECT 1 FROM erased_contacts WHERE account = ?3 AND contact = ?2)';

const remembering = ({ accountId, inboxId, contactId, conversationId }: Identity): Step =>
  step(
    `INSERT INTO identities (inbox, contact, account, conversation) SELECT ?1, ?2, ?3, ?4 WHERE ${IS_NOT_ERASED}
      ON CONFLICT DO NOTHING`,
    [inboxId, contactId, accountId, conversationId],
  );

/** The hash points at the fresh contact unless it points at one already; a contact that is known keeps its conversation. */
const identifying = (inboxId: string, hash: string, fresh: Identity): readonly Step[] => [
  step(`INSERT INTO subjects (inbox, contact, hash) SELECT ?1, ?2, ?4 WHERE ${IS_NOT_ERASED} ON CONFLICT DO NOTHING`, [
    inboxId,
    fresh.contactId,
    fresh.accountId,
    hash,
  ]),
  step(
    `INSERT INTO identities (inbox, contact, account, conversation) SELECT ?1, ?2, ?3, ?4
      WHERE EXISTS (SELECT 1 FROM subjects WHERE inbox = ?1 AND contact = ?2 AND hash = ?5) ON CONFLICT DO NOTHING`,
    [inboxId, fresh.contactId, fresh.accountId, fresh.conversationId, hash],
  ),
];

const moving = (inboxId: string, contactId: string, move: { readonly previous: string; readonly next: string }): Step =>
  step('UPDATE identities SET conversation = ? WHERE inbox = ? AND contact = ? AND conversation = ?', [
    move.next,
    inboxId,
    contactId,
    move.previous,
  ]);

export const removal = (accountId: string, contactId: string): readonly Step[] => [
  step(
    `DELETE FROM subjects WHERE contact = ?2
      AND inbox IN (SELECT inbox FROM identities WHERE account = ?1 AND contact = ?2)`,
    [accountId, contactId],
  ),
  step('DELETE FROM identities WHERE account = ? AND contact = ?', [accountId, contactId]),
];
