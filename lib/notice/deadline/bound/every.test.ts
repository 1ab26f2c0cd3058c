import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('every: again and again', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2025-08', 'mỗi tháng 2 lần báo cáo tiến độ', ['every FREQ=MONTHLY (mỗi tháng 2 lần)']],
    ['2025-08', 'trực ít nhất 01 buổi/tuần', ['every FREQ=WEEKLY (ít nhất 01 buổi/tuần)']],
    [
      '2024-02',
      'tổng hợp; 6 tháng (trước 15/6) và năm (trước 05/12) báo cáo',
      [
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 (6 tháng (trước 15/6))',
        'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 (năm (trước 05/12))',
      ],
    ],
    ['2025-08', 'kiểm tra mỗi tuần ít nhất 02 lần', ['every FREQ=WEEKLY (mỗi tuần ít nhất 02 lần)']],
    [
      '2024-06',
      'Gửi báo cáo tuần trước 15 giờ ngày thứ Năm hằng tuần',
      ['every FREQ=WEEKLY;BYDAY=TH 15:00 (trước 15 giờ ngày thứ Năm hằng tuần)'],
    ],
    ['2024-07', 'định kỳ hằng quý báo cáo', ['every FREQ=MONTHLY;INTERVAL=3 (định kỳ hằng quý)']],
    ['2024-07', 'hằng tháng thường xuyên theo dõi', ['every FREQ=MONTHLY (hằng tháng)']],
    ['2024-07', 'báo cáo trước ngày 25 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=25 (trước ngày 25 hằng tháng)']],
    [
      '2024-07',
      'báo cáo trước ngày 25/12 hàng năm',
      ['every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25 (trước ngày 25/12 hàng năm)'],
    ],
    [
      '2024-07',
      'kết quả thực hiện Kế hoạch hằng năm (trước ngày 15 tháng 11) hoặc',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 (hằng năm (trước ngày 15 tháng 11))'],
    ],
    [
      '2024-07',
      'định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo',
      [
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 (định kỳ trước ngày 01/6)',
        'every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 (15/11 hằng năm)',
      ],
    ],
    ['2024-07', 'định kỳ 6 tháng báo cáo', ['every FREQ=MONTHLY;INTERVAL=6 (định kỳ 6 tháng)']],
    [
      '2024-07',
      'định kỳ 6 tháng, hằng năm báo cáo',
      ['every FREQ=MONTHLY;INTERVAL=6 (định kỳ 6 tháng)', 'every FREQ=YEARLY (hằng năm)'],
    ],
    ['2024-07', 'báo cáo hằng tuần', ['every FREQ=WEEKLY (hằng tuần)']],
    ['2024-07', 'mỗi tháng một lần báo cáo', ['every FREQ=MONTHLY (mỗi tháng một lần)']],
    ['2024-07', 'báo cáo 03 tháng/lần', ['every FREQ=MONTHLY;INTERVAL=3 (03 tháng/lần)']],
    ['2024-07', 'kiểm tra ít nhất 01 lần/quý', ['every FREQ=MONTHLY;INTERVAL=3 (ít nhất 01 lần/quý)']],
    ['2024-07', 'báo cáo vào thứ Sáu hằng tuần', ['every FREQ=WEEKLY;BYDAY=FR (vào thứ Sáu hằng tuần)']],
    [
      '2024-07',
      'gửi trước ngày 20 của tháng cuối quý',
      ['every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 (trước ngày 20 của tháng cuối quý)'],
    ],
    [
      '2024-07',
      'Định kỳ hằng tháng (trước ngày 20) báo cáo',
      ['every FREQ=MONTHLY;BYMONTHDAY=20 (Định kỳ hằng tháng (trước ngày 20))'],
    ],
    [
      '2024-07',
      'Định kỳ hằng tháng, hằng quý báo cáo',
      ['every FREQ=MONTHLY (Định kỳ hằng tháng)', 'every FREQ=MONTHLY;INTERVAL=3 (hằng quý)'],
    ],
    [
      '2024-07',
      'định kỳ hằng quý (trước ngày 20 của tháng cuối quý), 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) báo cáo',
      [
        'every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 (định kỳ hằng quý (trước ngày 20 của tháng cuối quý))',
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 (6 tháng (trước ngày 15/6))',
        'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 (hằng năm (trước ngày 15/12))',
      ],
    ],
    ['2024-07', 'báo cáo vào ngày 05 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=5 (vào ngày 05 hằng tháng)']],
    ['2024-07', 'báo cáo hằng ngày trước 16 giờ', ['every FREQ=DAILY 16:00 (hằng ngày trước 16 giờ)']],
    ['2024-07', 'báo cáo trước 16h hằng ngày', ['every FREQ=DAILY 16:00 (trước 16h hằng ngày)']],
    [
      '2024-07',
      'Định kỳ hàng quý, năm',
      ['every FREQ=MONTHLY;INTERVAL=3 (Định kỳ hàng quý)', 'every FREQ=YEARLY (năm)'],
    ],
    ['2024-07', 'xong trong tháng 12 hằng năm', ['every FREQ=YEARLY;BYMONTH=12 (trong tháng 12 hằng năm)']],
    [
      '2024-07',
      'Hằng năm, trước ngày 30 tháng 11, báo cáo',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30 (Hằng năm, trước ngày 30 tháng 11)'],
    ],
    [
      '2024-07',
      'trước ngày 15 tháng 12 hằng năm hoặc đột xuất',
      ['every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 (trước ngày 15 tháng 12 hằng năm)'],
    ],
    [
      '2024-07',
      'báo cáo quý trước ngày 25 tháng cuối quý; báo cáo năm trước ngày 15/12',
      [
        'every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25 (quý trước ngày 25 tháng cuối quý)',
        'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15 (năm trước ngày 15/12)',
      ],
    ],
    ['2024-07', 'hàng năm trời', ['every FREQ=YEARLY (hàng năm)']],
    ['2024-09-18', 'báo cáo nhanh trước 7h30 hằng ngày', ['every FREQ=DAILY 07:30 (trước 7h30 hằng ngày)']],
    [
      '2024-09-18',
      'Báo cáo hằng ngày (trước 16h00) về Văn phòng',
      ['every FREQ=DAILY 16:00 (hằng ngày (trước 16h00))'],
    ],
    [
      '2024-09',
      'gửi báo cáo trong ngày 20 hằng tháng',
      ['every FREQ=MONTHLY;BYMONTHDAY=20 (trong ngày 20 hằng tháng)'],
    ],
    [
      '2024-09',
      'báo cáo vào ngày 20 tháng cuối quý',
      ['every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 (vào ngày 20 tháng cuối quý)'],
    ],
    [
      '2024-09',
      'báo cáo kết quả thực hiện hằng quý trước ngày 20 tháng cuối của quý',
      ['every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20 (hằng quý trước ngày 20 tháng cuối của quý)'],
    ],
    [
      '2024-09',
      'định kỳ hằng năm trước ngày 10/12 gửi báo cáo',
      ['every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 (định kỳ hằng năm trước ngày 10/12)'],
    ],
    [
      '2024-09',
      'định kỳ 06 tháng (trước ngày 10/6), 01 năm (trước ngày 10/12)',
      [
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10 (định kỳ 06 tháng (trước ngày 10/6))',
        'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10 (01 năm (trước ngày 10/12))',
      ],
    ],
    [
      '2024-09',
      'Định kỳ 6 tháng, 1 năm báo cáo',
      ['every FREQ=MONTHLY;INTERVAL=6 (Định kỳ 6 tháng)', 'every FREQ=YEARLY (1 năm)'],
    ],
    [
      '2024-09',
      'định kỳ hằng tháng, quý, 6 tháng, năm báo cáo',
      [
        'every FREQ=MONTHLY (định kỳ hằng tháng)',
        'every FREQ=MONTHLY;INTERVAL=3 (quý)',
        'every FREQ=MONTHLY;INTERVAL=6 (6 tháng)',
        'every FREQ=YEARLY (năm)',
      ],
    ],
    ['2024-09', 'báo cáo định kỳ 2 tuần/lần', ['every FREQ=WEEKLY;INTERVAL=2 (định kỳ 2 tuần)']],
    [
      '2024-09',
      'định kỳ hàng tuần vào thứ Sáu báo cáo',
      ['every FREQ=WEEKLY;BYDAY=FR (định kỳ hàng tuần vào thứ Sáu)'],
    ],
    [
      '2024-09',
      'hằng tuần (trước 15h thứ Sáu) báo cáo',
      ['every FREQ=WEEKLY;BYDAY=FR 15:00 (hằng tuần (trước 15h thứ Sáu))'],
    ],
    [
      '2024-09',
      'trước ngày 05 của tháng kế tiếp hằng tháng',
      ['every FREQ=MONTHLY;BYMONTHDAY=5 (trước ngày 05 của tháng kế tiếp hằng tháng)'],
    ],
    [
      '2024-09',
      'hằng tháng báo cáo trước ngày 25',
      ['every FREQ=MONTHLY;BYMONTHDAY=25 (hằng tháng báo cáo trước ngày 25)'],
    ],
    [
      '2024-09',
      'Hằng tháng (ngày 25) các đơn vị gửi báo cáo',
      ['every FREQ=MONTHLY;BYMONTHDAY=25 (Hằng tháng (ngày 25))'],
    ],
    [
      '2024-09',
      'Hằng năm báo cáo kết quả trước ngày 15/11',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 (Hằng năm báo cáo kết quả trước ngày 15/11)'],
    ],
    ['2024-09', 'Hằng năm, các đơn vị rà soát, báo cáo Sở Nội vụ', ['every FREQ=YEARLY (Hằng năm)']],
    ['2024-09', 'tham mưu tổ chức sơ kết hằng năm', ['every FREQ=YEARLY (hằng năm)']],
    ['2024-09', 'thứ Ba hằng tuần tiếp công dân', ['every FREQ=WEEKLY;BYDAY=TU (thứ Ba hằng tuần)']],
    [
      '2024-09-10',
      'Các địa phương gửi báo cáo về Sở Nông nghiệp và PTNT trước 15h00 hằng ngày để tổng hợp',
      ['every FREQ=DAILY 15:00 (trước 15h00 hằng ngày)'],
    ],
    [
      '2025-03-20',
      'hằng quý, 6 tháng, năm báo cáo kết quả',
      [
        'every FREQ=MONTHLY;INTERVAL=3 (hằng quý)',
        'every FREQ=MONTHLY;INTERVAL=6 (6 tháng)',
        'every FREQ=YEARLY (năm)',
      ],
    ],
    [
      '2025-03-20',
      'báo cáo định kỳ hằng tháng trước ngày 20',
      ['every FREQ=MONTHLY;BYMONTHDAY=20 (định kỳ hằng tháng trước ngày 20)'],
    ],
    [
      '2025-03-20',
      'trước ngày 20/6 và ngày 20/12 hằng năm',
      [
        'every FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20 (trước ngày 20/6)',
        'every FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20 (ngày 20/12 hằng năm)',
      ],
    ],
    [
      '2025-03-20',
      'định kỳ vào ngày 25 hằng tháng báo cáo',
      ['every FREQ=MONTHLY;BYMONTHDAY=25 (định kỳ vào ngày 25 hằng tháng)'],
    ],
    [
      '2025-03-20',
      'trước ngày 15 tháng cuối quý báo cáo',
      ['every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15 (trước ngày 15 tháng cuối quý)'],
    ],
    [
      '2025-03-20',
      'báo cáo trước ngày 05 tháng đầu quý sau',
      ['every FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 (trước ngày 05 tháng đầu quý sau)'],
    ],
    ['2025-03-20', 'giao ban vào sáng thứ Hai hằng tuần', ['every FREQ=WEEKLY;BYDAY=MO (vào sáng thứ Hai hằng tuần)']],
    ['2025-03-20', 'định kỳ 15 ngày báo cáo một lần', ['every FREQ=DAILY;INTERVAL=15 (định kỳ 15 ngày)']],
    [
      '2012-05',
      'Báo cáo quý gửi trước ngày 05 tháng cuối cùng của mỗi quý',
      ['every FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5 (quý gửi trước ngày 05 tháng cuối cùng của mỗi quý)'],
    ],
    [
      '2012-05',
      'Báo cáo năm gửi trước ngày 25/11 hàng năm',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25 (năm gửi trước ngày 25/11 hàng năm)'],
    ],
    [
      '2012-05',
      'Ban hành kế hoạch cải cách hành chính năm trước ngày 20/11 hàng năm',
      ['every FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20 (trước ngày 20/11 hàng năm)'],
    ],
    ['2024-09', 'trước mùng 5 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=5 (trước mùng 5 hằng tháng)']],
    [
      '2024-09-10',
      'trước ngày 20 và ngày 30 hằng tháng',
      ['every FREQ=MONTHLY;BYMONTHDAY=20 (trước ngày 20)', 'every FREQ=MONTHLY;BYMONTHDAY=30 (ngày 30 hằng tháng)'],
    ],
    ['2024-09-10', 'hằng tuần, vào ngày thứ Năm báo cáo', ['every FREQ=WEEKLY;BYDAY=TH (hằng tuần, vào ngày thứ Năm)']],
    ['2024-09-10', 'báo cáo hằng tháng vào ngày 25', ['every FREQ=MONTHLY;BYMONTHDAY=25 (hằng tháng vào ngày 25)']],
    ['2024-09-10', 'định kỳ 3 tháng/lần báo cáo', ['every FREQ=MONTHLY;INTERVAL=3 (định kỳ 3 tháng)']],
    ['2024-09-10', 'ít nhất mỗi quý một lần', ['every FREQ=MONTHLY;INTERVAL=3 (ít nhất mỗi quý một lần)']],
    ['2024-09-10', 'tối thiểu 02 lần/năm', ['every FREQ=MONTHLY;INTERVAL=6 (tối thiểu 02 lần/năm)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
