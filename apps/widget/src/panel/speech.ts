import { en, type Words, zh } from './words.ts';

const DAY_MS = 86_400_000;

/** A language with its words and its ways of writing times and numbers. */
export interface Speech {
  readonly tag: string;
  readonly words: Words;
  clock(at: number): string;
  stamp(at: number): string;
  day(at: number, now: number): string;
  minutes(count: number): string;
  count(value: number): string;
}

/** Chinese for every Chinese tag, English for the rest. The region, where there is one, decides how dates look. */
export function speak(wanted: string): Speech {
  const isChinese = /^zh\b/i.test(wanted);
  const tag = isChinese ? 'zh-CN' : 'en';
  const locale = isChinese || /^en\b/i.test(wanted) ? known(wanted, tag) : tag;
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'long', day: 'numeric' });
  const year = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return {
    tag,
    words: isChinese ? zh : en,
    clock: (at) => clock.format(at),
    stamp: (at) => stamp.format(at),
    day: (at, now) => {
      const daysAgo = Math.round((midnight(now) - midnight(at)) / DAY_MS);
      if (daysAgo === 0 || daysAgo === 1) return near.format(-daysAgo, 'day');
      return (daysAgo > 0 && daysAgo < 300 ? day : year).format(at);
    },
    minutes: (count) => minutes.format(count),
    count: (value) => value.toLocaleString(locale),
  };
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

function known(wanted: string, otherwise: string): string {
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? otherwise;
  } catch {
    return otherwise; // a malformed tag from the page
  }
}
