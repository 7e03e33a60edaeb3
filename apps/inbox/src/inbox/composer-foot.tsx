import { Lock, SendHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Keys } from '../ui/keys.tsx';
import type { Mode } from './drafts.ts';
import { EmojiButton } from './emoji-button.tsx';
import type { Writing } from './use-writing.ts';

interface ComposerFootProps {
  readonly writing: Writing;
  readonly sendKeys: string;
}

/** Reply or note, what can be put in, and the button that sends. */
export const ComposerFoot = ({ writing, sendKeys }: ComposerFootProps): ReactNode => (
  <div className="flex items-center justify-between gap-2 p-1.5">
    <div className="flex items-center gap-1">
      <ModeSwitch mode={writing.draft.mode} onChoose={writing.choose} />
      <EmojiButton onPick={writing.insert} />
    </div>
    <SendButton
      isNote={writing.draft.mode === 'note'}
      isDisabled={!writing.canSend}
      keys={sendKeys}
      onSend={writing.send}
    />
  </div>
);

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
