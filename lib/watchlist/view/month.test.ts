import { describe, expect, it } from 'vitest';
import { monthAfter, monthBefore, weeksOf } from './month.ts';

describe('a month on the wall', () => {
  it.each([
    ['2024-02-15', '2024-01-29', '2024-03-03', 5],
    ['2021-02-28', '2021-02-01', '2021-02-28', 4],
    ['2024-09-01', '2024-08-26', '2024-10-06', 6],
    ['2024-12-31', '2024-11-25', '2025-01-05', 6],
    ['2023-01-01', '2022-12-26', '2023-02-05', 6],
  ])('of %s begins on %s, ends on %s, has %i weeks', (day, first, last, weeks) => {
    const shown = weeksOf(day);
    expect([shown[0]?.[0], shown.at(-1)?.[6], shown.length]).toEqual([first, last, weeks]);
  });

  it('is followed by the next, also over the year’s end', () => {
    expect([monthBefore('2024-01-31'), monthAfter('2024-01-31')]).toEqual(['2023-12-01', '2024-02-01']);
    expect([monthBefore('2024-03-31'), monthAfter('2023-12-05')]).toEqual(['2024-02-01', '2024-01-01']);
  });
});
