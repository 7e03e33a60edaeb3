import type { AriaAttributes, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { usePreferences } from '../session/preferences.ts';
import { isMod } from '../ui/keys.tsx';
import { ComposerFoot } from './composer-foot.tsx';
import { Notices } from './composer-notices.tsx';
import { isComposing } from './composing.ts';
import { suggestionId, SuggestionList, SUGGESTIONS_ID } from './suggestion-list.tsx';
import type { Suggestions } from './use-suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useWriting } from './use-writing.ts';

interface ComposerProps {
  readonly row: Row;
  readonly contactName: string;
}

export const Composer = ({ row, contactName }: ComposerProps): ReactNode => {
  const { t } = useTranslation();
  const { enterSends } = usePreferences();
  const writing = useWriting(row.id);
  const suggestions = useSuggestions(writing, row);
  const { draft, excess, area } = writing;
  const isNote = draft.mode === 'note';
  const frame = isNote ? 'border-note-edge bg-note' : 'border-edge bg-surface-0 focus-within:border-accent';
  return (
    <div className="shrink-0 px-4 pb-4 max-narrow:px-2 max-narrow:pb-[max(8px,env(safe-area-inset-bottom))]">
      <div className={`relative mx-auto max-w-220 rounded-lg border ${frame}`}>
        <SuggestionList suggestions={suggestions} />
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
          {...pointing(suggestions)}
          onSelect={writing.onSelect}
          onKeyDown={(event) => {
            if (suggestions.onKeyDown(event)) return;
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
          gap={writing.gap}
        />
        <ComposerFoot writing={writing} sendKeys={enterSends ? 'Enter' : 'Mod+Enter'} />
      </div>
    </div>
  );
};

/** What the field says of the list above it. */
const pointing = ({ shown, active }: Suggestions): AriaAttributes =>
  shown === null || shown.length === 0
    ? { 'aria-autocomplete': 'list' }
    : { 'aria-autocomplete': 'list', 'aria-controls': SUGGESTIONS_ID, 'aria-activedescendant': suggestionId(active) };

/** Enter that ends the composition of a Chinese word sends nothing. */
function isSendKey(event: KeyboardEvent, enterSends: boolean): boolean {
  if (event.key !== 'Enter' || isComposing(event)) return false;
  return isMod(event) || (enterSends && !event.shiftKey && !event.altKey);
}
