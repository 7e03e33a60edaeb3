import type { Words } from './words.ts';

const DAY_MS = 86_400_000;
/** Tags that every browser takes; a page may hand over anything. */
const KNOWN = /^(zh|en)(-[a-z]{4})?(-[a-z]{2})?$/i;

/** A language with its words and its ways of writing times and numbers. */
export interface Speech {
  readonly tag: string;
  readonly words: Words;
  readonly clock: (at: number) => string;
  readonly stamp: (at: number) => string;
  readonly day: (at: number, now: number) => string;
  readonly minutes: (count: number) => string;
  readonly count: (value: number) => string;
}

export type Language = 'en' | 'zh';

/** Chinese for every Chinese tag, English for the rest. */
export const languageOf = (wanted: string): Language => (/^zh\b/i.test(wanted) ? 'zh' : 'en');

/** The words are those of its language. The region, where there is one, decides how dates look. */
export function speak(wanted: string, words: Words): Speech {
  const tag = languageOf(wanted) === 'zh' ? 'zh-CN' : 'en';
  const locale = KNOWN.test(wanted) ? wanted : tag;
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const number = new Intl.NumberFormat(locale);
  return {
    tag,
    words,
    clock: (at) => clock.format(at),
    stamp: (at) => stamp.format(at),
    day(at, now) {
      const daysAgo = Math.round((midnight(now) - midnight(at)) / DAY_MS);
      return daysAgo === 0 || daysAgo === 1 ? near.format(-daysAgo, 'day') : date.format(at);
    },
    minutes: (count) => minutes.format(count),
    count: (value) => number.format(value),
  };
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
