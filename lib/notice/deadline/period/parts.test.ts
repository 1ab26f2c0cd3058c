import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('parts of a month, a quarter, a year', () => {
  it.each<[text: string, periods: string[]]>([
    ['đầu tháng 3/2025', ['part 2025-03-01 to 2025-03-10']],
    ['giữa tháng 4/2024', ['part 2024-04-01 to 2024-04-20']],
    ['cuối tháng 6 năm 2025', ['part 2025-06-01 to 2025-06-30']],
    ['trung tuần tháng 7', ['part 2024-07-01 to 2024-07-20']],
    ['thượng tuần tháng 8', ['part 2024-08-01 to 2024-08-10']],
    ['hạ tuần tháng 9', ['part 2024-09-01 to 2024-09-30']],
    ['tuần cuối tháng 11', ['part 2024-11-01 to 2024-11-30']],
    ['nửa đầu tháng 5', ['part 2024-05-01 to 2024-05-15']],
    ['cuối tháng này', ['part 2024-04-01 to 2024-04-30']],
    ['đầu tháng sau', ['part 2024-05-01 to 2024-05-10']],
    ['đầu quý III/2024', ['part 2024-07-01 to 2024-07-31']],
    ['giữa quý II', ['part 2024-05-01 to 2024-05-31']],
    ['cuối quý 4 năm 2025', ['part 2025-12-01 to 2025-12-31']],
    ['đầu năm sau', ['part 2025-03-01 to 2025-03-31']],
    ['giữa năm 2025', ['part 2025-06-01 to 2025-06-30']],
    ['cuối năm nay', ['part 2024-12-01 to 2024-12-31']],
    ['cuối năm', ['part 2024-12-01 to 2024-12-31']],
    ['cuối năm học', []],
    ['đầu tháng 13', []],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
