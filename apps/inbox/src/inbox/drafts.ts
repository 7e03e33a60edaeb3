import { kept } from '../session/kept.ts';

export type Mode = 'reply' | 'note';

export interface Draft {
  readonly mode: Mode;
  readonly text: string;
  /** The canned response that was put in last, as it was put in. */
  readonly canned?: string;
}

const PREFIX = 'verbatim.draft.';
const EMPTY: Draft = { mode: 'reply', text: '' };

const keyOf = (agentId: string, conversationId: string): string => `${PREFIX}${agentId}.${conversationId}`;

/** What was being written there when one left. */
export function draftOf(agentId: string, conversationId: string): Draft {
  const { mode, text, canned } = (kept.readJson(keyOf(agentId, conversationId)) ?? EMPTY) as Partial<Draft>;
  return {
    mode: mode === 'note' ? 'note' : 'reply',
    text: typeof text === 'string' ? text : '',
    ...(typeof canned === 'string' ? { canned } : {}),
  };
}

export function keepDraft(agentId: string, conversationId: string, draft: Draft): void {
  const isEmpty = draft.text === '' && draft.mode === 'reply';
  kept.write(keyOf(agentId, conversationId), isEmpty ? null : JSON.stringify(draft));
}
