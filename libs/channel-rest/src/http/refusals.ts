import { Fault } from '@verbatim/kit';

/** Refusals of this channel itself: what is wrong with a request before anybody asks what it wants. */
export const refusals = {
  notFound: () => new Fault('NOT_FOUND', 'There is nothing here.', { retryable: false }),
  methodNotAllowed: () =>
    new Fault('METHOD_NOT_ALLOWED', 'This address does not take this method.', { retryable: false }),
  notReady: () =>
    new Fault('NOT_READY', 'The server is starting or stopping; try again.', { retryable: true, retryAfterMs: 1_000 }),
  lengthRequired: () => new Fault('LENGTH_REQUIRED', 'Send a body, with its Content-Length.', { retryable: false }),
  signIn: () => new Fault('AUTH_REQUIRED', 'Sign in, or send an API key.', { retryable: false }),
  forbidden: () => new Fault('FORBIDDEN', 'Your role or key does not allow this.', { retryable: false }),
  crossSite: () => new Fault('CROSS_SITE', 'Another site may not do this in your name.', { retryable: false }),
  viewBehind: () =>
    new Fault('VIEW_BEHIND', 'The view has not come that far yet; try again.', { retryable: true, retryAfterMs: 500 }),
  /** What a rule of the conversation said no to, and what to do instead. */
  byRule(code: string) {
    const { message, path } = RULES[code] ?? { message: 'A rule of the conversation refuses this.' };
    return new Fault(code, message, { retryable: false, ...(path === undefined ? {} : { path }) });
  },
  invalid: (path: string, wanted: string) =>
    new Fault('INVALID_TYPE', `${path} must be ${wanted}.`, { retryable: false, path }),
} as const;

const RULES: Readonly<Record<string, { readonly message: string; readonly path?: string }>> = {
  AGENT_NOT_FOUND: { message: 'There is no such agent who answers conversations.', path: '/agentId' },
  ASSIGNEE_CHANGED: { message: 'Somebody else was quicker. Look who has it now, then choose again.' },
  AGENT_OFFLINE: { message: 'That agent is offline. Choose somebody who is there, or a team.', path: '/agentId' },
  TEAM_NOT_FOUND: { message: 'There is no such team.', path: '/teamId' },
  CONVERSATION_RESOLVED: { message: 'The conversation is resolved. Reopen it first.' },
  CONVERSATION_CLOSED: { message: 'This contact may not write, or was erased.' },
  ATTRIBUTES_TOO_MANY: { message: 'That is more than it may have. Take one away first.', path: '/attributes' },
  TRANSFER_TO_SAME: { message: 'It is there already. Choose somebody else, or another team.' },
  TRANSFER_TO_SELF: {
    message: 'Nobody hands on to themself. Assign it to yourself to take it over.',
    path: '/agentId',
  },
};
