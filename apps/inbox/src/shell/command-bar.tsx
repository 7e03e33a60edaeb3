import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { t as translate } from 'i18next';
import { actions } from '../inbox/actions.ts';
import type { Action } from '../inbox/actions.ts';
import { useStore } from '../live/store.ts';
import { Keys } from '../ui/keys.tsx';
import { Modal } from '../ui/modal.tsx';
import { LANGUAGES, loadWords } from '../words/words.ts';

interface Found {
  readonly action: Action;
  readonly label: string;
  /** The name in every language that we speak: people search in the one they think in. */
  readonly searched: string;
}

const IME_KEY_CODE = 229;

/** Every action by name. */
export const CommandBar = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  const search = useActionSearch();
  const listId = useId();
  const run = ({ action }: Found): void => {
    onClose();
    queueMicrotask(action.run); // after the dialog has given the focus back
  };
  return (
    <Modal title={t('commandBar.label')} hasHeading={false} onClose={onClose} className="mt-[12vh]">
      <SearchField search={search} listId={listId} onRun={run} />
      {search.found.length === 0 ? (
        <p className="p-4 text-text-2">{t('commandBar.none')}</p>
      ) : (
        <ul
          id={listId}
          role="listbox"
          aria-label={t('commandBar.label')}
          className="min-h-0 flex-1 overflow-y-auto p-1"
        >
          {search.found.map((entry, index) => (
            <li
              key={entry.searched}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === search.at}
              ref={index === search.at ? intoView : null}
              onPointerMove={() => search.choose(index)}
              onClick={() => run(entry)}
              className={`flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-3 max-narrow:min-h-11 ${index === search.at ? 'bg-surface-2' : ''}`}
            >
              <span className="min-w-0 flex-1 truncate">{entry.label}</span>
              {entry.action.keys === undefined ? null : <Keys of={entry.action.keys} />}
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
};

interface ActionSearch {
  readonly text: string;
  readonly ask: (text: string) => void;
  readonly found: readonly Found[];
  readonly at: number;
  readonly choose: (at: number) => void;
}

function useActionSearch(): ActionSearch {
  const offered = useStore(actions);
  const isPolyglot = useEveryLanguage();
  const all = useMemo(() => offered.filter(({ name }) => name !== 'do.commands').map(toFound), [offered, isPolyglot]);
  const [text, setText] = useState('');
  const [chosen, choose] = useState(0);
  const words = text.toLowerCase().split(/\s+/);
  const found = all.filter(({ searched }) => words.every((word) => searched.includes(word)));
  const ask = (asked: string): void => {
    setText(asked);
    choose(0);
  };
  return { text, ask, found, at: Math.min(chosen, found.length - 1), choose };
}

interface SearchFieldProps {
  readonly search: ActionSearch;
  readonly listId: string;
  readonly onRun: (found: Found) => void;
}

const SearchField = ({ search: { text, ask, found, at, choose }, listId, onRun }: SearchFieldProps): ReactNode => {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === IME_KEY_CODE) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const wanted = event.key === 'Enter' ? found[at] : undefined;
    if (by === undefined && wanted === undefined) return;
    event.preventDefault();
    if (by !== undefined) choose((at + by + found.length) % Math.max(found.length, 1));
    if (wanted !== undefined) onRun(wanted);
  };
  return (
    <div className="flex items-center gap-2 border-b border-line px-4">
      <Search size={16} aria-hidden className="shrink-0 text-text-3" />
      <input
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found.length === 0 ? undefined : `${listId}-${at}`}
        aria-label={t('commandBar.label')}
        placeholder={t('commandBar.placeholder')}
        value={text}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-12 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-text-3"
      />
    </div>
  );
};

/** Whether the words of every language are here by now. */
function useEveryLanguage(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void Promise.all(LANGUAGES.map(({ id }) => loadWords(id))).then(() => setReady(true));
  }, []);
  return isReady;
}

const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

function toFound(action: Action): Found {
  const inLanguage = (lng?: string): string => {
    const language = lng === undefined ? {} : { lng };
    const words = Object.entries(action.named ?? {}).map(([name, key]) => [name, translate(key, language)]);
    return translate(action.name, { ...action.with, ...Object.fromEntries(words), ...language });
  };
  const searched = LANGUAGES.map(({ id }) => inLanguage(id)).join(' ');
  return { action, label: inLanguage(), searched: searched.toLowerCase() };
}
