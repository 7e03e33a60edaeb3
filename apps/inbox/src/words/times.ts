import { languageNow } from './words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/** Formatters are slow to make, and each row of a list needs some: each is kept until the language is another. */
function kept<Format>(make: (language: string) => Format): () => Format {
  let madeFor = '';
  let format: Format | undefined;
  return () => {
    const language = languageNow();
    if (format === undefined || madeFor !== language) format = make(language);
    madeFor = language;
    return format;
  };
}

type Shape = Intl.DateTimeFormatOptions;

function dates(shape: Shape): (at: number) => string {
  const format = kept((language) => new Intl.DateTimeFormat(language, shape));
  return (at) => format().format(at);
}

function units(unit: string): (value: number) => string {
  const format = kept((language) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }));
  return (value) => format().format(value);
}

const CLOCK: Shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const DAY: Shape = { month: 'short', day: 'numeric' };
const SECONDS: Shape = { ...CLOCK, second: '2-digit' };

const inClock = dates(CLOCK);
const inDay = dates(DAY);
const inDayAndClock = dates({ ...DAY, ...CLOCK });
const inWeekdayAndClock = dates({ weekday: 'short', ...CLOCK });
const inDayOfYear = dates({ year: 'numeric', ...DAY });
const inCalendar = dates({ year: 'numeric', ...DAY, timeZone: 'UTC' });
const inFull = dates({ dateStyle: 'full', timeStyle: 'long' });
const inDayName = dates({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
const inExactTime = dates({ ...DAY, ...SECONDS, fractionalSecondDigits: 3 });

const inMilliseconds = units('millisecond');
const inSeconds = units('second');
const inMinutes = units('minute');
const inHours = units('hour');
const inDays = units('day');

const relative = kept((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const shares = kept((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const counts = kept((language) => new Intl.NumberFormat(language));

/** "14:02" today, otherwise the day and the time. */
export function stamp(iso: string, now: number): string {
  const at = Date.parse(iso);
  const isToday = startOfDay(at) === startOfDay(now);
  return isToday ? inClock(at) : inDayAndClock(at);
}

/** "3 min" under an hour, "14:02" today, "Mon 14:02" this week, then the date. */
export function shortTime(iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  if (now - at < MINUTE_MS) return relative().format(0, 'second'); // "now", in the language's own word
  if (now - at < HOUR_MS) return minutes(now - at);
  if (startOfDay(at) === startOfDay(now)) return inClock(at);
  if (startOfDay(now) - startOfDay(at) < WEEK_DAYS * DAY_MS) return inWeekdayAndClock(at);
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? inDay(at) : inDayOfYear(at);
}

/** "Mon 14:02", or with the date when it is further away than a week. */
export function dayAndTime(iso: string): string {
  const at = Date.parse(iso);
  const isNear = Math.abs(startOfDay(at) - startOfDay(Date.now())) < WEEK_DAYS * DAY_MS;
  return isNear ? inWeekdayAndClock(at) : inDayAndClock(at);
}

export const exactClock = dates(SECONDS);

export const clockTime = (iso: string): string => inClock(Date.parse(iso));

export const exactTime = (iso: string): string => inExactTime(Date.parse(iso));

export const fullTime = (iso: string): string => inFull(Date.parse(iso));

export const dayName = (iso: string): string => inDayName(Date.parse(iso));

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, wherever one is; what is none stays the text that it is. */
export function dateName(text: string): string {
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? text : inCalendar(at);
}

/** A language by its name in ours; a tag that is none stays as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(languageNow(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How long, in the largest unit that fits: "20 sec", "3 min", "2 hr", "5 days". */
export function duration(ms: number): string {
  if (ms < MINUTE_MS) return inSeconds(Math.floor(ms / SECOND_MS));
  if (ms < HOUR_MS) return minutes(ms);
  if (ms < DAY_MS) return inHours(Math.floor(ms / HOUR_MS));
  return inDays(Math.floor(ms / DAY_MS));
}

export const milliseconds = (ms: number): string => inMilliseconds(ms);

export function startOfDay(at: number): number {
  const day = new Date(at);
  return day.setHours(0, 0, 0, 0);
}

export const isSameDay = (a: string, b: string): boolean => startOfDay(Date.parse(a)) === startOfDay(Date.parse(b));

export const percent = (share: number): string => shares().format(share);

export const count = (value: number): string => counts().format(value);

const minutes = (ms: number): string => inMinutes(Math.floor(ms / MINUTE_MS));
