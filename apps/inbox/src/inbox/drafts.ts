export type Mode = 'reply' | 'note';

export interface Draft {
  readonly mode: Mode;
  readonly text: string;
}

const PREFIX = 'verbatim.draft.';
const EMPTY: Draft = { mode: 'reply', text: '' };

const keyOf = (agentId: string, conversationId: string): string => `${PREFIX}${agentId}.${conversationId}`;

/** What was being written there when one left. */
export function draftOf(agentId: string, conversationId: string): Draft {
  const raw = localStorage.getItem(keyOf(agentId, conversationId));
  if (raw === null) return EMPTY;
  try {
    const { mode, text } = JSON.parse(raw) as Partial<Draft>;
    return { mode: mode === 'note' ? 'note' : 'reply', text: typeof text === 'string' ? text : '' };
  } catch {
    return EMPTY;
  }
}

export function keepDraft(agentId: string, conversationId: string, draft: Draft): void {
  const key = keyOf(agentId, conversationId);
  if (draft.text === '' && draft.mode === 'reply') localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(draft));
}
