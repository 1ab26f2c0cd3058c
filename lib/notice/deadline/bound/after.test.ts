import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('after: a length of time', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    ['2026-01', 'báo cáo sau khi kết thúc Ngày hội 10 ngày', ['after P10D (sau khi kết thúc Ngày hội 10 ngày)']],
    ['2024-01', 'bàn giao trong thời hạn là 03 tháng', ['after P3M (trong thời hạn là 03 tháng)']],
    ['2024-01', 'sau 10 ngày kể từ ngày ký ban hành', ['after P10D (sau 10 ngày kể từ ngày ký ban hành)']],
    ['2024-01', 'trong thời hạn 03 ngày làm việc', ['after P3D working (trong thời hạn 03 ngày làm việc)']],
    ['2024-01', 'trong vòng 24 giờ phải báo cáo', ['after PT24H (trong vòng 24 giờ)']],
    [
      '2024-01',
      'trong 05 ngày làm việc kể từ ngày nhận được văn bản này',
      ['after P5D working (trong 05 ngày làm việc kể từ ngày nhận được văn bản này)'],
    ],
    [
      '2024-01',
      'trong thời hạn 10 ngày kể từ ngày 15/3/2024',
      ['after 2024-03-25 P10D (trong thời hạn 10 ngày kể từ ngày 15/3/2024)'],
    ],
    ['2024-01', 'không quá 15 ngày làm việc', ['after P15D working (không quá 15 ngày làm việc)']],
    [
      '2024-01',
      'chậm nhất sau 05 (năm) ngày kể từ khi phát hiện',
      ['after P5D (chậm nhất sau 05 (năm) ngày kể từ khi phát hiện)'],
    ],
    ['2024-01', 'trong vòng một tháng', ['after P1M (trong vòng một tháng)']],
    ['2024-01', 'trong thời gian 02 tuần', ['after P2W (trong thời gian 02 tuần)']],
    ['2024-01', 'giải quyết trong 7 ngày', ['after P7D (trong 7 ngày)']],
    ['2024-01', '05 ngày làm việc kể từ ngày ký', ['after P5D working (05 ngày làm việc kể từ ngày ký)']],
    ['2024-09-18', 'khắc phục xong sự cố trong vòng 48 giờ', ['after PT48H (trong vòng 48 giờ)']],
    ['2024-09-18', 'khôi phục điện trong 24h', ['after PT24H (trong 24h)']],
    [
      '2024-09',
      'báo cáo bằng văn bản trong thời hạn 05 ngày làm việc, kể từ ngày ban hành Thông báo này',
      ['after P5D working (trong thời hạn 05 ngày làm việc, kể từ ngày ban hành Thông báo này)'],
    ],
    ['2024-09', 'giải quyết xong trong 03 ngày', ['after P3D (trong 03 ngày)']],
    ['2024-09', 'xử lý trong thời gian không quá 10 ngày', ['after P10D (trong thời gian không quá 10 ngày)']],
    ['2024-09', 'thẩm định tối đa 07 ngày làm việc', ['after P7D working (tối đa 07 ngày làm việc)']],
    [
      '2024-09',
      'sau 30 ngày kể từ ngày 15/10/2024 phải hoàn thành',
      ['after 2024-11-14 P30D (sau 30 ngày kể từ ngày 15/10/2024)'],
    ],
    [
      '2024-09',
      'Thời gian: trong 3 ngày (từ ngày 10 đến ngày 12/10/2024)',
      ['after P3D (trong 3 ngày)', 'span 2024-10-12 (từ ngày 10 đến ngày 12/10/2024)'],
    ],
    [
      '2025-03-20',
      'trong thời hạn 15 (mười lăm) ngày kể từ ngày nhận được đề nghị',
      ['after P15D (trong thời hạn 15 (mười lăm) ngày kể từ ngày nhận được đề nghị)'],
    ],
    [
      '2025-03-20',
      'Trong thời hạn tối đa 20 ngày làm việc kể từ ngày 01/4/2025',
      ['after 2025-04-29 P20D working (Trong thời hạn tối đa 20 ngày làm việc kể từ ngày 01/4/2025)'],
    ],
    ['2025-03-20', 'trong vòng 03 tháng tới', ['after P3M (trong vòng 03 tháng)']],
    ['2025-03-20', 'chậm nhất 02 ngày sau khi kết thúc', ['after P2D (chậm nhất 02 ngày)']],
    [
      '2025-03-20',
      'hoàn thành trong vòng 6 tháng kể từ ngày khởi công',
      ['after P6M (trong vòng 6 tháng kể từ ngày khởi công)'],
    ],
    ['2025-03-20', 'khắc phục trong 1 tuần', ['after P1W (trong 1 tuần)']],
    ['2024-09', 'hoàn thành trong 100 ngày', ['after P100D (trong 100 ngày)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
