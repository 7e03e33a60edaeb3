import { languageNow } from './words.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make: one per language and shape. */
function format(at: number, shape: Intl.DateTimeFormatOptions): string {
  const language = languageNow();
  const key = language + JSON.stringify(shape);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, shape);
  formats.set(key, known);
  return known.format(at);
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** "14:02" today, otherwise the day and the time. */
export function stamp(iso: string, now: number): string {
  const at = Date.parse(iso);
  const isToday = startOfDay(at) === startOfDay(now);
  return format(at, isToday ? CLOCK : { month: 'short', day: 'numeric', ...CLOCK });
}

/** "3 min" under an hour, "14:02" today, "Mon 14:02" this week, then the date. */
export function shortTime(iso: string, now: number): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return '';
  if (now - at < MINUTE_MS) return relative.now(languageNow());
  if (now - at < HOUR_MS) return minutes(now - at);
  if (startOfDay(at) === startOfDay(now)) return format(at, CLOCK);
  if (startOfDay(now) - startOfDay(at) < WEEK_DAYS * DAY_MS) return format(at, { weekday: 'short', ...CLOCK });
  if (new Date(at).getFullYear() === new Date(now).getFullYear()) return format(at, { month: 'short', day: 'numeric' });
  return format(at, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** "Mon 14:02", or with the date when it is further away than a week. */
export function dayAndTime(iso: string): string {
  const at = Date.parse(iso);
  const isNear = Math.abs(startOfDay(at) - startOfDay(Date.now())) < WEEK_DAYS * DAY_MS;
  return format(at, isNear ? { weekday: 'short', ...CLOCK } : { month: 'short', day: 'numeric', ...CLOCK });
}

const SECONDS_CLOCK: Intl.DateTimeFormatOptions = { ...CLOCK, second: '2-digit' };

export const exactClock = (at: number): string => format(at, SECONDS_CLOCK);

export const clockTime = (iso: string): string => format(Date.parse(iso), CLOCK);

const EXACT: Intl.DateTimeFormatOptions = {
  month: 'short',
  day: 'numeric',
  ...CLOCK,
  second: '2-digit',
  fractionalSecondDigits: 3,
};

export const exactTime = (iso: string): string => format(Date.parse(iso), EXACT);

export const fullTime = (iso: string): string => format(Date.parse(iso), { dateStyle: 'full', timeStyle: 'long' });

export const dayName = (iso: string): string =>
  format(Date.parse(iso), { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, wherever one is; what is none stays the text that it is. */
export function dateName(text: string): string {
  const at = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? text : format(at, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
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
  if (ms < MINUTE_MS) return unit(Math.floor(ms / SECOND_MS), 'second');
  if (ms < HOUR_MS) return minutes(ms);
  if (ms < DAY_MS) return unit(Math.floor(ms / HOUR_MS), 'hour');
  return unit(Math.floor(ms / DAY_MS), 'day');
}

export const milliseconds = (ms: number): string => unit(ms, 'millisecond');

export function startOfDay(at: number): number {
  const day = new Date(at);
  return day.setHours(0, 0, 0, 0);
}

export const isSameDay = (a: string, b: string): boolean => startOfDay(Date.parse(a)) === startOfDay(Date.parse(b));

export const percent = (share: number): string =>
  new Intl.NumberFormat(languageNow(), { style: 'percent' }).format(share);

export const count = (value: number): string => new Intl.NumberFormat(languageNow()).format(value);

/** "now", in the language's own word. */
const relative = {
  now: (language: string): string => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second'),
};

const minutes = (ms: number): string => unit(Math.floor(ms / MINUTE_MS), 'minute');

const unit = (value: number, name: Intl.NumberFormatOptions['unit'] & string): string =>
  new Intl.NumberFormat(languageNow(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
