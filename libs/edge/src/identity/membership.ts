import type { Arrival, Identity } from '../identity.ts';
import { Fault } from '@verbatim/kit';
import type { Signals } from '@verbatim/ports';
import type { Core } from '../core.ts';
import { apiKeys } from './api-keys.ts';
import type { ApiKeys } from './api-keys.ts';
import { attributes } from './attributes.ts';
import type { Attributes } from './attributes.ts';
import { cannedResponses } from './canned-responses.ts';
import type { CannedResponses } from './canned-responses.ts';
import { contacts } from './contacts.ts';
import type { Contacts } from './contacts.ts';
import { atExpiry } from './expiry.ts';
import { externalContacts } from './external-contacts.ts';
import type { ExternalContacts } from './external-contacts.ts';
import { founding } from './founding.ts';
import type { Founding } from './founding.ts';
import { inboxes } from './inboxes.ts';
import type { Inboxes } from './inboxes.ts';
import { endLostSessions } from './lost-sessions.ts';
import { originNotAllowed, ownOrigin } from './origins.ts';
import type { IsOwnOrigin } from './origins.ts';
import { passwords } from './passwords.ts';
import { agentName, apiKeyName, Revocations } from './revocations.ts';
import { SecretCache } from './secret-cache.ts';
import { expired, failed } from './refusals.ts';
import { sessions } from './sessions.ts';
import type { Sessions } from './sessions.ts';
import { staffOffice } from './staff.ts';
import type { StaffOffice } from './staff.ts';
import { teams } from './teams.ts';
import type { Teams } from './teams.ts';
import type { Tools } from './tools.ts';
import { PREFIXES } from './tokens.ts';
import { visitors } from './visitors.ts';
import type { Visitors } from './visitors.ts';

/** Who belongs to an account, and how each of them gets in. */
export interface Membership extends Identity {
  readonly founding: Founding;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly staff: StaffOffice;
  readonly inboxes: Inboxes;
  readonly teams: Teams;
  readonly cannedResponses: CannedResponses;
  readonly attributes: Attributes;
  readonly contacts: Contacts;
  readonly visitors: Visitors;
  readonly externalContacts: ExternalContacts;
  readonly isOwnOrigin: IsOwnOrigin;
  /** Ends what speaks here in sessions that ended elsewhere, whatever was heard of it. Faults: `KEYS_UNAVAILABLE`. */
  endLostSessions(): Promise<void>;
}

interface MembershipOptions {
  readonly core: Core;
  readonly setupToken: string;
  readonly publicUrl: string;
  /** Where edges tell each other of ends; without it this is the only one. */
  readonly signals?: Signals;
  /** Tickets hold at all of them. */
  readonly hasOtherEdges?: boolean;
}

export async function membership(options: MembershipOptions): Promise<Membership> {
  const { core, setupToken, publicUrl, signals, hasOtherEdges = false } = options;
  const cache = new SecretCache(core.keys, core.clock);
  const revocations = new Revocations({ signals, onSessionEnded: (id) => cache.forget('session', id) });
  const tools: Tools = {
    core,
    revocations,
    publicUrl,
    hasOtherEdges,
    passwords: passwords(),
    cache,
    isOwnOrigin: ownOrigin(publicUrl),
    signingKey: await core.keys.installationKey('identity'),
  };
  const rooms = sessions(tools);
  const offices = { apiKeys: apiKeys(tools), inboxes: inboxes(tools), staff: staffOffice(tools, rooms) };
  core.directory.onAgentChanged((agent) => {
    if (!agent.isActive) revocations.end(agentName(agent.id));
  });
  core.directory.onApiKeyRevoked((id) => revocations.end(apiKeyName(id)));
  const people = { sessions: rooms, visitors: visitors(tools), externalContacts: externalContacts(tools) };
  const parts = {
    ...offices,
    ...people,
    teams: teams(tools),
    cannedResponses: cannedResponses(core),
    attributes: attributes(core),
    contacts: contacts(core),
  };
  return {
    ...parts,
    founding: founding(tools, offices, setupToken),
    isOwnOrigin: tools.isOwnOrigin,
    authenticateToken: (token, from) => authenticate({ ...parts, isOwnOrigin: tools.isOwnOrigin }, token, from),
    authenticateSession: (cookie) => rooms.bySession(cookie),
    resumeToken: (caller) => rooms.resumeToken(caller),
    endLostSessions: () => endLostSessions(core.keys, revocations),
    onRevoked(caller, listener) {
      const stopListening = revocations.on(caller, () => listener(signInEnded()));
      const stopWaiting = atExpiry(core.clock, caller, () => listener(expired()));
      return () => {
        stopListening();
        stopWaiting();
      };
    },
  };
}

type Doors = Pick<Membership, 'sessions' | 'apiKeys' | 'visitors' | 'externalContacts' | 'isOwnOrigin'>;

/** A token's prefix says what it is. */
async function authenticate(
  doors: Doors,
  token: string,
  { origin, contact }: Arrival,
): ReturnType<Identity['authenticateToken']> {
  if (token.startsWith(PREFIXES.visitor)) return doors.visitors.byToken(token, origin);
  if (token.startsWith(PREFIXES.apiKey)) return doors.apiKeys.byKey(token);
  // What is left belongs to programs, and to people at our own pages.
  if (origin !== null && !doors.isOwnOrigin(origin)) throw originNotAllowed();
  if (token.startsWith(PREFIXES.ticket)) return doors.sessions.byTicket(token);
  if (token.startsWith(PREFIXES.resume)) return doors.sessions.byResumeToken(token);
  if (!token.startsWith(PREFIXES.inboxKey)) throw failed();
  if (contact === undefined) throw contactMissing();
  return doors.externalContacts.known(await doors.apiKeys.byInboxKey(token), contact);
}

const signInEnded = () => new Fault('AUTH_REVOKED', 'This sign-in has ended; sign in again.', { retryable: false });

/** Said of every inbox key, right or wrong. */
const contactMissing = () =>
  new Fault('AUTH_FAILED', 'An inbox key speaks for a contact: name it in contact.externalId.', {
    retryable: false,
    path: '/hello/contact',
  });
