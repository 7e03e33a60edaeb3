import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, RefObject } from 'react';
import { useDesk } from '../live/desk.ts';
import { onCommand } from './commands.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Draft, Mode } from './drafts.ts';
import { useTypingSignal } from './use-typing-signal.ts';

export const LEFT_SHOWN_BELOW = 0.1; // of the limit
const PASTE_CHARS_MAX = 100_000;

/** In whole characters, as the server counts: an emoji is one. What is far too long is not worth counting exactly. */
const lengthOf = (text: string, limit: number): number =>
  text.length > limit * 2 || text.length < limit * (1 - LEFT_SHOWN_BELOW) ? text.length : Array.from(text).length;

export interface Writing {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft;
  readonly limit: number;
  /** How many characters there are above the limit. */
  readonly excess: number;
  readonly canSend: boolean;
  /** How long the text was that was too long to be pasted. */
  readonly refusedPaste: number | null;
  readonly write: (text: string) => void;
  /** Puts a text where the writer is. */
  readonly insert: (text: string) => void;
  readonly choose: (mode: Mode) => void;
  readonly send: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onBlur: () => void;
}

/** What is being written in one conversation: kept at every key, sent when asked to. */
export function useWriting(conversationId: string): Writing {
  const { me, wire } = useDesk();
  const [draft, setDraft] = useState<Draft>(() => draftOf(me.id, conversationId));
  const [refusedPaste, setRefusedPaste] = useState<number | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const signalTyping = useTypingSignal(conversationId);
  const limit = wire.textCharsMax;
  const excess = lengthOf(draft.text, limit) - limit;
  const canSend = draft.text.trim() !== '' && excess <= 0;

  const change = (next: Draft): void => {
    setDraft(next);
    setRefusedPaste(null);
    keepDraft(me.id, conversationId, next);
  };
  const choose = (mode: Mode): void => {
    change({ ...draft, mode });
    area.current?.focus();
  };
  useGrowth(area, draft.text);
  useEffect(() => onCommand((command) => (command === 'reply' || command === 'note') && choose(command)));

  return {
    area,
    draft,
    limit,
    excess,
    canSend,
    refusedPaste,
    choose,
    insert: (text) => area.current !== null && change({ ...draft, text: insertAtCursor(area.current, text) }),
    write(text) {
      change({ ...draft, text });
      if (draft.mode === 'reply') signalTyping(text !== '');
    },
    send() {
      if (!canSend) return;
      wire.send({ conversationId, text: draft.text, note: draft.mode === 'note' });
      signalTyping(false);
      change({ text: '', mode: 'reply' });
      area.current?.focus();
    },
    onPaste(event) {
      const { length } = event.clipboardData.getData('text/plain');
      if (length <= PASTE_CHARS_MAX) return;
      event.preventDefault();
      setRefusedPaste(length);
    },
    onBlur: () => signalTyping(false),
  };
}

/** Puts a text where the writer is; answers with the whole. */
function insertAtCursor(element: HTMLTextAreaElement, text: string): string {
  element.focus();
  element.setRangeText(text, element.selectionStart, element.selectionEnd, 'end');
  const at = element.selectionStart;
  requestAnimationFrame(() => element.setSelectionRange(at, at)); // once the new text has been drawn
  return element.value;
}

/** The field is as tall as what is in it; its maximum is in its style. */
function useGrowth(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [area, text]);
}
