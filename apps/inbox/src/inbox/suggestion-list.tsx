import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion, Suggestions } from './use-suggestions.ts';

export const SUGGESTIONS_ID = 'composer-suggestions';
export const suggestionId = (index: number): string => `${SUGGESTIONS_ID}-${index}`;

/** Above the field; the caret stays in the text, so nothing here takes the focus. */
export const SuggestionList = ({ suggestions }: { readonly suggestions: Suggestions }): ReactNode => {
  const { t } = useTranslation();
  const { shown, active, kind } = suggestions;
  if (shown === null) return null;
  return (
    <div
      className="appear absolute right-0 bottom-full left-0 z-30 mb-1 max-h-72 overflow-y-auto rounded-lg bg-surface-0 p-1 shadow-float"
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.length === 0 ? <Nothing suggestions={suggestions} /> : null}
      <ul role="listbox" id={SUGGESTIONS_ID} aria-label={kind === 'mention' ? t('mention.label') : t('canned.label')}>
        {shown.map((suggestion, index) => (
          <Line key={suggestion.id} suggestion={suggestion} index={index} isActive={index === active} />
        ))}
      </ul>
    </div>
  );
};

const Nothing = ({ suggestions: { kind, hasFailed, isLoading } }: { readonly suggestions: Suggestions }): ReactNode => {
  const { t } = useTranslation();
  const none = kind === 'mention' ? t('mention.noneFound') : t('canned.noneFound');
  const text = hasFailed ? t('canned.failed') : isLoading ? t('canned.loading') : none;
  return (
    <p role="status" className={`px-2 py-1.5 text-sm ${hasFailed ? 'text-danger' : 'text-text-3'}`}>
      {text}
    </p>
  );
};

interface LineProps {
  readonly suggestion: Suggestion;
  readonly index: number;
  readonly isActive: boolean;
}

const Line = ({ suggestion: { title, text, put }, index, isActive }: LineProps): ReactNode => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={item}
      id={suggestionId(index)}
      role="option"
      aria-selected={isActive}
      onClick={put}
      className={`flex min-h-8 cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-surface-2 max-narrow:min-h-11 ${isActive ? 'bg-surface-2' : ''}`}
    >
      <span className="max-w-40 shrink-0 truncate font-semibold">{title}</span>
      <span className="min-w-0 flex-1 truncate text-text-2" dir="auto">
        {text}
      </span>
    </li>
  );
};
