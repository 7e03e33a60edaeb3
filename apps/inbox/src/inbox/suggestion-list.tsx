import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedResponse } from './canned.ts';
import type { Suggestions } from './use-suggestions.ts';

export const SUGGESTIONS_ID = 'composer-suggestions';
export const suggestionId = (index: number): string => `${SUGGESTIONS_ID}-${index}`;

/** Above the field; the caret stays in the text, so nothing here takes the focus. */
export const SuggestionList = ({ suggestions }: { readonly suggestions: Suggestions }): ReactNode => {
  const { t } = useTranslation();
  const { shown, active, pick } = suggestions;
  if (shown === null) return null;
  return (
    <div
      className="appear absolute right-0 bottom-full left-0 z-30 mb-1 max-h-72 overflow-y-auto rounded-lg bg-surface-0 p-1 shadow-float"
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.length === 0 ? <Nothing suggestions={suggestions} /> : null}
      <ul role="listbox" id={SUGGESTIONS_ID} aria-label={t('canned.label')}>
        {shown.map((response, index) => (
          <Suggestion
            key={response.id}
            response={response}
            index={index}
            isActive={index === active}
            onPick={() => pick(response)}
          />
        ))}
      </ul>
    </div>
  );
};

const Nothing = ({ suggestions: { hasFailed, isLoading } }: { readonly suggestions: Suggestions }): ReactNode => {
  const { t } = useTranslation();
  const text = hasFailed ? t('canned.failed') : isLoading ? t('canned.loading') : t('canned.noneFound');
  return (
    <p role="status" className={`px-2 py-1.5 text-sm ${hasFailed ? 'text-danger' : 'text-text-3'}`}>
      {text}
    </p>
  );
};

interface SuggestionProps {
  readonly response: CannedResponse;
  readonly index: number;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

const Suggestion = ({ response, index, isActive, onPick }: SuggestionProps): ReactNode => {
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
      onClick={onPick}
      className={`flex min-h-8 cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-surface-2 max-narrow:min-h-11 ${isActive ? 'bg-surface-2' : ''}`}
    >
      <span className="max-w-40 shrink-0 truncate font-semibold">/{response.shortcut}</span>
      <span className="min-w-0 flex-1 truncate text-text-2" dir="auto">
        {response.text}
      </span>
    </li>
  );
};
