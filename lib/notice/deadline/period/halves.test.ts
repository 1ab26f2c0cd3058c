import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('several months of a year', () => {
  it.each<[text: string, periods: string[]]>([
    ['6 tháng đầu năm 2024', ['half 2024-01-01 to 2024-06-30']],
    ['06 tháng cuối năm', ['half 2024-07-01 to 2024-12-31']],
    ['9 tháng đầu năm nay', ['half 2024-01-01 to 2024-09-30']],
    ['3 tháng cuối năm 2025', ['half 2025-10-01 to 2025-12-31']],
    ['sáu tháng đầu năm 2025', ['half 2025-01-01 to 2025-06-30']],
    ['nửa cuối năm 2024', ['half 2024-07-01 to 2024-12-31']],
    ['những tháng cuối năm', ['part 2024-12-01 to 2024-12-31 in "cuối năm"']],
    ['12 tháng đầu năm', ['duration P12M in "12 tháng"', 'part 2025-03-01 to 2025-03-31 in "đầu năm"']],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
