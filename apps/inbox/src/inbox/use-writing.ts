import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, RefObject } from 'react';
import { useDesk } from '../live/desk.ts';
import { useAgents } from '../live/people.ts';
import type { Agent } from '../session/session.ts';
import { gapIn } from './canned.ts';
import type { Gap } from './canned.ts';
import { onCommand } from './commands.ts';
import type { Draft, Mode } from './drafts.ts';
import { mentionedIn } from './mentions.ts';
import { useDraft } from './use-draft.ts';
import { useTypingSignal } from './use-typing-signal.ts';

export const LEFT_SHOWN_BELOW = 0.1; // of the limit
const ORIGIN = { origin: 'canned' } as const;

/** In whole characters, as the server counts: an emoji is one. What is far too long is not worth counting exactly. */
export const lengthOf = (text: string, limit: number): number =>
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
  /** Where the writer is in the text. */
  readonly caret: number;
  /** A place of a canned response that is still to be filled in. */
  readonly gap: Gap | null;
  readonly write: (text: string) => void;
  /** Puts a text where the writer is. */
  readonly insert: (text: string) => void;
  /** Puts a canned response in the place of what asked for it. */
  readonly putCanned: (text: string, place: Stretch) => void;
  /** Puts a colleague's name in the place of what asked for it. */
  readonly putMention: (name: string, place: Stretch) => void;
  readonly onSelect: () => void;
  readonly choose: (mode: Mode) => void;
  readonly send: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onBlur: () => void;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function measured({ text, canned }: Draft, limit: number) {
  const excess = lengthOf(text, limit) - limit;
  const gap = canned === undefined ? null : gapIn(text);
  return { limit, excess, gap, canSend: text.trim() !== '' && excess <= 0 };
}

/** What is being written in one conversation: kept at every key, sent when asked to. */
export function useWriting(conversationId: string): Writing {
  const { wire } = useDesk();
  const { draft, change, refusedPaste, onPaste } = useDraft(conversationId);
  const [caret, setCaret] = useState(-1);
  const agents = useAgents();
  const area = useRef<HTMLTextAreaElement>(null);
  const signalTyping = useTypingSignal(conversationId);
  const { limit, excess, gap, canSend } = measured(draft, wire.textCharsMax);

  const choose = (mode: Mode): void => {
    change({ ...draft, mode });
    area.current?.focus();
  };
  const put = (text: string, place: Stretch, more: Partial<Draft>): void => {
    if (area.current === null) return;
    change({ ...draft, text: putIn(area.current, text, place), ...more });
    setCaret(-1);
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
    onPaste,
    caret,
    gap,
    choose,
    onSelect: () => setCaret(area.current?.selectionEnd ?? -1),
    putCanned: (text, place) => put(text, place, { canned: text }),
    putMention: (name, place) => put(name, place, {}),
    insert: (text) => area.current !== null && change({ ...draft, text: insertAtCursor(area.current, text) }),
    write(text) {
      change(text === '' ? { mode: draft.mode, text } : { ...draft, text });
      setCaret(area.current?.selectionEnd ?? -1);
      if (draft.mode === 'reply') signalTyping(text !== '');
    },
    send() {
      if (!canSend) return;
      if (gap !== null) return area.current?.setSelectionRange(gap.start, gap.end);
      wire.send({ conversationId, ...writtenIn(draft, agents) });
      signalTyping(false);
      change({ text: '', mode: 'reply' });
      area.current?.focus();
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

function writtenIn({ text, mode, canned }: Draft, agents: readonly Agent[]) {
  const mentions = mode === 'note' ? mentionedIn(text, agents) : [];
  return {
    ...{ text, note: mode === 'note' },
    ...(canned === undefined ? {} : ORIGIN),
    ...(mentions.length === 0 ? {} : { mentions }),
  };
}

/** Puts a text in the place of another, and the writer where its first gap is. */
function putIn(element: HTMLTextAreaElement, text: string, { start, end }: Stretch): string {
  element.setSelectionRange(start, end);
  const whole = insertAtCursor(element, text);
  const gap = gapIn(whole);
  if (gap !== null) requestAnimationFrame(() => element.setSelectionRange(gap.start, gap.end));
  return whole;
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
