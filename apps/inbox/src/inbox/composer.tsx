import { Lock, SendHorizontal } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import type { Connection } from '../live/wire.ts';
import { usePreferences } from '../session/preferences.ts';
import { Button } from '../ui/button.tsx';
import { isMod, Keys } from '../ui/keys.tsx';
import { count } from '../words/times.ts';
import { onCommand } from './commands.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Draft, Mode } from './drafts.ts';
import { useTypingSignal } from './use-typing-signal.ts';

const LEFT_SHOWN_BELOW = 0.1; // of the limit
const PASTE_CHARS_MAX = 100_000;
const IME_KEY_CODE = 229; // what a key says while an input method is composing

interface ComposerProps {
  readonly row: Row;
  readonly contactName: string;
}

export const Composer = ({ row, contactName }: ComposerProps): ReactNode => {
  const { t } = useTranslation();
  const { enterSends } = usePreferences();
  const writing = useWriting(row.id);
  const { draft, excess, canSend, area } = writing;
  const isNote = draft.mode === 'note';
  const frame = isNote ? 'border-note-edge bg-note' : 'border-edge bg-surface-0 focus-within:border-accent';
  return (
    <div className="shrink-0 px-4 pb-4 max-narrow:px-2 max-narrow:pb-[max(8px,env(safe-area-inset-bottom))]">
      <div className={`mx-auto max-w-220 rounded-lg border ${frame}`}>
        <textarea
          ref={area}
          data-composer
          rows={2}
          dir="auto"
          value={draft.text}
          aria-label={isNote ? t('composer.noteLabel') : t('composer.replyLabel', { name: contactName })}
          aria-describedby="composer-hint"
          aria-invalid={excess > 0 || undefined}
          placeholder={isNote ? t('composer.noteHint') : t('composer.replyHint', { name: contactName })}
          onChange={(event) => writing.write(event.target.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event, enterSends)) return;
            event.preventDefault();
            writing.send();
          }}
          onPaste={writing.onPaste}
          onBlur={writing.onBlur}
          className="prose-text block max-h-[40dvh] w-full resize-none rounded-t-lg bg-transparent px-3 pt-2.5 pb-1 text-base outline-none placeholder:text-text-3"
        />
        <Notices
          row={row}
          mode={draft.mode}
          excess={excess}
          limit={writing.limit}
          refusedPaste={writing.refusedPaste}
        />
        <div className="flex items-center justify-between gap-2 p-1.5">
          <ModeSwitch mode={draft.mode} onChoose={writing.choose} />
          <SendButton
            isNote={isNote}
            isDisabled={!canSend}
            keys={enterSends ? 'Enter' : 'Mod+Enter'}
            onSend={writing.send}
          />
        </div>
      </div>
    </div>
  );
};

/** Enter that ends the composition of a Chinese word sends nothing. */
function isSendKey(event: KeyboardEvent, enterSends: boolean): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.nativeEvent.keyCode === IME_KEY_CODE)
    return false;
  return isMod(event) || (enterSends && !event.shiftKey && !event.altKey);
}

/** In whole characters, as the server counts: an emoji is one. What is far too long is not worth counting exactly. */
const lengthOf = (text: string, limit: number): number =>
  text.length > limit * 2 || text.length < limit * (1 - LEFT_SHOWN_BELOW) ? text.length : Array.from(text).length;

interface Writing {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly draft: Draft;
  readonly limit: number;
  /** How many characters there are above the limit. */
  readonly excess: number;
  readonly canSend: boolean;
  /** How long the text was that was too long to be pasted. */
  readonly refusedPaste: number | null;
  readonly write: (text: string) => void;
  readonly choose: (mode: Mode) => void;
  readonly send: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onBlur: () => void;
}

/** What is being written in one conversation: kept at every key, sent when asked to. */
function useWriting(conversationId: string): Writing {
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

interface SendButtonProps {
  readonly isNote: boolean;
  readonly isDisabled: boolean;
  readonly keys: string;
  readonly onSend: () => void;
}

const SendButton = ({ isNote, isDisabled, keys, onSend }: SendButtonProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <Button look={isNote ? 'note' : 'primary'} disabled={isDisabled} onClick={onSend}>
      {isNote ? <Lock size={14} aria-hidden /> : <SendHorizontal size={14} aria-hidden />}
      {isNote ? t('composer.saveNote') : t('composer.send')}
      <span className="max-narrow:hidden">
        <Keys of={keys} isInverted />
      </span>
    </Button>
  );
};

const ModeSwitch = ({
  mode,
  onChoose,
}: {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <div role="radiogroup" aria-label={t('composer.mode')} className="flex rounded-md bg-surface-2 p-0.5">
      {(['reply', 'note'] as const).map((option) => (
        <button
          key={option}
          type="button"
          role="radio"
          aria-checked={mode === option}
          onClick={() => onChoose(option)}
          className={`inline-flex h-7 items-center gap-1 rounded px-2.5 text-sm max-narrow:h-10 ${mode === option ? 'bg-surface-0 font-semibold text-text shadow-sm' : 'text-text-2'}`}
        >
          {option === 'note' ? <Lock size={12} aria-hidden /> : null}
          {t(`composer.${option}`)}
        </button>
      ))}
    </div>
  );
};

interface Situation {
  readonly row: Row;
  readonly mode: Mode;
  readonly excess: number;
  readonly limit: number;
  readonly refusedPaste: number | null;
}

/** What the writer should know before sending; the line is there only when it has something to say. */
const Notices = (situation: Situation): ReactNode => {
  const { t } = useTranslation();
  const connection = useStore(useDesk().wire.connection);
  const problem = problemOf(situation, t);
  const hint = problem ?? hintOf(situation, connection, t);
  return (
    <p
      id="composer-hint"
      role={problem === null ? undefined : 'alert'}
      className={`px-3 text-xs ${problem === null ? 'text-text-3' : 'text-danger'}`}
    >
      {hint}
    </p>
  );
};

function problemOf({ excess, limit, refusedPaste }: Situation, t: TFunction): string | null {
  if (refusedPaste !== null) return t('composer.pasteTooLong', { size: count(refusedPaste), limit: count(limit) });
  return excess > 0 ? t('composer.tooLong', { count: excess, limit: count(limit) }) : null;
}

function hintOf({ row, mode, excess, limit }: Situation, connection: Connection, t: TFunction): string | null {
  if (-excess < limit * LEFT_SHOWN_BELOW) return t('composer.left', { count: -excess });
  if (connection === 'offline') return t('composer.willSend');
  if (mode === 'note') return null;
  if (row.status === 'resolved') return t('composer.resolvedHint');
  return row.assigneeId === null ? t('composer.assignsYou') : null;
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
