import type { Caller } from '../core.ts';

/** Whose events are their own: a contact's, an agent's, or an API key's. */
export const personOf = (caller: Caller): string =>
  caller.kind === 'visitor' ? caller.contactId : (caller.apiKeyId ?? caller.agentId);
