export type { Accept, AgentEntry, Caller, Core, Directory, InboxEntry, Request, Submitted } from './core.ts';
export type { Identity } from './identity.ts';
export type { ConversationCommand, Conversations, SendRequest, Sent } from './messages.ts';
