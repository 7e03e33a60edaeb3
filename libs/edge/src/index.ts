export { ANNOUNCE_EVERY_MS, attendance, ATTENDANCE_TOPIC } from './availability/attendance.ts';
export type {
  Available,
  Explained,
  OwnAvailability,
  PresenceJson,
  RoutingDesk,
  Verdict,
} from './availability/routing-desk.ts';
export type { Announcement, Attendance } from './availability/attendance.ts';
export { Addresses } from './addresses.ts';
export type { Freshness } from './freshness.ts';
export type { AgentEntry, Caller, Core, Directory, InboxEntry, TeamEntry } from './core.ts';
export type { Identity } from './identity.ts';
export type { ConversationCommand, Conversations, SendRequest, Sent } from './messages.ts';
export type { Accept, Request, Submitted } from '@verbatim/engine';
export { membership } from './identity/membership.ts';
export type { Membership } from './identity/membership.ts';
export { LOST_SESSIONS_EVERY_MS } from './identity/lost-sessions.ts';
export type { MadeApiKey, NewApiKey } from './identity/api-keys.ts';
export type { Founded, NewAccount } from './identity/founding.ts';
export type { InboxChange, NewInbox } from './identity/inboxes.ts';
export { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN } from './identity/passwords.ts';
export { defined } from './identity/defined.ts';
export { profiles } from './identity/profiles.ts';
export type { Profile, Profiles } from './identity/profiles.ts';
export { auditQueried } from './identity/audit-queried.ts';
export { askingOf, record } from './identity/record.ts';
export type { StaffCaller } from './identity/record.ts';
export type { AgentChange, NewAgent } from './identity/staff.ts';
export type { InboxCaller } from './identity/api-keys.ts';
export type { ExternalContact, ExternalContacts } from './identity/external-contacts.ts';
export type { Visitor, VisitorCaller, VisitorRequest } from './identity/visitors.ts';
export { conversations } from './conversations.ts';
export { KnownIdentities } from './known-identities.ts';
export { seesContact } from './sees-contact.ts';
export { sendByName } from './external-messages.ts';
export { CALL_MS_MAX, within } from './deadline.ts';
export { liveDirectory } from './directory.ts';
export type { LiveDirectory } from './directory.ts';
export { cursors } from './live/cursors.ts';
export type { Cursors, CursorScope } from './live/cursors.ts';
export { SharedEvent } from './live/frames.ts';
export type { Counts, LiveFrame, SharedRow, Sink } from './live/frames.ts';
export { openLive } from './live/open-live.ts';
export type { LiveParts } from './live/open-live.ts';
export type { Live, Subscriptions } from './live/live.ts';
export { packOffsets, unpackOffsets } from './live/positions.ts';
export { rowOf } from './rows.ts';
export { errorBody } from './session/errors.ts';
export { HEARTBEAT_MS, SENDS_UNACKED_MAX, Session } from './session/session.ts';
export type { SessionOptions } from './session/session.ts';
export { Turnstile } from './session/turnstile.ts';
export { PRESENCE_UNASKED_AGENTS_MAX } from './live/routing-topics.ts';
export { VISITOR_SOCKETS_PER_ADDRESS_MAX, VisitorRoom } from './session/visitor-room.ts';
export type { ErrorBody, Output, Peer, WelcomeBody } from './session/output.ts';
export { TokenBucket } from './session/token-bucket.ts';
export { poll } from './live/poll.ts';
export type { Poll, Polled } from './live/poll.ts';
