import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('on: that day', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2025-10-02', 'trình cho ý kiến tại phiên họp tháng 11/2025', ['on 2025-11-30 (phiên họp tháng 11/2025)']],
    ['2026-01', 'trình tại phiên họp đầu tháng 9/2026', ['on 2026-09-10 (phiên họp đầu tháng 9/2026)']],
    ['2024-04', 'tổ chức vào ngày 21/4/2024', ['on 2024-04-21 (vào ngày 21/4/2024)']],
    ['2024-04-02', 'hoàn thành ngày 15/4/2024', ['on 2024-04-15 (ngày 15/4/2024)']],
    [
      '2023-12',
      'báo cáo Ban cán sự đảng tại phiên giao ban ngày 12/01/2024',
      ['on 2024-01-12 (phiên giao ban ngày 12/01/2024)'],
    ],
    [
      '2024-04',
      'trình tại kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024',
      ['on 2024-05-06 (kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024)'],
    ],
    ['2024-04', 'trình HĐND tỉnh tại kỳ họp thường kỳ tháng 7/2024', ['on 2024-07-31 (kỳ họp thường kỳ tháng 7/2024)']],
    ['2024-07', 'tham mưu tổ chức Hội nghị chuyên đề quý 3/2024', ['on 2024-09-30 (quý 3/2024)']],
    ['2024-04-02', 'họp vào lúc 8h00 ngày 05/4/2024', ['on 2024-04-05 08:00 (vào lúc 8h00 ngày 05/4/2024)']],
    ['2024-04-02', 'làm việc với Sở Xây dựng vào sáng 05/4', ['on 2024-04-05 (vào sáng 05/4)']],
    ['2024-04-02', 'họp UBND tỉnh chiều thứ Sáu tuần này', ['on 2024-04-05 (chiều thứ Sáu tuần này)']],
    ['2024-04-02', 'tổ chức lấy mẫu ngày 15 và 16/4', ['on 2024-04-15 (ngày 15)', 'on 2024-04-16 (16/4)']],
    ['2024-04-02', 'báo cáo tại cuộc họp ngày 20/4/2024', ['on 2024-04-20 (cuộc họp ngày 20/4/2024)']],
    [
      '2024-09-18',
      'thực hiện xong trong 02 ngày 19 và 20/9/2024',
      ['on 2024-09-19 (ngày 19)', 'on 2024-09-20 (20/9/2024)'],
    ],
    ['2024-09', 'có mặt lúc 7h30 ngày 25/9/2024', ['on 2024-09-25 07:30 (lúc 7h30 ngày 25/9/2024)']],
    ['2024-09', 'tổng duyệt vào 20h00 ngày 25/9/2024', ['on 2024-09-25 20:00 (vào 20h00 ngày 25/9/2024)']],
    ['2024-09', 'khai giảng ngày 05/9/2025', ['on 2025-09-05 (ngày 05/9/2025)']],
    [
      '2024-09',
      'Đại hội dự kiến tổ chức vào tháng 10/2025',
      ['on 2025-10-31 (Đại hội dự kiến tổ chức vào tháng 10/2025)'],
    ],
    ['2024-09', 'trình HĐND tỉnh tại kỳ họp tháng 12', ['on 2024-12-31 (kỳ họp tháng 12)']],
    ['2024-09', 'phục vụ phiên họp UBND tỉnh tháng 10/2024', ['on 2024-10-31 (phiên họp UBND tỉnh tháng 10/2024)']],
    [
      '2024-09',
      'báo cáo tại phiên họp thường kỳ tháng 10 năm 2024',
      ['on 2024-10-31 (phiên họp thường kỳ tháng 10 năm 2024)'],
    ],
    [
      '2024-12-10',
      'khai hội ngày mùng 10 tháng Giêng năm Ất Tỵ',
      ['on 2025-02-07 (ngày mùng 10 tháng Giêng năm Ất Tỵ)'],
    ],
    [
      '2024-05',
      'trình Hội nghị Ban Chấp hành Đảng bộ tỉnh tháng 6/2024',
      ['on 2024-06-30 (Hội nghị Ban Chấp hành Đảng bộ tỉnh tháng 6/2024)'],
    ],
    ['2019-10', 'trình phiên họp Chính phủ tháng 11/2019', ['on 2019-11-30 (phiên họp Chính phủ tháng 11/2019)']],
    ['2024-09', 'nội dung được phân công trình kỳ họp tháng 10/2024', ['on 2024-10-31 (kỳ họp tháng 10/2024)']],
    [
      '2024-09',
      'kiểm tra các ngày 15, 16 và 17/10/2024',
      ['on 2024-10-15 (ngày 15)', 'on 2024-10-16 (16)', 'on 2024-10-17 (17/10/2024)'],
    ],
    ['2024-09', 'Thời gian: 8h00, ngày 15/10/2024', ['on 2024-10-15 08:00 (8h00, ngày 15/10/2024)']],
    [null, 'tổ chức hội nghị ngày 15/3/2024', ['on 2024-03-15 (hội nghị ngày 15/3/2024)']],
    [null, 'hoàn thành ngày 15/3/2024', ['on 2024-03-15 (ngày 15/3/2024)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
