import { isDeepStrictEqual } from 'node:util';
import { ContactId, contactStream, InboxId } from '@verbatim/domain';
import type { AnyEvents } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import type { ContactDoc } from '@verbatim/projections';
import type { Core } from '../core.ts';
import { CALL_MS_MAX, within } from '../deadline.ts';
import { defined } from './defined.ts';
import { askingOf, Derived } from './record.ts';
import type { StaffCaller } from './record.ts';
import { said } from './unset.ts';

/** Null: nothing is known any more. */
export interface ContactChange {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** Those that are named are set, or taken away by null; the others stay. */
  readonly attributes?: Readonly<Record<string, string | null>> | undefined;
  readonly note?: string | null | undefined;
}

export interface NewContact {
  readonly inboxId: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly language?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly note?: string | undefined;
}

interface Correction {
  readonly before: ContactDoc;
  readonly change: ContactChange;
  readonly key: string;
}

/** Customers, as staff correct what is known of them. */
export interface Contacts {
  /** Somebody who has not written yet. Answers once the views have it. */
  make(caller: StaffCaller, wanted: NewContact, key: string): Promise<{ readonly id: string; readonly place: Place }>;
  /** Answers once the views have it; null: it was so before. `CONTACT_ERASED`, `ATTRIBUTES_TOO_MANY`. */
  change(caller: StaffCaller, correction: Correction): Promise<Place | null>;
}

type Profile = Omit<AnyEvents['ContactUpdated'], 'before' | 'unset'>;

/** The attributes as they will be, all of them; null: none. */
type ContactAfter = Omit<ContactChange, 'attributes'> & {
  readonly attributes?: Readonly<Record<string, string>> | null | undefined;
};

const ATTRIBUTES_MAX = 50;
const FIELDS = ['name', 'email', 'phone', 'language', 'attributes', 'note'] as const;

export const contacts = (core: Core): Contacts => ({
  async make(caller, { inboxId, ...profile }, key) {
    const asking = askingOf(caller, key);
    const { accountId, actor, sender } = asking;
    const id = ContactId((await Derived.from(core, asking)).id('ContactId'));
    const { outcome } = await core.accept({
      accountId,
      actor,
      type: 'ContactCreated',
      stream: contactStream(id),
      subject: { kind: 'contact', id, contactId: id },
      key: { sender, id: key },
      content: JSON.stringify([inboxId, profile]),
      data: () => ({ contactId: id, inboxId: InboxId(inboxId), ...defined(profile) }),
      occurredAt: core.clock(),
    });
    const settled = await within(outcome);
    if (settled.is === 'refused') throw refusedAs(settled.code);
    await core.waitForViews(settled.place, CALL_MS_MAX);
    return { id, place: settled.place };
  },

  async change(caller, { before, change, key }) {
    const { accountId, actor, sender } = askingOf(caller, key);
    const wanted = defined(change);
    const attributes = attributesAfter(before, wanted.attributes);
    const { outcome } = await core.accept({
      accountId,
      actor,
      type: 'ContactUpdated',
      stream: contactStream(before.id),
      subject: { kind: 'contact', id: before.id, contactId: before.id },
      key: { sender, id: key },
      // What is asked for, without what was there before: a retry meets the contact changed already.
      content: JSON.stringify([before.id, wanted]),
      data: () => changed(before, { ...wanted, attributes }),
      occurredAt: core.clock(),
      isQuiet: true,
    });
    const settled = await within(outcome);
    if (settled.is === 'refused') throw refusedAs(settled.code);
    await core.waitForViews(settled.place, CALL_MS_MAX);
    return settled.place;
  },
});

/** Only what is new, so that a form saved as it was leaves no event that says something. */
function changed(before: ContactDoc, change: ContactAfter) {
  const news = FIELDS.filter((name) => change[name] !== undefined && !isDeepStrictEqual(change[name], before[name]));
  const { named, unset } = said(Object.fromEntries(news.map((name) => [name, change[name]])) as ContactAfter);
  const were = news.filter((name) => before[name] !== null).map((name) => [name, before[name]]);
  return {
    ...defined(named),
    ...(were.length === 0 ? {} : { before: Object.fromEntries(were) as Profile }),
    ...(unset.length === 0 ? {} : { unset }),
  };
}

function attributesAfter(before: ContactDoc, changes: ContactChange['attributes']): ContactAfter['attributes'] {
  if (changes === undefined) return undefined;
  const all = Object.entries({ ...before.attributes, ...changes });
  const kept = all.filter((entry): entry is [string, string] => entry[1] !== null);
  if (kept.length > ATTRIBUTES_MAX) throw tooMany();
  if (kept.length === 0) return Object.keys(before.attributes).length === 0 ? undefined : null;
  return Object.fromEntries(kept);
}

const tooMany = (): Fault =>
  new Fault('ATTRIBUTES_TOO_MANY', `A contact has at most ${ATTRIBUTES_MAX} attributes.`, {
    retryable: false,
    path: '/attributes',
  });

const refusedAs = (code: string): Fault =>
  code === 'CONTACT_ERASED'
    ? new Fault(code, 'This contact was erased: nothing is kept of them any more.', { retryable: false })
    : new Fault(code, 'A rule refuses this change of the contact.', { retryable: false });
