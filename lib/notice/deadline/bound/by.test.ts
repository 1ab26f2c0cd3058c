import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('by: the named day is still in time', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2026-01', 'nộp bản đăng ký (hạn cuối đăng ký: ngày 10/3)', ['by 2026-03-10 (hạn cuối đăng ký: ngày 10/3)']],
    ['2026-01', 'gửi hồ sơ, hạn chót nhận hồ sơ là ngày 10/3', ['by 2026-03-10 (hạn chót nhận hồ sơ là ngày 10/3)']],
    [
      '2024-01',
      'gửi báo cáo chậm nhất ngày 10 tháng 12 năm 2024',
      ['by 2024-12-10 (chậm nhất ngày 10 tháng 12 năm 2024)'],
    ],
    ['2024-01', 'xong chậm nhất là ngày 10/3/2024', ['by 2024-03-10 (chậm nhất là ngày 10/3/2024)']],
    ['2024-01', 'muộn nhất đến hết tháng 6/2024', ['by 2024-06-30 (muộn nhất đến hết tháng 6/2024)']],
    ['2024-01', 'chậm nhất đến 17h00 ngày 05/3/2024', ['by 2024-03-05 17:00 (chậm nhất đến 17h00 ngày 05/3/2024)']],
    ['2024-01', 'không quá ngày 15/3/2024', ['by 2024-03-15 (không quá ngày 15/3/2024)']],
    ['2024-01', 'giải ngân đến hết ngày 31/12/2024', ['by 2024-12-31 (đến hết ngày 31/12/2024)']],
    ['2024-01', 'phải hoàn thành hết quý I/2024', ['by 2024-03-31 (hết quý I/2024)']],
    ['2024-01', 'đến ngày 30/6/2024 hoàn thành giải phóng mặt bằng', ['by 2024-06-30 (đến ngày 30/6/2024)']],
    ['2024-01', 'Đến hết năm 2024 hoàn thành 100% chỉ tiêu', ['by 2024-12-31 (Đến hết năm 2024)']],
    ['2017-11-17', 'xong trong chiều 18-11', ['by 2017-11-18 (trong chiều 18-11)']],
    ['2024-01-10', 'xử lý xong trong ngày 18/01/2024', ['by 2024-01-18 (trong ngày 18/01/2024)']],
    ['2024-01-10', 'báo cáo ngay trong hôm nay', ['by 2024-01-10 (ngay trong hôm nay)']],
    ['2024-01', 'hạn cuối 15/3/2024', ['by 2024-03-15 (hạn cuối 15/3/2024)']],
    ['2024-01', 'Thời hạn báo cáo: 15/3/2024', ['by 2024-03-15 (Thời hạn báo cáo: 15/3/2024)']],
    ['2024-01', 'Muộn nhất ngày 30/4 phải xong', ['by 2024-04-30 (Muộn nhất ngày 30/4)']],
    ['2024-01', 'chậm nhất cuối tháng 3/2024', ['by 2024-03-31 (chậm nhất cuối tháng 3/2024)']],
    [
      '2024-01',
      'báo cáo UBND tỉnh kết quả chậm nhất trong ngày 20/01/2024',
      ['by 2024-01-20 (chậm nhất trong ngày 20/01/2024)'],
    ],
    ['2024-01', 'phải xong không muộn hơn ngày 25/02', ['by 2024-02-25 (không muộn hơn ngày 25/02)']],
    ['2024-01', 'chậm nhất vào 15/02/2024', ['by 2024-02-15 (chậm nhất vào 15/02/2024)']],
    ['2024-01', 'thời hạn hoàn thành chậm nhất là tháng 6 năm 2024', ['by 2024-06-30 (chậm nhất là tháng 6 năm 2024)']],
    ['2024-09-18', 'kêu gọi tàu thuyền vào bờ xong trong sáng ngày 19/9', ['by 2024-09-19 (trong sáng ngày 19/9)']],
    ['2024-09', 'hoàn thành chậm nhất trong quý IV/2024', ['by 2024-12-31 (chậm nhất trong quý IV/2024)']],
    [
      '2024-09',
      'Chậm nhất đến ngày 31 tháng 12 năm 2024 phải hoàn thành',
      ['by 2024-12-31 (Chậm nhất đến ngày 31 tháng 12 năm 2024)'],
    ],
    ['2024-09', 'phấn đấu đến 31/12/2025 giải ngân 100% kế hoạch vốn', ['by 2025-12-31 (đến 31/12/2025)']],
    ['2024-09', 'phấn đấu đến cuối năm 2025 xóa xong nhà tạm', ['by 2025-12-31 (đến cuối năm 2025)']],
    [
      '2024-09-10',
      'Giao Sở Xây dựng tham mưu văn bản trình Chủ tịch UBND tỉnh ký ban hành trong ngày 12/9/2024',
      ['by 2024-09-12 (trong ngày 12/9/2024)'],
    ],
    ['2025-03-20', 'chậm nhất 30/6', ['by 2025-06-30 (chậm nhất 30/6)']],
    ['2025-12-20', 'chậm nhất ngày 10/01/2025', ['by 2025-01-10 meant 2026-01-10 (chậm nhất ngày 10/01/2025)']],
    ['2024-05', 'chậm nhất đầu tháng 7/2024 phải trình', ['by 2024-07-10 (chậm nhất đầu tháng 7/2024)']],
    ['2024-05', 'chậm nhất giữa tháng 7', ['by 2024-07-20 (chậm nhất giữa tháng 7)']],
    ['2024-05', 'đến giữa năm 2025 hoàn thành', ['by 2025-06-30 (đến giữa năm 2025)']],
    ['2021-09', 'bàn giao toàn bộ mặt bằng chậm nhất ngày 30/10', ['by 2021-10-30 (chậm nhất ngày 30/10)']],
    ['2024-09', 'đến năm 2025 hoàn thành xóa nhà tạm', ['by 2025-12-31 (đến năm 2025)']],
    ['2024-09', 'đến cuối tháng 9 này', ['by 2024-09-30 (đến cuối tháng 9)']],
    ['2024-09', 'Đến tháng 10/2024 phải hoàn thành việc rà soát', ['by 2024-10-31 (Đến tháng 10/2024)']],
    ['2024-09', 'chậm nhất đến cuối quý I/2025', ['by 2025-03-31 (chậm nhất đến cuối quý I/2025)']],
    ['2024-09', 'thời hạn gửi báo cáo chậm nhất: ngày 25/9/2024', ['by 2024-09-25 (chậm nhất: ngày 25/9/2024)']],
    ['2024-09', 'Thời gian hoàn thành: chậm nhất 25/9/2024', ['by 2024-09-25 (chậm nhất 25/9/2024)']],
    ['2024-09', 'Thời hạn hoàn thành 30/9/2024', ['by 2024-09-30 (Thời hạn hoàn thành 30/9/2024)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
