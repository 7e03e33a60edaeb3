import { TrendingDown, TrendingUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count, duration, percent } from '../words/times.ts';
import { moodOfLevel, moodOfQueue, moodOfWait } from './board-state.ts';
import type { Mood, Numbers } from './board-state.ts';
import { Spark } from './spark.tsx';
import type { Sample } from './use-board.ts';
import { useSecond } from './use-board.ts';

interface BoardNumbersProps {
  readonly numbers: Numbers;
  /** Of all teams; empty while one team is looked at. */
  readonly samples: readonly Sample[];
}

/** Six numbers to be read across a room. */
export const BoardNumbers = ({ numbers, samples }: BoardNumbersProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <dl className="grid shrink-0 grid-cols-6 border-b border-line max-wide:grid-cols-3 max-narrow:grid-cols-2">
      <QueueTiles numbers={numbers} samples={samples} />
      <Tile
        name={t('board.offered')}
        value={count(numbers.offered)}
        mood="calm"
        samples={samples}
        of={({ offered }) => offered}
      />
      <Tile
        name={t('board.accepting')}
        hint={t('board.acceptingHint', { count: numbers.online })}
        value={count(numbers.accepting)}
        mood={numbers.accepting === 0 && numbers.waiting > 0 ? 'danger' : 'calm'}
        isMoreBetter
        samples={samples}
        of={({ accepting }) => accepting}
      />
      <Tile
        name={t('board.open')}
        hint={t('board.openHint', { room: numbers.capacity })}
        value={count(numbers.open)}
        mood={numbers.capacity > 0 && numbers.open > numbers.capacity ? 'warn' : 'calm'}
        samples={samples}
        of={({ open }) => open}
      />
    </dl>
  );
};

/** What customers feel: how many wait, for how long, and how many did not have to. */
const QueueTiles = ({ numbers, samples }: BoardNumbersProps): ReactNode => {
  const { t } = useTranslation();
  const now = useSecond();
  const { serviceLevel, withinSeconds, minutes, longestSince } = numbers;
  const waited = longestSince === null ? 0 : Math.max(0, now - longestSince);
  return (
    <>
      <Tile
        name={t('board.waiting')}
        value={count(numbers.waiting)}
        mood={moodOfQueue(numbers)}
        samples={samples}
        of={({ waiting }) => waiting}
      />
      <Tile
        name={t('board.longest')}
        value={longestSince === null ? '–' : duration(waited)}
        mood={moodOfWait(waited)}
        samples={samples}
        of={({ longestSince: since, at }) => (since === null ? 0 : at - since)}
      />
      <Tile
        name={t('board.serviceLevel')}
        hint={t('board.serviceLevelHint', { seconds: withinSeconds, minutes })}
        value={serviceLevel === null ? '–' : percent(serviceLevel)}
        mood={moodOfLevel(serviceLevel)}
        isMoreBetter
        samples={samples}
        of={(sample) => sample.serviceLevel ?? 1}
      />
    </>
  );
};

const MOODS: Readonly<Record<Mood, string>> = { calm: 'text-text', warn: 'text-warn', danger: 'text-danger' };

interface TileProps {
  readonly name: string;
  readonly hint?: string;
  readonly value: string;
  readonly mood: Mood;
  readonly isMoreBetter?: boolean;
  readonly samples: readonly Sample[];
  readonly of: (sample: Sample) => number;
}

const Tile = ({ name, hint, value, mood, isMoreBetter = false, samples, of }: TileProps): ReactNode => {
  const { t } = useTranslation();
  // Colour never says a thing alone: what is out of bounds has an arrow and a word too.
  const Arrow = isMoreBetter ? TrendingDown : TrendingUp;
  return (
    <div className="min-w-0 border-line px-4 py-3 not-last:border-r max-narrow:even:border-r-0 max-wide:border-b">
      <dt className="flex h-8 items-start gap-1 text-xs text-text-2" title={hint}>
        <span className="min-w-0">
          {name}
          {hint === undefined ? null : <span className="block truncate text-text-3">{hint}</span>}
        </span>
      </dt>
      <dd className={`numbers flex items-center gap-1.5 text-[34px] leading-10 font-semibold ${MOODS[mood]}`}>
        <span className="truncate">{value}</span>
        {mood === 'calm' ? null : (
          <>
            <Arrow size={20} aria-hidden className="shrink-0" />
            <span className="sr-only">{t(`board.${mood}`)}</span>
          </>
        )}
      </dd>
      <Spark
        label={t('board.lastHour', { name })}
        points={samples.map((sample) => ({ at: sample.at, value: of(sample) }))}
      />
    </div>
  );
};
