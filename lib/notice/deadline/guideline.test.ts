import { describe, expect, it } from 'vitest';
import { findDeadlines, readPeriod } from './find.ts';
import { shorthand } from './shorthand.ts';

/** Each phrase that the guideline's section on deadlines gives, with what it says of it. */
describe('the guideline’s phrases', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2024-01', 'trước ngày 15/01/2024', ['before 2024-01-15 (trước ngày 15/01/2024)']],
    ['2024-01', 'trước 15/02/2024', ['before 2024-02-15 (trước 15/02/2024)']],
    ['2024-01', 'xong trong tháng 5/2024', ['within 2024-05-31 (trong tháng 5/2024)']],
    ['2024-01', 'hết ngày 20/02/2024', ['by 2024-02-20 (hết ngày 20/02/2024)']],
    ['2024-01', 'hoàn thành đến ngày 20/02/2024', ['by 2024-02-20 (đến ngày 20/02/2024)']],
    ['2024-01', 'chậm nhất ngày 20/02/2024', ['by 2024-02-20 (chậm nhất ngày 20/02/2024)']],
    ['2024-01', 'chậm nhất 20/02/2024', ['by 2024-02-20 (chậm nhất 20/02/2024)']],
    ['2024-01', 'muộn nhất ngày 20/02/2024', ['by 2024-02-20 (muộn nhất ngày 20/02/2024)']],
    ['2024-01', 'không quá ngày 20/02/2024', ['by 2024-02-20 (không quá ngày 20/02/2024)']],
    ['2024-01', 'trong ngày 20/02/2024', ['by 2024-02-20 (trong ngày 20/02/2024)']],
    ['2024-01', 'xong đến hết tháng 2/2024', ['by 2024-02-29 (đến hết tháng 2/2024)']],
    ['2024-01', 'trong tháng 2/2024', ['within 2024-02-29 (trong tháng 2/2024)']],
    ['2024-01', 'xong trong quý I', ['within 2024-03-31 (trong quý I)']],
    ['2024-01', 'hoàn thành trong năm 2025', ['within 2025-12-31 (trong năm 2025)']],
    ['2024-01-10', 'xong trong tuần', ['within 2024-01-14 (trong tuần)']],
    ['2024-01', 'hoàn thành quý III/2024', ['within 2024-09-30 (quý III/2024)']],
    ['2024-01', 'tổ chức vào ngày 20/02/2024', ['on 2024-02-20 (vào ngày 20/02/2024)']],
    ['2024-01', 'hoàn thành ngày 20/02/2024', ['on 2024-02-20 (ngày 20/02/2024)']],
    ['2024-01', 'trình phiên họp ngày 20/02/2024', ['on 2024-02-20 (phiên họp ngày 20/02/2024)']],
    ['2024-01', 'trình kỳ họp thường kỳ tháng 7/2024', ['on 2024-07-31 (kỳ họp thường kỳ tháng 7/2024)']],
    ['2024-01', 'từ ngày 15/02 đến ngày 20/3/2024', ['span 2024-03-20 (từ ngày 15/02 đến ngày 20/3/2024)']],
    ['2024-01', 'từ nay đến 20/3/2024', ['span 2024-03-20 (từ nay đến 20/3/2024)']],
    ['2024-01', 'hằng tháng báo cáo', ['every FREQ=MONTHLY (hằng tháng)']],
    ['2024-01', 'định kỳ hằng quý báo cáo', ['every FREQ=MONTHLY;INTERVAL=3 (định kỳ hằng quý)']],
    ['2024-01', 'trước ngày 25 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=25 (trước ngày 25 hằng tháng)']],
    ['2024-01', 'trong thời hạn 03 tháng', ['after P3M (trong thời hạn 03 tháng)']],
    ['2024-01', 'sau 10 ngày kể từ ngày ký', ['after P10D (sau 10 ngày kể từ ngày ký)']],
    ['2024-01', 'trước mùa mưa bão', ['event (trước mùa mưa bão)']],
    ['2024-01', 'trước kỳ họp thứ 24', ['event (trước kỳ họp thứ 24)']],
    ['2024-01', 'trước khi Luật Đất đai có hiệu lực', ['event (trước khi Luật Đất đai có hiệu lực)']],
    ['2024-01', 'trước Tết Nguyên đán', ['event 2024-02-10 (trước Tết Nguyên đán)']],
    ['2023-12', 'xong trước ngày 30/01/2023', ['before 2023-01-30 meant 2024-01-30 (trước ngày 30/01/2023)']],
    ['2024-12', 'báo cáo trước ngày 15/01', ['before 2025-01-15 (trước ngày 15/01)']],
    ['2024-01', 'chậm nhất trước ngày 20/02/2024', ['before 2024-02-20 (chậm nhất trước ngày 20/02/2024)']],
    ['2024-01', 'Từ nay đến hết ngày 20/02/2024', ['span 2024-02-20 (Từ nay đến hết ngày 20/02/2024)']],
    [
      '2024-04',
      'trình kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024',
      ['on 2024-05-06 (kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024)'],
    ],
    ['2024-07', 'tổ chức Hội nghị chuyên đề quý 3/2024', ['on 2024-09-30 (quý 3/2024)']],
    ['2024-01', 'hoàn thành đầu tháng 3', ['within 2024-03-10 (đầu tháng 3)']],
    ['2024-01', 'hoàn thành giữa tháng 3', ['within 2024-03-20 (giữa tháng 3)']],
    ['2024-01', 'hoàn thành trung tuần tháng 3', ['within 2024-03-20 (trung tuần tháng 3)']],
    ['2024-01', 'hoàn thành cuối tháng 3', ['within 2024-03-31 (cuối tháng 3)']],
    ['2024-01', 'hoàn thành cuối quý II', ['within 2024-06-30 (cuối quý II)']],
    ['2024-01', 'hoàn thành cuối năm 2024', ['within 2024-12-31 (cuối năm 2024)']],
    ['2017-11-17', 'xong trong chiều 18-11', ['by 2017-11-18 (trong chiều 18-11)']],
    [
      '2024-02',
      'trước khi xin ý kiến Ban Thường vụ, chậm nhất ngày 09/3',
      ['event (trước khi xin ý kiến Ban Thường vụ)', 'by 2024-03-09 (chậm nhất ngày 09/3)'],
    ],
    ['2017-11-17', 'trước 19h tối 18-11', ['before 2017-11-18 19:00 (trước 19h tối 18-11)']],
    [
      '2024-01',
      'hằng năm (trước ngày 15 tháng 11)',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 (hằng năm (trước ngày 15 tháng 11))'],
    ],
    [
      '2024-01',
      'định kỳ trước ngày 01/6 và 15/11 hằng năm',
      [
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 (định kỳ trước ngày 01/6)',
        'every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 (15/11 hằng năm)',
      ],
    ],
    ['2024-01', 'báo cáo hằng quý', ['every FREQ=MONTHLY;INTERVAL=3 (hằng quý)']],
    ['2024-01', 'định kỳ 6 tháng báo cáo', ['every FREQ=MONTHLY;INTERVAL=6 (định kỳ 6 tháng)']],
    ['2024-01', 'báo cáo hằng tuần', ['every FREQ=WEEKLY (hằng tuần)']],
    ['2024-01', 'trong thời hạn 03 ngày làm việc', ['after P3D working (trong thời hạn 03 ngày làm việc)']],
    [
      '2025-11-18',
      'Giao Phó Thủ tướng chỉ đạo trước ngày 15 tháng 11 năm 2025',
      ['before 2025-11-15 (trước ngày 15 tháng 11 năm 2025)'],
    ],
    [null, 'báo cáo trước ngày 15/3', ['before (trước ngày 15/3)']],
    ['2024-01', 'Chỉ thị số 19-CT/TU ngày 11/6/2020', []],
    ['2024-01', 'kế hoạch năm 2024', []],
    ['2024-01', 'giai đoạn 2021 - 2030', []],
    ['2024-01', 'phấn đấu năm 2025', []],
    ['2024-01', 'đến hết năm 2030 đạt 50 %', []],
    ['2024-01', 'trình kỳ họp thứ 24', []],
    ['2024-01', 'khẩn trương, kịp thời, sớm hoàn thành ngay', []],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });

  it.each<[label: string, found: string[]]>([
    ['Quý IV/2025', ['within 2025-12-31 (Quý IV/2025)']],
    ['Năm 2026', ['within 2026-12-31 (Năm 2026)']],
    ['Tháng 12/2025', ['within 2025-12-31 (Tháng 12/2025)']],
    ['2025 - 2030', ['span 2030-12-31 (2025 - 2030)']],
    ['Hằng năm', ['every FREQ=YEARLY (Hằng năm)']],
    ['Thường xuyên', []],
    ['Quý IV/2025 và các năm tiếp theo', ['within 2025-12-31 (Quý IV/2025)']],
    ['Sau khi Luật ban hành', []],
    ['Theo kế hoạch', []],
    ['Từ 01/7/2025', []],
  ])('as a label: %s', (label, found) => {
    expect(readPeriod(label, { issued: '2025-11-20' }).map(shorthand)).toEqual(found);
  });
});
