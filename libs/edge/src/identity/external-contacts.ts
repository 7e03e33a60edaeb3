import { ContactId, contactStream, ConversationId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import { factId, keyedHash, sealingKey } from '@verbatim/sealing';
import type { Core } from '../core.ts';
import { within } from '../deadline.ts';
import type { InboxCaller } from './api-keys.ts';
import { tell } from './contact-record.ts';
import { defined } from './defined.ts';
import type { GivenProfile } from './profiles.ts';
import type { Tools } from './tools.ts';
import type { VisitorCaller } from './visitors.ts';

/** How long the same key with another body is told from a retry, whatever conversation either is about. */
const REQUEST_MS = 7 * 24 * 3_600_000;
/** For the views to show a contact that another call has just written down. */
const VIEWS_MS_MAX = 2_000;

/** A customer under the name that another system has for them. */
export interface ExternalContact extends GivenProfile {
  readonly externalId: string;
}

/** Customers of legacy systems and devices: they come with an inbox's key, not with a token of their own. */
export interface ExternalContacts {
  /** The same contact for the same id in this inbox. Of who says nothing the log does not hear. */
  known(inbox: InboxCaller, contact: ExternalContact): Promise<VisitorCaller>;
  /** The same, of somebody who is about to write: what is told of them is on record before what they say. */
  speaker(inbox: InboxCaller, contact: ExternalContact): Promise<VisitorCaller>;
  /** The conversation of this contact that the other system calls so; made up again from the name each time, and kept nowhere. */
  conversationOf(speaker: VisitorCaller, conversationKey: string): Promise<ConversationId>;
  /** `IDEMPOTENCY_MISMATCH` when this inbox has asked for something else under the key. */
  claimKey(inbox: InboxCaller, key: string, body: string): Promise<void>;
}

export const externalContacts = (tools: Tools): ExternalContacts => ({
  async known(inbox, { externalId, ...given }) {
    const speaker = await identified(tools, inbox, externalId);
    await tell(tools.core, speaker, speaker.contactId, given);
    return speaker;
  },

  async speaker(inbox, { externalId, ...given }) {
    const speaker = await identified(tools, inbox, externalId);
    await present(tools.core, speaker, given);
    return speaker;
  },

  async conversationOf({ accountId, inboxId, contactId }, conversationKey) {
    const key = await tools.core.keys.dataKey(accountId, { kind: 'contact', id: contactId, contactId });
    return ConversationId(factId(sealingKey(key), 'ConversationId', inboxId, conversationKey));
  },

  async claimKey({ accountId, inboxId }, key, body) {
    const { core, signingKey } = tools;
    const mac = keyedHash(signingKey, 'external-request', body);
    const claim = { accountId, subject: inboxId, data: mac, expiresAt: core.clock() + REQUEST_MS };
    const { data } = await core.keys.claimSecret('request', keyedHash(signingKey, `request:${inboxId}`, key), claim);
    if (data === mac) return;
    throw new Fault('IDEMPOTENCY_MISMATCH', 'Something else was asked for under this key.', { retryable: false });
  },
});

async function identified(
  { core, signingKey }: Tools,
  { accountId, inboxId }: InboxCaller,
  externalId: string,
): Promise<VisitorCaller> {
  const hash = keyedHash(signingKey, `external:${inboxId}`, externalId);
  const fresh = { accountId, inboxId, contactId: core.newId(), conversationId: core.newId() };
  const { contactId, conversationId } = await core.keys.identify(inboxId, hash, fresh);
  const ids = { contactId: ContactId(contactId), conversationId: ConversationId(conversationId) };
  return { kind: 'visitor', accountId, inboxId, ...ids };
}

/** Writes the contact down when they first come, and what is new of them later. */
async function present(core: Core, speaker: VisitorCaller, given: GivenProfile): Promise<void> {
  const { accountId, inboxId, contactId } = speaker;
  const profile = defined(given);
  if ((await core.contact(contactId)) === null) {
    const { outcome } = await core.accept({
      accountId,
      stream: contactStream(contactId),
      type: 'ContactCreated',
      subject: { kind: 'contact', id: contactId, contactId },
      actor: { type: 'contact', id: contactId },
      key: { sender: 'contact', id: 'created' },
      content: '',
      data: () => ({ contactId, inboxId, ...profile }),
      occurredAt: core.clock(),
    });
    const created = await within(outcome);
    if (created.is === 'refused' || !created.isRepeated) return;
    await core.waitForViews(created.place, VIEWS_MS_MAX); // somebody else was faster: what is told here is told beside it
  }
  await tell(core, speaker, contactId, profile);
}
