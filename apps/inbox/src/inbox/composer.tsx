import { Lock, SendHorizontal } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';
import { usePreferences } from '../session/preferences.ts';
import { Button } from '../ui/button.tsx';
import { isMod, Keys } from '../ui/keys.tsx';
import { count } from '../words/times.ts';
import { onCommand } from './commands.ts';
import { draftOf, keepDraft } from './drafts.ts';
import type { Draft, Mode } from './drafts.ts';
import { useTypingSignal } from './use-typing-signal.ts';

const COUNTED_FROM = 0.9;
const PASTE_CHARS_MAX = 100_000;
const IME_KEY_CODE = 229; // what a key says while an input method is composing

interface ComposerProps {
  readonly row: Row;
  readonly contactName: string;
}

export const Composer = ({ row, contactName }: ComposerProps): ReactNode => {
  const { t } = useTranslation();
  const { me, wire } = useDesk();
  const { enterSends } = usePreferences();
  const [draft, setDraft] = useState<Draft>(() => draftOf(me.id, row.id));
  const [refusedPaste, setRefusedPaste] = useState<number | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const signalTyping = useTypingSignal(row.id);
  const limit = wire.textCharsMax;
  const excess = draft.text.length - limit;
  const isNote = draft.mode === 'note';
  const canSend = draft.text.trim() !== '' && excess <= 0;

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setRefusedPaste(null);
    keepDraft(me.id, row.id, next);
    if (part.text !== undefined && next.mode === 'reply') signalTyping(next.text !== '');
  };
  const send = (): void => {
    if (!canSend) return;
    wire.send({ conversationId: row.id, text: draft.text, note: isNote });
    signalTyping(false);
    change({ text: '', mode: 'reply' });
    area.current?.focus();
  };
  const choose = (mode: Mode): void => {
    change({ mode });
    area.current?.focus();
  };
  useGrowth(area, draft.text);
  useEffect(() =>
    onCommand((command) => {
      if (command === 'reply' || command === 'note') choose(command);
    }),
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.nativeEvent.keyCode === IME_KEY_CODE) return;
    const isSending = isMod(event) || (enterSends && !event.shiftKey && !event.altKey);
    if (!isSending) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { length } = event.clipboardData.getData('text/plain');
    if (length <= PASTE_CHARS_MAX) return;
    event.preventDefault();
    setRefusedPaste(length);
  };

  return (
    <div className="shrink-0 px-4 pb-4 max-narrow:px-2 max-narrow:pb-[max(8px,env(safe-area-inset-bottom))]">
      <div
        className={`mx-auto max-w-220 rounded-lg border focus-within:border-accent ${isNote ? 'border-note-edge bg-note focus-within:border-note-edge' : 'border-edge bg-surface-0'}`}
      >
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
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => signalTyping(false)}
          className="prose-text block max-h-[40dvh] w-full resize-none rounded-t-lg bg-transparent px-3 pt-2.5 pb-1 text-base outline-none placeholder:text-text-3"
        />
        <Notices row={row} mode={draft.mode} excess={excess} left={-excess} limit={limit} refusedPaste={refusedPaste} />
        <div className="flex items-center justify-between gap-2 p-1.5">
          <ModeSwitch mode={draft.mode} onChoose={choose} />
          <Button look={isNote ? 'note' : 'primary'} disabled={!canSend} onClick={send}>
            {isNote ? <Lock size={14} aria-hidden /> : <SendHorizontal size={14} aria-hidden />}
            {isNote ? t('composer.saveNote') : t('composer.send')}
            <span className="max-narrow:hidden">
              <Keys of={enterSends ? 'Enter' : 'Mod+Enter'} isInverted />
            </span>
          </Button>
        </div>
      </div>
    </div>
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

interface NoticesProps {
  readonly row: Row;
  readonly mode: Mode;
  readonly excess: number;
  readonly left: number;
  readonly limit: number;
  readonly refusedPaste: number | null;
}

/** What the writer should know before sending; the line is there only when it has something to say. */
const Notices = ({ row, mode, excess, left, limit, refusedPaste }: NoticesProps): ReactNode => {
  const { t } = useTranslation();
  const connection = useStore(useDesk().wire.connection);
  const notice = ((): { readonly text: string; readonly isProblem: boolean } | null => {
    if (refusedPaste !== null)
      return { text: t('composer.pasteTooLong', { size: count(refusedPaste), limit: count(limit) }), isProblem: true };
    if (excess > 0) return { text: t('composer.tooLong', { count: excess, limit: count(limit) }), isProblem: true };
    if (left < limit * (1 - COUNTED_FROM)) return { text: t('composer.left', { count: left }), isProblem: false };
    if (connection === 'offline') return { text: t('composer.willSend'), isProblem: false };
    if (mode === 'reply' && row.status === 'resolved') return { text: t('composer.resolvedHint'), isProblem: false };
    if (mode === 'reply' && row.assigneeId === null) return { text: t('composer.assignsYou'), isProblem: false };
    return null;
  })();
  return (
    <p
      id="composer-hint"
      role={notice?.isProblem === true ? 'alert' : undefined}
      className={`px-3 text-xs ${notice?.isProblem === true ? 'text-danger' : 'text-text-3'}`}
    >
      {notice?.text}
    </p>
  );
};

/** The field is as tall as what is in it; its maximum is in its style. */
function useGrowth(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  }, [area, text]);
}
