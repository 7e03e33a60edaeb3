import { describe, expect, it } from 'vitest';
import { localInput, snoozeEnd } from './snooze-times.ts';

const at = (text: string): number => new Date(text).getTime();
const endOf = (...asked: Parameters<typeof snoozeEnd>): string => localInput(snoozeEnd(...asked));

describe('the end of a snooze', () => {
  it('is an hour from now, over midnight too', () => {
    expect(endOf('hour', at('2026-03-04T10:20'))).toBe('2026-03-04T11:20');
    expect(endOf('hour', at('2026-12-31T23:30'))).toBe('2027-01-01T00:30');
  });

  it('is tomorrow morning, also in the last hour of a month', () => {
    expect(endOf('tomorrow', at('2026-02-28T23:59'))).toBe('2026-03-01T09:00');
  });

  it.each([
    ['2026-03-02T08:00', '2026-03-09T09:00'], // a Monday: the next one
    ['2026-03-06T17:00', '2026-03-09T09:00'],
    ['2026-03-08T12:00', '2026-03-09T09:00'], // a Sunday: tomorrow
  ])('is Monday morning of next week on %s', (now, end) => {
    expect(endOf('nextWeek', at(now))).toBe(end);
  });
});
