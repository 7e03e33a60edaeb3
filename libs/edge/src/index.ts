export type { AgentEntry, Caller, Core, Directory, InboxEntry } from './core.ts';
export type { Identity } from './identity.ts';
export type { ConversationCommand, Conversations, SendRequest, Sent } from './messages.ts';
export type { Accept, Request, Submitted } from '@verbatim/engine';
