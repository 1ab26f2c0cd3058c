import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('event: before something that comes', () => {
  it.each<[issued: string | null, sentence: string, found: string[]]>([
    [
      '2024-02',
      'trước khi xin ý kiến Thường trực Tỉnh ủy, chậm nhất ngày 09/3',
      ['event (trước khi xin ý kiến Thường trực Tỉnh ủy)', 'by 2024-03-09 (chậm nhất ngày 09/3)'],
    ],
    ['2024-05', 'thông báo trước khi xả lũ', ['event (trước khi xả lũ)']],
    ['2024-01', 'hoàn thành trước mùa mưa bão', ['event (trước mùa mưa bão)']],
    ['2024-01', 'trình trước kỳ họp thứ 24', ['event (trước kỳ họp thứ 24)']],
    [
      '2024-01',
      'xong trước khi Luật Đất đai năm 2024 có hiệu lực thi hành; tiếp tục',
      ['event (trước khi Luật Đất đai năm 2024 có hiệu lực thi hành)'],
    ],
    ['2023-12', 'chi trả trước Tết Nguyên đán', ['event 2024-02-10 (trước Tết Nguyên đán)']],
    [
      '2024-12',
      'chi trả trước Tết Nguyên đán Ất Tỵ năm 2025',
      ['event 2025-01-29 (trước Tết Nguyên đán Ất Tỵ năm 2025)'],
    ],
    ['2025-11', 'hoàn thành trước Tết Dương lịch 2026', ['event 2026-01-01 (trước Tết Dương lịch 2026)']],
    ['2024-07', 'hoàn thành trước năm học mới', ['event (trước năm học mới)']],
    ['2024-07', 'hoàn thành trước ngày khai giảng', ['event (trước ngày khai giảng)']],
    ['2024-07', 'gửi tài liệu trước ngày họp ít nhất 03 ngày', ['event (trước ngày họp ít nhất 03 ngày)']],
    ['2024-09', 'hoàn thành công tác bầu cử trước ngày bầu cử', ['event (trước ngày bầu cử)']],
    ['2024-09', 'xong trước mùa mưa năm 2025', ['event (trước mùa mưa năm 2025)']],
    ['2024-09', 'trước thềm năm học mới', ['event (trước thềm năm học mới)']],
    ['2024-09', 'báo cáo Thường trực Tỉnh ủy trước khi trình kỳ họp', ['event (trước khi trình kỳ họp)']],
    ['2024-09', 'kiểm tra chặt chẽ trước khi đưa vào sử dụng', ['event (trước khi đưa vào sử dụng)']],
    ['2024-09', 'gửi tài liệu trước 03 ngày làm việc', ['event (trước 03 ngày làm việc)']],
    ['2024-09', 'gửi trước ít nhất 05 ngày so với ngày họp', ['event (trước ít nhất 05 ngày so với ngày họp)']],
    ['2024-09', '15 ngày trước khi khai mạc', ['event (15 ngày trước khi khai mạc)']],
    ['2024-09', 'trước Đại hội Đảng bộ các cấp', ['event (trước Đại hội Đảng bộ các cấp)']],
    ['2024-09', 'xong trước Đại hội XIV của Đảng', ['event (trước Đại hội XIV của Đảng)']],
    ['2024-09-10', 'thực hiện xong việc chi trả trước Tết Trung thu', ['event 2024-09-17 (trước Tết Trung thu)']],
    ['2024-12-10', 'chi trả lương tháng 01/2025 trước Tết Nguyên đán', ['event 2025-01-29 (trước Tết Nguyên đán)']],
    ['2025-03-20', 'đóng góp ý kiến trước phiên họp của Ban Chấp hành', ['event (trước phiên họp của Ban Chấp hành)']],
    [
      '2025-03-20',
      'bàn giao trước khi kết thúc hoạt động của cấp huyện',
      ['event (trước khi kết thúc hoạt động của cấp huyện)'],
    ],
    ['2025-03-20', 'xong trước ngày bầu cử 15/3/2026', ['event (trước ngày bầu cử 15/3/2026)']],
    ['2025-03-20', 'hoàn thành trước vụ Đông Xuân', ['event (trước vụ Đông Xuân)']],
    ['2024-09', 'trước các kỳ nghỉ lễ', ['event (trước các kỳ nghỉ lễ)']],
    ['2024-09', 'trước mỗi kỳ họp', ['event (trước mỗi kỳ họp)']],
  ])('of %s: %s', (issued, sentence, found) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual(found);
  });
});
