import { AccountId, ContactId, ConversationId, InboxId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Identity as Known } from '@verbatim/ports';
import { keyedHash } from '@verbatim/sealing';
import type { Caller, InboxEntry } from '../core.ts';
import { recordContact, tell } from './contact-record.ts';
import { identitySecret } from './inboxes.ts';
import { isVisitorOrigin, originNotAllowed } from './origins.ts';
import type { GivenProfile } from './profiles.ts';
import { expired, failed } from './refusals.ts';
import { verifySiteIdentity } from './site-identity.ts';
import type { SiteIdentity } from './site-identity.ts';
import type { Tools } from './tools.ts';
import { PREFIXES, signedTokens } from './tokens.ts';

const TOKEN_MS = 400 * 24 * 3_600_000;

export type VisitorCaller = Extract<Caller, { readonly kind: 'visitor' }>;

export interface VisitorRequest {
  readonly inboxId: string;
  readonly origin: string | null;
  /** The visitor's token of before: they stay who they are. */
  readonly token?: string | undefined;
  /** A JWT signed by the site. */
  readonly identity?: string | undefined;
  readonly profile: GivenProfile;
}

export interface Visitor {
  readonly visitorToken: string;
  readonly contactId: ContactId;
  readonly conversationId: ConversationId;
  /** What the inbox says first; null: nothing of its own. */
  readonly greeting: string | null;
}

export interface Visitors {
  /** Writes nothing anywhere for somebody who tells nothing of themself. */
  register(request: VisitorRequest): Promise<Visitor>;
  byToken(token: string, origin: string | null): Promise<VisitorCaller>;
}

interface Claims {
  /** inbox, contact, first conversation, end */
  readonly i: string;
  readonly c: string;
  readonly v: string;
  readonly e: number;
}

type Person = Pick<Known, 'contactId' | 'conversationId'>;

export function visitors(tools: Tools): Visitors {
  const { core, signingKey, isOwnOrigin } = tools;
  const tokens = signedTokens<Claims>(PREFIXES.visitor, signingKey);

  const inboxFor = (inboxId: string, origin: string | null): InboxEntry => {
    const inbox = core.directory.inbox(inboxId);
    if (inbox === null) throw new Fault('NOT_FOUND', 'There is no such inbox.', { retryable: false });
    if (isVisitorOrigin(origin, inbox.allowedOrigins, isOwnOrigin)) return inbox;
    throw originNotAllowed();
  };

  const byToken = async (token: string, origin: string | null): Promise<VisitorCaller> => {
    const claims = tokens.read(token);
    const inbox = claims === null ? null : core.directory.inbox(claims.i);
    if (claims === null || inbox === null) throw failed();
    if (claims.e <= core.clock()) throw expired();
    inboxFor(claims.i, origin);
    const known = await core.keys.identityOf(claims.i, claims.c);
    return {
      kind: 'visitor',
      accountId: AccountId(inbox.accountId),
      inboxId: InboxId(inbox.id),
      contactId: ContactId(claims.c),
      conversationId: ConversationId(known?.conversationId ?? claims.v),
    };
  };

  const tokenFor = ({ id, greeting }: InboxEntry, { contactId, conversationId }: Person): Visitor => ({
    visitorToken: tokens.sign({ i: id, c: contactId, v: conversationId, e: core.clock() + TOKEN_MS }),
    contactId: ContactId(contactId),
    conversationId: ConversationId(conversationId),
    greeting,
  });

  return {
    byToken,

    async register({ inboxId, origin, token, identity, profile }) {
      const inbox = inboxFor(inboxId, origin);
      const before = token === undefined ? null : await byToken(token, origin);
      if (before !== null && before.inboxId !== inboxId) throw failed();
      const claimed = identity === undefined ? null : await verified(tools, inbox, identity);
      const person = claimed === null ? (before ?? stranger(tools)) : await identify(tools, inbox, { before, claimed });
      await tell(core, inbox, ContactId(person.contactId), {
        ...profile,
        ...(claimed === null ? {} : signedProfile(claimed)),
      });
      return tokenFor(inbox, person);
    },
  };
}

const stranger = ({ core }: Tools): Person => ({ contactId: core.newId(), conversationId: core.newId() });

const verified = ({ core, signingKey }: Tools, { id, accountId }: InboxEntry, jwt: string): Promise<SiteIdentity> =>
  verifySiteIdentity(jwt, { secret: identitySecret(signingKey, id), audiences: [id, accountId], clock: core.clock });

const signedProfile = ({ name, email, attributes }: SiteIdentity): GivenProfile => ({ name, email, attributes });

interface Identified {
  readonly before: VisitorCaller | null;
  readonly claimed: SiteIdentity;
}

/**
 * The person a site names is the same contact in every browser. An anonymous visitor becomes that person unless the
 * person is known already, or the visitor is somebody else already: histories are never merged here.
 */
async function identify(tools: Tools, inbox: InboxEntry, { before, claimed }: Identified): Promise<Person> {
  const { core, signingKey } = tools;
  const { accountId, id: inboxId } = inbox;
  const subjectHash = keyedHash(signingKey, `subject:${inboxId}`, claimed.subject);
  const isFree = before !== null && (await claimContact(tools, before, subjectHash));
  const { contactId: id, conversationId } = isFree ? before : stranger(tools);
  const person = await core.keys.identify(inboxId, subjectHash, { accountId, inboxId, contactId: id, conversationId });
  await claimContact(tools, person, subjectHash);
  if ((await core.contact(person.contactId)) !== null) {
    const contactId = ContactId(person.contactId);
    await recordContact(core, { accountId, contactId, key: subjectHash }, 'ContactIdentified', {
      inboxId,
      subjectHash,
    });
  }
  return person;
}

/** False when this contact is another person of the site already: two people share a browser. */
async function claimContact(
  { core }: Tools,
  { accountId, contactId }: Known | VisitorCaller,
  subjectHash: string,
): Promise<boolean> {
  const claim = { accountId, subject: contactId, data: subjectHash, expiresAt: null };
  return (await core.keys.claimSecret('subject', contactId, claim)).data === subjectHash;
}
