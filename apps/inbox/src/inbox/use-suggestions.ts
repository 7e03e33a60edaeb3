import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useCannedResponses } from '../live/canned-responses.ts';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useInboxes } from '../live/people.ts';
import { filled, found } from './canned.ts';
import type { CannedResponse, Known } from './canned.ts';
import { sayCodeOf } from './conversation-code.ts';
import { isComposing } from './composing.ts';
import { tokenAt } from './token-at.ts';
import type { Writing } from './use-writing.ts';

const SHOWN_MAX = 50;

export interface Suggestions {
  /** Null: the writer is not asking for any. */
  readonly shown: readonly CannedResponse[] | null;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly active: number;
  readonly pick: (response: CannedResponse) => void;
  /** True when the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** The canned responses that `/` in the text asks for. */
export function useSuggestions(writing: Writing, row: Row): Suggestions {
  const token = tokenAt(writing.draft.text, writing.caret);
  const asked = token === null ? null : `${token.start}:${token.query}`;
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [at, setAt] = useState({ asked, active: 0 });
  const { data, isPending, isError } = useCannedResponses(token !== null);
  const known = useKnown(row);
  if (token === null && dismissed !== null) setDismissed(null);
  const isOpen = token !== null && token.start !== dismissed;
  const shown = isOpen ? found(data?.items ?? [], token.query, row).slice(0, SHOWN_MAX) : null;
  const active = at.asked === asked ? Math.min(at.active, (shown?.length ?? 1) - 1) : 0;

  const pick = ({ text }: CannedResponse): void => {
    if (token !== null) writing.putCanned(filled(text, known), token);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (shown === null || token === null || isComposing(event)) return false;
    const step = STEPS[event.key];
    const chosen = shown[active];
    if (event.key === 'Escape') {
      setDismissed(token.start);
      event.stopPropagation(); // or it would lead back to the list
    } else if (chosen === undefined) return false;
    else if (step !== undefined) setAt({ asked, active: (active + step + shown.length) % shown.length });
    else if ((event.key === 'Enter' || event.key === 'Tab') && isPlain(event)) pick(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return { shown, isLoading: isPending, hasFailed: isError, active, pick, onKeyDown };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const isPlain = ({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !shiftKey && !ctrlKey && !metaKey && !altKey;

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
