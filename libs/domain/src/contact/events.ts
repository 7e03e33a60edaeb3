import type { EventOf } from '../event.ts';
import type { ContactId, EventId, InboxId } from '../ids.ts';

/** Names, e-mail, phone, attributes and what staff note are personal: sealed under the contact's own key. */
interface Profile {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** As staff know a customer: what they note for each other is never said by a site, and never shown to the customer. */
interface StaffProfile extends Profile {
  readonly note?: string | null;
}

/** What may be taken away again. */
export type ContactOption = keyof StaffProfile;

export interface ContactEvents {
  readonly ContactCreated: StaffProfile & { readonly contactId: ContactId; readonly inboxId: InboxId };
  readonly ContactIdentified: Profile & { readonly inboxId: InboxId; readonly subjectHash: string };
  /** What is named is as it now is; what is unset is no longer known; the rest stays. `before` holds what it was. */
  readonly ContactUpdated: StaffProfile & { readonly before?: StaffProfile; readonly unset?: readonly ContactOption[] };
  readonly ContactBlocked: { readonly by: string; readonly reason?: string };
  readonly ContactErased: { readonly by: string; readonly reason: string; readonly keysDestroyed: number };
  readonly RequestRefused: { readonly factId: EventId; readonly kind: string; readonly code: string };
  readonly NoChangeNeeded: { readonly factId: EventId; readonly kind: string };
}

export type ContactEvent = EventOf<ContactEvents>;
