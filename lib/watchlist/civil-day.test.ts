import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, minuteInVietnam, momentInVietnam, todayInVietnam } from './civil-day.ts';

const civilDate = integer({ min: -20_000, max: 40_000 }).map((day) => addDays('1970-01-01', day));

describe('a civil day in Viet Nam', () => {
  it.each([
    ['2024-02-28T16:59:59.999Z', '2024-02-28'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['2023-12-31T17:00:00Z', '2024-01-01'],
    ['1969-12-31T20:00:00Z', '1970-01-01'],
  ])('at %s it is %s', (moment, today) => {
    expect(todayInVietnam(() => Date.parse(moment))).toBe(today);
  });

  it('begins when the clock in Viet Nam turns to it', () => {
    assert(
      property(civilDate, (date) => {
        const midnight = momentInVietnam(date);
        expect(todayInVietnam(() => midnight)).toBe(date);
        expect(todayInVietnam(() => midnight - 1)).toBe(addDays(date, -1));
        expect(minuteInVietnam(momentInVietnam(date, '19:30'))).toBe(19 * 60 + 30);
      }),
    );
  });
});
