import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { usePreferences } from '../session/preferences.ts';
import { isMod } from '../ui/keys.tsx';
import { ComposerFoot } from './composer-foot.tsx';
import { Notices } from './composer-notices.tsx';
import { useWriting } from './use-writing.ts';

const IME_KEY_CODE = 229; // what a key says while an input method is composing

interface ComposerProps {
  readonly row: Row;
  readonly contactName: string;
}

export const Composer = ({ row, contactName }: ComposerProps): ReactNode => {
  const { t } = useTranslation();
  const { enterSends } = usePreferences();
  const writing = useWriting(row.id);
  const { draft, excess, area } = writing;
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
        <ComposerFoot writing={writing} sendKeys={enterSends ? 'Enter' : 'Mod+Enter'} />
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
