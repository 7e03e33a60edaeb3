import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kept } from '../session/kept.ts';
import { CONTROL } from '../ui/field.tsx';
import { EMOJI } from './emoji.ts';
import type { EmojiGroup } from './emoji.ts';

const RECENT_AS = 'verbatim.emoji';
const RECENT_MAX = 16;
const COLUMNS = 8;
const GROUPS = Object.keys(EMOJI) as EmojiGroup[];

interface EmojiPickerProps {
  readonly onPick: (emoji: string) => void;
}

/** The ones used last, then all by group; words of both languages find them. */
export const EmojiPicker = ({ onPick }: EmojiPickerProps): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const pick = (emoji: string): void => {
    remember(emoji);
    onPick(emoji);
  };
  const found = search(text);
  return (
    <div className="flex max-h-80 w-76 flex-col gap-2 p-2 max-narrow:w-full" onKeyDown={walk}>
      <input
        ref={focus}
        className={CONTROL}
        aria-label={t('emoji.search')}
        placeholder={t('emoji.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== 'Enter' || text === '' || first === undefined || event.nativeEvent.isComposing) return;
          event.preventDefault();
          pick(first);
        }}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {text.trim() === '' ? <Groups onPick={pick} /> : <Grid emoji={found} none={t('emoji.none')} onPick={pick} />}
      </div>
    </div>
  );
};

const Groups = ({ onPick }: EmojiPickerProps): ReactNode => {
  const { t } = useTranslation();
  const recent = recentEmoji();
  return (
    <>
      {recent.length === 0 ? null : <Grid title={t('emoji.recent')} emoji={recent} onPick={onPick} />}
      {GROUPS.map((group) => (
        <Grid key={group} title={t(`emoji.${group}`)} emoji={EMOJI[group].map(([emoji]) => emoji)} onPick={onPick} />
      ))}
    </>
  );
};

interface GridProps extends EmojiPickerProps {
  readonly title?: string;
  readonly none?: string;
  readonly emoji: readonly string[];
}

const Grid = ({ title, none, emoji, onPick }: GridProps): ReactNode => (
  <section className="mb-1">
    {title === undefined ? null : <h3 className="px-1 pt-1 text-xs font-normal text-text-3">{title}</h3>}
    {emoji.length === 0 ? <p className="p-1 text-text-3">{none}</p> : null}
    <div className="grid grid-cols-8">
      {emoji.map((one) => (
        <button
          key={one}
          type="button"
          data-emoji
          onClick={() => onPick(one)}
          className="inline-flex h-9 items-center max-narrow:h-11 justify-center rounded text-xl hover:bg-surface-2"
        >
          {one}
        </button>
      ))}
    </div>
  </section>
);

const focus = (element: HTMLElement | null): void => element?.focus();

/** Arrow keys go over the grid as it lies on the screen. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key];
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-emoji]')];
  const at = all.findIndex((element) => element === document.activeElement);
  if (by === undefined || (at < 0 && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}

function search(text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/);
  return GROUPS.flatMap((group) =>
    EMOJI[group]
      .filter(([, names]) => words.every((word) => names.toLowerCase().includes(word)))
      .map(([emoji]) => emoji),
  );
}

function recentEmoji(): readonly string[] {
  const stored = kept.readJson(RECENT_AS);
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, RECENT_MAX) : [];
}

const remember = (emoji: string): void =>
  kept.write(RECENT_AS, JSON.stringify([...new Set([emoji, ...recentEmoji()])].slice(0, RECENT_MAX)));
