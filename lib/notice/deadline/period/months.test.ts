import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

describe('months, quarters and years', () => {
  it.each<[text: string, periods: string[]]>([
    ['tháng 4/2024', ['month 2024-04-01 to 2024-04-30']],
    ['tháng 01 năm 2024', ['month 2024-01-01 to 2024-01-31']],
    ['tháng 12-2025', ['month 2025-12-01 to 2025-12-31']],
    ['tháng 5', ['month 2024-05-01 to 2024-05-31']],
    ['tháng mười hai', ['month 2024-12-01 to 2024-12-31']],
    ['tháng Tư', ['month 2024-04-01 to 2024-04-30']],
    ['T12/2025', ['month 2025-12-01 to 2025-12-31']],
    ['12/2025', ['month 2025-12-01 to 2025-12-31']],
    ['tháng này', ['month 2024-04-01 to 2024-04-30']],
    ['tháng sau', ['month 2024-05-01 to 2024-05-31']],
    ['tháng tới', ['month 2024-05-01 to 2024-05-31']],
    ['quý III/2024', ['quarter 2024-07-01 to 2024-09-30']],
    ['quý 3 năm 2024', ['quarter 2024-07-01 to 2024-09-30']],
    ['Quí IV-2025', ['quarter 2025-10-01 to 2025-12-31']],
    ['quý I', ['quarter 2025-01-01 to 2025-03-31']],
    ['quý lll/2024', ['quarter 2024-07-01 to 2024-09-30']],
    ['quý ba', ['quarter 2024-07-01 to 2024-09-30']],
    ['quý này', ['quarter 2024-04-01 to 2024-06-30']],
    ['quý sau', ['quarter 2024-07-01 to 2024-09-30']],
    ['năm 2025', ['year 2025-01-01 to 2025-12-31']],
    ['năm nay', ['year 2024-01-01 to 2024-12-31']],
    ['năm tới', ['year 2025-01-01 to 2025-12-31']],
    ['2021 - 2030', ['years 2021-01-01 to 2030-12-31']],
    ['năm 2026-2030', ['years 2026-01-01 to 2030-12-31']],
    ['2026', ['year 2026-01-01 to 2026-12-31']],
    ['tháng 6 năm nay', ['month 2024-06-01 to 2024-06-30']],
    ['tháng 13', []],
    ['mỗi tháng một lần', []],
    ['Thông tư số 12/2025/TT-BTC', []],
    ['quý 5', []],
    ['năm học', []],
  ])('%s', (text, periods) => {
    expect(periodsOf(text, '2024-04-10')).toEqual(periods);
  });
});
