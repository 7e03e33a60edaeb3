import type { EventOf } from '../event.ts';
import type { ContactId, EventId, InboxId } from '../ids.ts';

/** Names, e-mail, phone and attributes are personal: sealed under the contact's own key. */
interface Profile {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What may be taken away again. */
export type ContactOption = keyof Profile;

export interface ContactEvents {
  readonly ContactCreated: Profile & { readonly contactId: ContactId; readonly inboxId: InboxId };
  readonly ContactIdentified: Profile & { readonly inboxId: InboxId; readonly subjectHash: string };
  /** What is named is as it now is; what is unset is no longer known; the rest stays. `before` holds what it was. */
  readonly ContactUpdated: Profile & { readonly before?: Profile; readonly unset?: readonly ContactOption[] };
  readonly ContactBlocked: { readonly by: string; readonly reason?: string };
  readonly ContactErased: { readonly by: string; readonly reason: string; readonly keysDestroyed: number };
  readonly RequestRefused: { readonly factId: EventId; readonly kind: string; readonly code: string };
  readonly NoChangeNeeded: { readonly factId: EventId; readonly kind: string };
}

export type ContactEvent = EventOf<ContactEvents>;
