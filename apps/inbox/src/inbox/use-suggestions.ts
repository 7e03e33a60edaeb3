import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useCannedResponses } from '../live/canned-responses.ts';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useAgents, useInboxes } from '../live/people.ts';
import { filled, found } from './canned.ts';
import type { Known } from './canned.ts';
import { sayCodeOf } from './conversation-code.ts';
import { isComposing } from './composing.ts';
import { colleaguesFound, mentionOf } from './mentions.ts';
import { tokenAt } from './token-at.ts';
import type { Token } from './token-at.ts';
import type { Writing } from './use-writing.ts';

const SHOWN_MAX = 50;

/** Something that can be put in the place of what was begun with a sign. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly put: () => void;
}

export interface Suggestions {
  /** Null: the writer is not asking for any. */
  readonly shown: readonly Suggestion[] | null;
  readonly kind: 'canned' | 'mention';
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly active: number;
  /** True when the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** What a sign in the text asks for: `/` for canned responses, and in a note `@` for colleagues. */
export function useSuggestions(writing: Writing, row: Row): Suggestions {
  const token = tokenIn(writing);
  const asked = token === null ? null : `${token.sign}${token.start}:${token.query}`;
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [at, setAt] = useState({ asked, active: 0 });
  const canned = useCanned(writing, row, token);
  const colleagues = useColleagues(writing, token);
  if (token === null && dismissed !== null) setDismissed(null);
  const kind = token?.sign === '@' ? 'mention' : 'canned';
  const { found: all, ...state } = kind === 'mention' ? colleagues : canned;
  const shown = token === null || token.start === dismissed ? null : all.slice(0, SHOWN_MAX);
  const active = at.asked === asked ? Math.min(at.active, (shown?.length ?? 1) - 1) : 0;

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (shown === null || token === null || isComposing(event)) return false;
    const meant = meantBy(event, shown.length);
    if (meant === null) return false;
    event.preventDefault();
    if (meant === 'dismiss') {
      setDismissed(token.start);
      event.stopPropagation(); // or it would lead back to the list
    } else if (meant === 'put') shown[active]?.put();
    else setAt({ asked, active: (active + meant + shown.length) % shown.length });
    return true;
  };
  return { shown, kind, ...state, active, onKeyDown };
}

/** Only notes name colleagues: the customer reads everything else. */
function tokenIn({ draft, caret }: Writing): Token | null {
  const token = tokenAt(draft.text, caret);
  return token?.sign === '@' && draft.mode !== 'note' ? null : token;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What a key asks of a list: to go away, to give what is chosen, or a step; null: nothing. */
function meantBy(event: KeyboardEvent, length: number): 'dismiss' | 'put' | number | null {
  if (event.key === 'Escape') return 'dismiss';
  if (length === 0) return null;
  if ((event.key === 'Enter' || event.key === 'Tab') && isPlain(event)) return 'put';
  return STEPS[event.key] ?? null;
}

const isPlain = ({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !shiftKey && !ctrlKey && !metaKey && !altKey;

interface Offered {
  readonly found: readonly Suggestion[];
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
}

function useCanned(writing: Writing, row: Row, token: Token | null): Offered {
  const isAsked = token?.sign === '/';
  const { data, isPending, isError } = useCannedResponses(isAsked);
  const known = useKnown(row);
  const responses = isAsked ? found(data?.items ?? [], token.query, row) : [];
  return {
    isLoading: isPending,
    hasFailed: isError,
    found: responses.map(({ id, shortcut, text }) => ({
      ...{ id, text, title: `/${shortcut}` },
      put: () => token !== null && writing.putCanned(filled(text, known), token),
    })),
  };
}

function useColleagues(writing: Writing, token: Token | null): Offered {
  const { me } = useDesk();
  const agents = useAgents();
  const colleagues = token?.sign === '@' ? colleaguesFound(agents, token.query) : [];
  return {
    isLoading: false,
    hasFailed: false,
    found: colleagues
      .filter(({ id }) => id !== me.id)
      .map((agent) => ({
        ...{ id: agent.id, title: mentionOf(agent), text: agent.email ?? '' },
        put: () => token !== null && writing.putMention(`${mentionOf(agent)} `, token),
      })),
  };
}

/** What a text's places are filled in with here. */
function useKnown(row: Row): Known {
  const { me } = useDesk();
  const inbox = useInboxes().find(({ id }) => id === row.inboxId);
  return {
    'contact.name': row.contact.name,
    'agent.name': me.name,
    'inbox.name': inbox?.name,
    'conversation.code': sayCodeOf(row.code),
  };
}
