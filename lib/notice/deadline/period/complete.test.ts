import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

const days = (text: string, issued: string | null = '2024-04-20'): string[] =>
  periodsOf(text, issued).map((line) => line.replace(/ in ".*$/u, ''));

describe('month and year are lent along a list', () => {
  it.each([
    ['ngày 15 và 16/3/2025', ['day 2025-03-15', 'day 2025-03-16']],
    ['từ 15/3 đến hết ngày 20/4/2025', ['day 2025-03-15', 'day 2025-04-20']],
    ['từ 20/12 đến 15/01/2025', ['day 2024-12-20', 'day 2025-01-15']],
    ['quý I, quý II/2025', ['quarter 2025-01-01 to 2025-03-31', 'quarter 2025-04-01 to 2025-06-30']],
    ['tháng 3 và tháng 4/2025', ['month 2025-03-01 to 2025-03-31', 'month 2025-04-01 to 2025-04-30']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));

  it.each([
    ['ngày 15/3, sau khi rà soát kỹ toàn bộ hồ sơ, họp ngày 20/4/2026', ['day 2025-03-15', 'day 2026-04-20']],
    ['ngày 15/6 hoàn thành 20/7/2026', ['day 2024-06-15', 'day 2026-07-20']],
  ])('but not over other words: %s', (text, expected) => expect(days(text)).toEqual(expected));
});

describe('a missing year is the one in which the period next comes', () => {
  it.each([
    ['ngày 15/5', '2024-04-20', ['day 2024-05-15']],
    ['ngày 20/4', '2024-04-20', ['day 2024-04-20']],
    ['ngày 19/4', '2024-04-20', ['day 2025-04-19']],
    ['tháng 4', '2024-04-20', ['month 2024-04-01 to 2024-04-30']],
    ['tháng 3', '2024-04-20', ['month 2025-03-01 to 2025-03-31']],
    ['quý I', '2024-04-20', ['quarter 2025-01-01 to 2025-03-31']],
    ['ngày 25', '2024-04-20', ['dayOfMonth 2024-04-25']],
    ['ngày 10', '2024-12-20', ['dayOfMonth 2025-01-10']],
    ['ngày 15/5', null, ['day']],
  ])('%s, seen from %s', (text, issued, expected) => expect(days(text, issued)).toEqual(expected));

  it.each([
    ['ngày 31/4/2024', ['day 2024-04-30 (impossible)']],
    ['ngày 29/02/2023', ['day 2023-02-28 (impossible)']],
    ['ngày 29/02/2024', ['day 2024-02-29']],
    ['năm 2025', ['year 2025-01-01 to 2025-12-31']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));
});
