import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('Tết and days of the lunar calendar', () => {
  it.each<[text: string, periods: string[]]>([
    ['Tết Nguyên đán', ['feast 2025-01-29']],
    ['Tết Nguyên đán Ất Tỵ năm 2025', ['feast 2025-01-29']],
    ['Tết Giáp Thìn', ['feast 2024-02-10']],
    ['Tết cổ truyền 2026', ['feast 2026-02-17']],
    ['Tết Dương lịch 2026', ['feast 2026-01-01']],
    ['Tết Trung thu', ['feast 2024-09-17']],
    ['25 tháng Chạp', ['day 2025-01-24']],
    ['ngày mùng 8 tháng Giêng', ['day 2025-02-05']],
    ['rằm tháng 7', ['day 2024-08-18']],
    ['rằm tháng Giêng năm 2025', ['day 2025-02-12']],
    ['ngày 10/3 âm lịch', ['day 2024-04-18']],
    ['mùng 3 tháng 3 âm lịch', ['day 2024-04-11']],
    ['28 Tết', ['day 2025-01-27']],
    ['30 Tết', ['day 2025-01-28']],
    ['mùng 6 Tết', ['day 2025-02-03']],
    ['32 tháng Chạp', ['duration P32M in "32 tháng"']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
