import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWorkingDays, civil, daysBetween, monthEnd, weekday } from './civil.ts';

describe('civil dates', () => {
  it.each([
    ['writes a date', civil(2024, 1, 5), '2024-01-05'],
    ['knows a leap February', monthEnd(2024, 2), '2024-02-29'],
    ['knows a common February', monthEnd(2023, 2), '2023-02-28'],
    ['passes the year’s end', addDays('2024-12-30', 3), '2025-01-02'],
    ['goes back', addDays('2024-03-01', -1), '2024-02-29'],
    ['keeps the day of a later month', addMonths('2024-11-15', 3), '2025-02-15'],
    ['takes the last day where a month has no such day', addMonths('2024-01-31', 1), '2024-02-29'],
    ['skips the weekend', addWorkingDays('2024-04-12', 1), '2024-04-15'],
    ['counts five working days from a Monday', addWorkingDays('2024-04-15', 5), '2024-04-22'],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  it('counts days in both directions', () => {
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2024-03-01', '2024-02-28')]).toEqual([2, -2]);
  });

  it('counts Monday as 1 and Sunday as 7', () => {
    expect([weekday('2024-04-08'), weekday('2024-04-14')]).toEqual([1, 7]);
  });
});
