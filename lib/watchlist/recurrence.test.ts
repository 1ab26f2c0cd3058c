import { expect, it } from 'vitest';
import { nextOccurrence } from './recurrence.ts';

it.each([
  ['FREQ=MONTHLY', '2024-02-01', '2024-02-29'],
  ['FREQ=MONTHLY', '2024-02-29', '2024-03-31'],
  ['FREQ=MONTHLY;INTERVAL=3', '2024-02-01', '2024-03-31'],
  ['FREQ=MONTHLY;INTERVAL=3', '2024-03-31', '2024-06-30'],
  ['FREQ=MONTHLY;INTERVAL=6', '2024-07-01', '2024-12-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', '2024-02-25', '2024-03-25'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2024-01-31', '2024-03-31'],
  ['FREQ=YEARLY', '2024-02-01', '2024-12-31'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1', '2024-06-01', '2025-06-01'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-03-01', '2028-02-29'],
  ['FREQ=WEEKLY', '2024-02-29', '2024-03-01'],
  ['FREQ=WEEKLY;BYDAY=MO', '2024-02-29', '2024-03-04'],
  ['FREQ=DAILY', '2023-12-31', '2024-01-01'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2024-03-01', null],
  ['FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', '2024-03-01', null],
  ['FREQ=DAILY;INTERVAL=0', '2024-03-01', null],
  ['every now and then', '2024-03-01', null],
])('%s after %s falls on %s', (rrule, after, next) => {
  expect(nextOccurrence(rrule, after)).toBe(next);
});
