import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { useDesk } from '../live/desk.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Draft } from './drafts.ts';

const PASTE_CHARS_MAX = 100_000;

interface Drafting {
  readonly draft: Draft;
  readonly change: (next: Draft) => void;
  /** How long the text was that was too long to be pasted. */
  readonly refusedPaste: number | null;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** What is not yet sent in one conversation, kept at every key. */
export function useDraft(conversationId: string): Drafting {
  const { me } = useDesk();
  const [draft, setDraft] = useState<Draft>(() => draftOf(me.id, conversationId));
  const [refusedPaste, setRefusedPaste] = useState<number | null>(null);
  return {
    draft,
    refusedPaste,
    change(next) {
      setDraft(next);
      setRefusedPaste(null);
      keepDraft(me.id, conversationId, next);
    },
    onPaste(event) {
      const { length } = event.clipboardData.getData('text/plain');
      if (length <= PASTE_CHARS_MAX) return;
      event.preventDefault();
      setRefusedPaste(length);
    },
  };
}
