import { describe, expect, it } from 'vitest';
import { occurrenceRule } from './occurrence-rule.ts';

describe('the rule of a recurring task', () => {
  it.each([
    ['the day named', 'FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-25', '2024-01-25', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['before the 25th', 'FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-25', '2024-01-24', 'FREQ=MONTHLY;BYMONTHDAY=24'],
    ['before the 1st', 'FREQ=MONTHLY;BYMONTHDAY=1', '2024-02-01', '2024-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['before the 1st of a quarter', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', '2024-04-01', '2024-03-31', null],
    ['before the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31', '2024-01-30', 'FREQ=MONTHLY;BYMONTHDAY=-2'],
    ['before Monday', 'FREQ=WEEKLY;BYDAY=MO', '2024-01-08', '2024-01-07', 'FREQ=WEEKLY;BYDAY=SU'],
    ['before the second Monday', 'FREQ=MONTHLY;BYDAY=2MO', '2024-01-08', '2024-01-07', null],
    ['each month', 'FREQ=MONTHLY', '2024-01-31', '2024-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['each quarter', 'FREQ=MONTHLY;INTERVAL=3', '2024-03-31', '2024-03-31', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['each week', 'FREQ=WEEKLY', '2024-01-05', '2024-01-05', 'FREQ=WEEKLY'],
    ['an extension', 'FREQ=MONTHLY;BYMONTHDAY=25', '2024-01-25', '2024-02-10', null],
    ['an end', 'FREQ=WEEKLY;UNTIL=20251231', '2024-01-05', '2024-01-05', 'FREQ=WEEKLY;UNTIL=20251231T235959'],
  ])('for %s: %s', (_, rrule, occurrence, due, expected) =>
    expect(occurrenceRule(rrule, occurrence, due)).toBe(expected),
  );

  it('ends on a day where the entry is one', () => {
    const rule = occurrenceRule('FREQ=WEEKLY;UNTIL=20251231T165959Z', '2024-01-05', '2024-01-05', 'day');
    expect(rule).toBe('FREQ=WEEKLY;UNTIL=20251231');
  });
});
