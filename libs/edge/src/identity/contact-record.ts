import { isDeepStrictEqual } from 'node:util';
import { contactStream } from '@verbatim/domain';
import type { AccountId, AnyEvents, ContactId } from '@verbatim/domain';
import type { Core } from '../core.ts';
import { within } from '../deadline.ts';
import { defined } from './defined.ts';
import { profiles } from './profiles.ts';
import type { GivenProfile } from './profiles.ts';

/** Somebody who has written is changed in the log; of others the log does not hear yet. */
export async function tell(core: Core, { accountId }: Owned, contactId: ContactId, given: GivenProfile): Promise<void> {
  const profile = defined(given);
  if (Object.keys(profile).length === 0) return;
  const contact = await core.contact(contactId);
  if (contact === null) return profiles(core.keys, core.clock).save(accountId, contactId, profile);
  const attributes = { ...contact.attributes, ...profile.attributes };
  const { language: _, ...others } = profile;
  const named = contact.language === null ? profile : others; // a browser does not know better than who corrected it
  const told = profile.attributes === undefined ? named : { ...named, attributes };
  if (isDeepStrictEqual({ ...contact, ...told }, contact)) return; // sites say the same on every page
  await recordContact(core, { accountId, contactId, key: core.newId() }, 'ContactUpdated', told);
}

interface Owned {
  readonly accountId: AccountId;
}

interface Told extends Owned {
  readonly contactId: ContactId;
  readonly key: string;
}

export async function recordContact<Type extends 'ContactIdentified' | 'ContactUpdated'>(
  core: Core,
  { accountId, contactId, key }: Told,
  type: Type,
  data: AnyEvents[Type],
): Promise<void> {
  const { outcome } = await core.accept({
    accountId,
    type,
    stream: contactStream(contactId),
    subject: { kind: 'contact', id: contactId, contactId },
    actor: { type: 'contact', id: contactId },
    key: { sender: 'contact', id: key },
    content: JSON.stringify(data),
    data: () => data,
    occurredAt: core.clock(),
    isQuiet: true,
  });
  await within(outcome);
}
