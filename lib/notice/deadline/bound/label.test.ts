import { describe, expect, it } from 'vitest';
import { readPeriod } from '../find.ts';
import { shorthand } from '../shorthand.ts';

const ISSUED = '2025-11-20';

describe('a label’s value or a table’s cell', () => {
  it.each<[value: string, found: string[]]>([
    ['Quý IV/2025', ['within 2025-12-31 (Quý IV/2025)']],
    ['Quí IV-2025', ['within 2025-12-31 (Quí IV-2025)']],
    ['Năm 2026', ['within 2026-12-31 (Năm 2026)']],
    ['2026', ['within 2026-12-31 (2026)']],
    ['Tháng 12/2025', ['within 2025-12-31 (Tháng 12/2025)']],
    ['12/2025', ['within 2025-12-31 (12/2025)']],
    ['Trong năm 2025', ['within 2025-12-31 (Trong năm 2025)']],
    ['trong tháng 12/2025.', ['within 2025-12-31 (trong tháng 12/2025)']],
    ['Cuối năm 2025', ['within 2025-12-31 (Cuối năm 2025)']],
    ['Quý I, II/2026', ['within 2026-06-30 (Quý I, II/2026)']],
    ['Quý III - IV/2026', ['within 2026-12-31 (Quý III - IV/2026)']],
    ['Tháng 11-12/2025', ['within 2025-12-31 (Tháng 11-12/2025)']],
    ['6 tháng đầu năm 2026', ['within 2026-06-30 (6 tháng đầu năm 2026)']],
    ['Quý IV/2025 và các năm tiếp theo', ['within 2025-12-31 (Quý IV/2025)']],
    ['Hoàn thành trong tháng 12 năm 2025', ['within 2025-12-31 (trong tháng 12 năm 2025)']],
    ['2025 - 2030', ['span 2030-12-31 (2025 - 2030)']],
    ['Giai đoạn 2026-2030', ['span 2030-12-31 (Giai đoạn 2026-2030)']],
    ['Từ tháng 3 đến tháng 5/2026', ['span 2026-05-31 (Từ tháng 3 đến tháng 5/2026)']],
    ['Từ năm 2026 đến năm 2030', ['span 2030-12-31 (Từ năm 2026 đến năm 2030)']],
    ['Trước 15/12/2025', ['before 2025-12-15 (Trước 15/12/2025)']],
    ['Trước ngày 15 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=15 (Trước ngày 15 hằng tháng)']],
    ['Đến năm 2030', ['by 2030-12-31 (Đến năm 2030)']],
    ['Chậm nhất ngày 20/12/2025', ['by 2025-12-20 (Chậm nhất ngày 20/12/2025)']],
    ['15/12/2025', ['on 2025-12-15 (15/12/2025)']],
    ['Ngày 15/12/2025', ['on 2025-12-15 (Ngày 15/12/2025)']],
    ['Hằng năm', ['every FREQ=YEARLY (Hằng năm)']],
    ['Hàng quý', ['every FREQ=MONTHLY;INTERVAL=3 (Hàng quý)']],
    ['Thường xuyên, hằng năm', ['every FREQ=YEARLY (hằng năm)']],
    ['Quý I/2026 và hằng năm', ['within 2026-03-31 (Quý I/2026)', 'every FREQ=YEARLY (hằng năm)']],
    ['30 ngày kể từ ngày ban hành', ['after P30D (30 ngày kể từ ngày ban hành)']],
    ['Trước Tết Nguyên đán', ['event 2026-02-17 (Trước Tết Nguyên đán)']],
  ])('%s', (value, found) => {
    expect(readPeriod(value, { issued: ISSUED }).map(shorthand)).toEqual(found);
  });

  it.each([
    'Thường xuyên',
    'Thường xuyên, liên tục',
    'Sau khi Luật được ban hành',
    'Ngay sau khi có hướng dẫn của Bộ Nội vụ',
    'Theo kế hoạch công tác tư pháp hàng năm',
    'Theo Kế hoạch số 123/KH-UBND ngày 15/12/2025',
    'Khi có yêu cầu',
    'Từ 01/7/2025',
    'Từ quý I/2026',
    'Từ năm 2026',
    'Sở Nội vụ',
    '',
  ])('%s is no deadline', (value) => {
    expect(readPeriod(value, { issued: ISSUED })).toEqual([]);
  });
});
