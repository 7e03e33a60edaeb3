const HOUR_MS = 3_600_000;
const MORNING_HOUR = 9;
const DAYS_OF_WEEK = 7;
const MONDAY = 1;

export type SnoozeChoice = 'hour' | 'tomorrow' | 'nextWeek';
export const SNOOZE_CHOICES: readonly SnoozeChoice[] = ['hour', 'tomorrow', 'nextWeek'];

/** When a snooze ends, by the clock of who chooses it: in an hour, tomorrow at nine, on Monday at nine. */
export function snoozeEnd(choice: SnoozeChoice, now: number): Date {
  if (choice === 'hour') return new Date(now + HOUR_MS);
  const day = new Date(now);
  const days = choice === 'tomorrow' ? 1 : (DAYS_OF_WEEK + MONDAY - day.getDay()) % DAYS_OF_WEEK || DAYS_OF_WEEK;
  // By the calendar, not by adding hours: a day with a change of clocks has not twenty-four.
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, MORNING_HOUR);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What a field of local date and time wants: "2026-03-01T09:00". */
export function localInput(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
