import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('before: the named day is too late', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2024-01', 'hoàn thành trước ngày 15/01/2024', ['before 2024-01-15 (trước ngày 15/01/2024)']],
    ['2024-01', 'Báo cáo UBND tỉnh trước 20/3.', ['before 2024-03-20 (trước 20/3)']],
    [
      '2024-03-05',
      'gửi về Sở Nội vụ trước 17h00 ngày 15/3/2024 để tổng hợp',
      ['before 2024-03-15 17:00 (trước 17h00 ngày 15/3/2024)'],
    ],
    [
      '2024-03-05',
      'gửi về Sở Nội vụ trước 16 giờ 30 phút ngày 15 tháng 3 năm 2024',
      ['before 2024-03-15 16:30 (trước 16 giờ 30 phút ngày 15 tháng 3 năm 2024)'],
    ],
    ['2017-11-17', 'báo cáo Chủ tịch UBND tỉnh trước 19h tối 18-11', ['before 2017-11-18 19:00 (trước 19h tối 18-11)']],
    ['2024-01', 'chậm nhất trước ngày 20/01/2024 phải xong', ['before 2024-01-20 (chậm nhất trước ngày 20/01/2024)']],
    ['2024-01', 'xong trước 15.02.2024', ['before 2024-02-15 (trước 15.02.2024)']],
    ['2024-01', 'xong trước ngày 15 / 02/ 2024', ['before 2024-02-15 (trước ngày 15 / 02/ 2024)']],
    ['2024-01', 'báo cáo trước ngày 05-2-2024', ['before 2024-02-05 (trước ngày 05-2-2024)']],
    ['2024-01', 'hoàn thành trước tháng 6/2024', ['before 2024-06-01 (trước tháng 6/2024)']],
    ['2024-01', 'hoàn thành trước cuối tháng 6/2024', ['before 2024-06-30 (trước cuối tháng 6/2024)']],
    ['2024-05-20', 'báo cáo trước ngày 10 tháng sau', ['before 2024-06-10 (trước ngày 10 tháng sau)']],
    ['2024-05-20', 'báo cáo kết quả trước ngày 25', ['before 2024-05-25 (trước ngày 25)']],
    ['2024-05-20', 'báo cáo kết quả trước thứ Sáu tuần này', ['before 2024-05-24 (trước thứ Sáu tuần này)']],
    [
      '2024-05-20',
      'gửi trước 16h thứ Sáu, ngày 24/5/2024',
      ['before 2024-05-24 16:00 (trước 16h thứ Sáu, ngày 24/5/2024)'],
    ],
    ['2023-12', 'gửi hồ sơ trước ngày 25 tháng Chạp', ['before 2024-02-04 (trước ngày 25 tháng Chạp)']],
    ['2023-12', 'hoàn thành trước ngày mùng 8 tháng Giêng', ['before 2024-02-17 (trước ngày mùng 8 tháng Giêng)']],
    ['2025-02', 'xong trước ngày 10/3 âm lịch', ['before 2025-04-07 (trước ngày 10/3 âm lịch)']],
    ['2023-12', 'chi trả trước 28 Tết', ['before 2024-02-07 (trước 28 Tết)']],
    [null, 'báo cáo trước ngày 15/3', ['before (trước ngày 15/3)']],
    ['2024-12-20', 'báo cáo trước ngày 05/01', ['before 2025-01-05 (trước ngày 05/01)']],
    [
      '2025-11-18',
      'Giao Phó Thủ tướng xem xét trước ngày 15 tháng 11 năm 2025',
      ['before 2025-11-15 (trước ngày 15 tháng 11 năm 2025)'],
    ],
    ['2024-06', 'xong trước 31/4/2025', ['before 2025-04-30 meant 2025-04-30 (trước 31/4/2025)']],
    [
      '2023-12',
      'a thực hiện) xong trước ngày 30/01/2023',
      ['before 2023-01-30 meant 2024-01-30 (trước ngày 30/01/2023)'],
    ],
    ['2024-06', 'Trước ngày 30/6/2024, các đơn vị báo cáo', ['before 2024-06-30 (Trước ngày 30/6/2024)']],
    ['2024-06', 'Thời gian hoàn thành trước ngày 30/6/2024', ['before 2024-06-30 (trước ngày 30/6/2024)']],
    [
      '2024-06',
      'báo cáo trước các ngày 15/6 và 20/7/2024',
      ['before 2024-06-15 (trước các ngày 15/6)', 'before 2024-07-20 (20/7/2024)'],
    ],
    [
      '2024-06',
      'hoàn thành công tác kiểm kê trước 24h00 ngày 30/6/2024',
      ['before 2024-06-30 23:59 (trước 24h00 ngày 30/6/2024)'],
    ],
    ['2025-08-01', 'trình Thủ tướng Chính phủ trước ngày 15 tháng 8', ['before 2025-08-15 (trước ngày 15 tháng 8)']],
    ['2025-08-01', 'báo cáo trước thời điểm 01/9/2025', ['before 2025-09-01 (trước thời điểm 01/9/2025)']],
    ['2024-09-18', 'Báo cáo Ban Chỉ đạo trước 10h00 sáng mai', ['before 2024-09-19 10:00 (trước 10h00 sáng mai)']],
    [
      '2024-09-18',
      'hoàn thành sơ tán dân trước 12 giờ trưa ngày 19/9/2024',
      ['before 2024-09-19 12:00 (trước 12 giờ trưa ngày 19/9/2024)'],
    ],
    ['2024-09-18', 'xong trước 17 giờ hôm nay', ['before 2024-09-18 17:00 (trước 17 giờ hôm nay)']],
    ['2024-09-18', 'báo cáo trước 17 giờ chiều nay', ['before 2024-09-18 17:00 (trước 17 giờ chiều nay)']],
    ['2024-09-18', 'hoàn thành trước 30/9', ['before 2024-09-30 (trước 30/9)']],
    ['2024-09', 'phấn đấu hoàn thành trước ngày 02/9/2025', ['before 2025-09-02 (trước ngày 02/9/2025)']],
    ['2024-09', 'hoàn thành xóa nhà tạm trước 31/10/2025', ['before 2025-10-31 (trước 31/10/2025)']],
    ['2024-09', 'người lao động nghỉ hưu trước ngày 01/7/2025', ['before 2025-07-01 (trước ngày 01/7/2025)']],
    [
      '2024-09',
      'tại Thông báo số 12/TB-UBND, trước ngày 30/9 phải hoàn thành',
      ['before 2024-09-30 (trước ngày 30/9)'],
    ],
    [
      '2024-09-10',
      'Sở Tài chính chủ trì, hoàn thành việc thẩm định trước ngày 20 tháng 9 năm 2024, báo cáo UBND tỉnh chậm nhất ngày 25 tháng 9 năm 2024.',
      ['before 2024-09-20 (trước ngày 20 tháng 9 năm 2024)', 'by 2024-09-25 (chậm nhất ngày 25 tháng 9 năm 2024)'],
    ],
    [
      '2024-12-10',
      'Bảo đảm cấp phát gạo cho người dân trước ngày 23 tháng Chạp',
      ['before 2025-01-22 (trước ngày 23 tháng Chạp)'],
    ],
    ['2024-12-10', 'hoàn thành trước rằm tháng Giêng', ['before 2025-02-12 (trước rằm tháng Giêng)']],
    ['2024-12-10', 'tổ chức giao quân xong trước ngày mồng 6 Tết', ['before 2025-02-03 (trước ngày mồng 6 Tết)']],
    [
      '2025-03-20',
      'Hoàn thành sắp xếp đơn vị hành chính cấp xã trước 30/6/2025, cấp tỉnh trước 30/8/2025',
      ['before 2025-06-30 (trước 30/6/2025)', 'before 2025-08-30 (trước 30/8/2025)'],
    ],
    [
      '2025-03-20',
      'trình Chính phủ trước ngày 01 tháng 5 năm 2025',
      ['before 2025-05-01 (trước ngày 01 tháng 5 năm 2025)'],
    ],
    [
      '2025-03-20',
      'báo cáo kết quả về UBND tỉnh trước 16h00’ ngày 25/3/2025',
      ['before 2025-03-25 16:00 (trước 16h00’ ngày 25/3/2025)'],
    ],
    ['2025-03-20', '(gửi qua Sở Nội vụ trước ngày 25/3)', ['before 2025-03-25 (trước ngày 25/3)']],
    ['2025-03-20', 'báo cáo trước ngày 25-3', ['before 2025-03-25 (trước ngày 25-3)']],
    ['2025-03-20', 'hoàn thành trước ngày 30-6-2025', ['before 2025-06-30 (trước ngày 30-6-2025)']],
    ['2025-03-20', 'hoàn thành trước ngày 30 – 6 – 2025', ['before 2025-06-30 (trước ngày 30 – 6 – 2025)']],
    ['2025-03-20', 'xong trước ngày 30/06/ 2025', ['before 2025-06-30 (trước ngày 30/06/ 2025)']],
    ['2025-03-20', 'xong trước ngày30/6/2025', ['before 2025-06-30 (trước ngày30/6/2025)']],
    ['2025-03-20', 'Thời gian hoàn thành: Trước ngày 30/4/2025', ['before 2025-04-30 (Trước ngày 30/4/2025)']],
    ['2025-03-20', 'trước 31/6/2025', ['before 2025-06-30 meant 2025-06-30 (trước 31/6/2025)']],
    ['2025-03-20', 'trước ngày 29/02/2026', ['before 2026-02-28 meant 2026-02-28 (trước ngày 29/02/2026)']],
    ['2026-01-05', 'báo cáo trước ngày 15/02/2025', ['before 2025-02-15 meant 2026-02-15 (trước ngày 15/02/2025)']],
    [
      '2024-05',
      'xong trước ngày 10/6 để trình kỳ họp tháng 7',
      ['before 2024-06-10 (trước ngày 10/6)', 'on 2024-07-31 (kỳ họp tháng 7)'],
    ],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
