import { describe, expect, it } from 'vitest';
import { dayOff } from './day-off.ts';
import { holidayName, holidaysOf } from './holidays.ts';

describe('public holidays', () => {
  it.each([
    [2024, 'Tết Nguyên đán', ['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12', '2024-02-13']],
    [2025, 'Tết Nguyên đán', ['2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-01']],
    [2030, 'Tết Nguyên đán', ['2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04', '2030-02-05']],
    [2024, 'Giỗ Tổ Hùng Vương', ['2024-04-18']],
    [2026, 'Giỗ Tổ Hùng Vương', ['2026-04-26']],
    [2026, 'Nghỉ bù Giỗ Tổ Hùng Vương', ['2026-04-27']],
    [2024, 'Quốc khánh', ['2024-09-02', '2024-09-03']],
    [2025, 'Quốc khánh', ['2025-09-01', '2025-09-02']],
    [2024, 'Nghỉ bù Tết Nguyên đán', ['2024-02-14', '2024-02-15']],
  ])('of %i: %s', (year, name, dates) => {
    expect(
      holidaysOf(year)
        .filter((holiday) => holidayName(holiday) === name)
        .map(({ date }) => date),
    ).toEqual(dates);
  });

  it('never take one day twice', () => {
    const years = Array.from({ length: 70 }, (_, place) => 1990 + place);
    const dates = years.flatMap((year) => holidaysOf(year).map(({ date }) => date));
    expect(dates.filter((date, place) => dates.indexOf(date) !== place)).toEqual([]);
  });
});

describe('a day off', () => {
  const rows = [
    { date: '2024-11-22', name: 'Nghỉ cơ quan', off: true },
    { date: '2024-02-14', name: 'Làm việc', off: false },
    { date: '2024-05-04', name: 'Làm bù', off: false },
  ];

  it.each([
    ['2024-03-01', null],
    ['2024-03-02', { kind: 'weekend' }],
    ['2024-03-03', { kind: 'weekend' }],
    ['2024-09-02', { kind: 'holiday', name: 'Quốc khánh' }],
    ['2024-11-22', { kind: 'holiday', name: 'Nghỉ cơ quan' }],
    ['2024-02-14', null],
    ['2024-05-04', null],
  ])('%s: %o', (date, expected) => {
    expect(dayOff(date, rows)).toEqual(expected);
  });
});
