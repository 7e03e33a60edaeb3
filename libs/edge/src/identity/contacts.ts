import { contactStream } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import type { ContactDoc } from '@verbatim/projections';
import type { Core } from '../core.ts';
import { CALL_MS_MAX, within } from '../deadline.ts';
import { defined } from './defined.ts';
import { askingOf } from './record.ts';
import type { StaffCaller } from './record.ts';
import { said } from './unset.ts';

/** Null: nothing is known any more. */
export interface ContactChange {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly language?: string | null | undefined;
}

interface Correction {
  readonly before: ContactDoc;
  readonly change: ContactChange;
  readonly key: string;
}

/** Customers, as staff correct what is known of them. */
export interface Contacts {
  /** Answers once the views have it; null: it was so before. `CONTACT_ERASED`. */
  change(caller: StaffCaller, correction: Correction): Promise<Place | null>;
}

const FIELDS = ['name', 'email', 'phone', 'language'] as const;

export const contacts = (core: Core): Contacts => ({
  async change(caller, { before, change, key }) {
    const { accountId, actor, sender } = askingOf(caller, key);
    const wanted = defined(change);
    const { outcome } = await core.accept({
      accountId,
      actor,
      type: 'ContactUpdated',
      stream: contactStream(before.id),
      subject: { kind: 'contact', id: before.id, contactId: before.id },
      key: { sender, id: key },
      // What is asked for, without what was there before: a retry meets the contact changed already.
      content: JSON.stringify([before.id, wanted]),
      data: () => changed(before, wanted),
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
function changed(before: ContactDoc, change: ContactChange) {
  const news = FIELDS.filter((name) => change[name] !== undefined && change[name] !== before[name]);
  const { named, unset } = said(Object.fromEntries(news.map((name) => [name, change[name]])) as ContactChange);
  const were = news.filter((name) => before[name] !== null).map((name) => [name, before[name]]);
  return {
    ...defined(named),
    ...(were.length === 0 ? {} : { before: Object.fromEntries(were) as Partial<Record<string, string>> }),
    ...(unset.length === 0 ? {} : { unset }),
  };
}

const refusedAs = (code: string): Fault =>
  code === 'CONTACT_ERASED'
    ? new Fault(code, 'This contact was erased: nothing is kept of them any more.', { retryable: false })
    : new Fault(code, 'A rule refuses this change of the contact.', { retryable: false });
