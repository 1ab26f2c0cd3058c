import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('span: from one day to another', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2024-01', 'Từ nay đến hết ngày 31/01/2024', ['span 2024-01-31 (Từ nay đến hết ngày 31/01/2024)']],
    ['2024-07', 'từ nay đến cuối năm', ['span 2024-12-31 (từ nay đến cuối năm)']],
    ['2024-07', 'Từ nay đến hết năm 2024, tập trung giải ngân', ['span 2024-12-31 (Từ nay đến hết năm 2024)']],
    [
      '2024-03',
      'tổ chức ra quân từ ngày 15/3 đến hết ngày 20/4/2024',
      ['span 2024-04-20 (từ ngày 15/3 đến hết ngày 20/4/2024)'],
    ],
    ['2024-11', 'trực từ 20/12 đến 15/01/2025', ['span 2025-01-15 (từ 20/12 đến 15/01/2025)']],
    [
      '2025-11',
      'trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025',
      ['span 2025-12-31 (trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025)'],
    ],
    ['2024-03', 'triển khai từ tháng 4 đến tháng 6/2024', ['span 2024-06-30 (từ tháng 4 đến tháng 6/2024)']],
    ['2024-03', 'tổ chức ngày 15-17/4/2024', ['span 2024-04-17 (ngày 15-17/4/2024)']],
    ['2024-03', 'thực hiện từ ngày 01/4/2024 - 30/4/2024', ['span 2024-04-30 (từ ngày 01/4/2024 - 30/4/2024)']],
    ['2024-03', 'từ ngày 10 đến 20/4/2024 kiểm tra', ['span 2024-04-20 (từ ngày 10 đến 20/4/2024)']],
    ['2023-12', 'Từ nay đến Tết Nguyên đán', ['span 2024-02-10 (Từ nay đến Tết Nguyên đán)']],
    [
      '2024-09-18',
      'cấm biển từ 12h00 ngày 18/9 đến 24h00 ngày 20/9/2024',
      ['span 2024-09-20 23:59 (từ 12h00 ngày 18/9 đến 24h00 ngày 20/9/2024)'],
    ],
    ['2024-09', 'Từ nay đến ngày 15/10, các địa phương', ['span 2024-10-15 (Từ nay đến ngày 15/10)']],
    [
      '2024-09',
      'thời gian thực hiện: Từ ngày 01/10/2024 đến ngày 31/12/2024',
      ['span 2024-12-31 (Từ ngày 01/10/2024 đến ngày 31/12/2024)'],
    ],
    ['2025-03-20', 'tổ chức từ ngày 19/4 đến 30/4/2025', ['span 2025-04-30 (từ ngày 19/4 đến 30/4/2025)']],
    ['2025-03-20', 'thời gian từ 15/4/2025 đến 15/5/2025', ['span 2025-05-15 (từ 15/4/2025 đến 15/5/2025)']],
    ['2025-03-20', 'từ nay đến trước ngày 30/4', ['span 2025-04-30 (từ nay đến trước ngày 30/4)']],
    ['2025-03-20', 'Từ nay đến hết tháng 6/2025', ['span 2025-06-30 (Từ nay đến hết tháng 6/2025)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
