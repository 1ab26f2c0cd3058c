import type { BoundRule } from './bound.ts';
import { over, periodsIn } from './bound.ts';

/** What a year brings, so that "trước" before it is a time: "trước mùa mưa bão". "trước pháp luật", "trước tình hình" are no times. */
const HAPPENING =
  'mùa|kỳ họp|phiên họp|phiên|cuộc họp|buổi họp|buổi làm việc|hội nghị|đại hội|lễ|dịp|năm học|ngày khai giảng|khai giảng|khai mạc|kỳ thi|kỳ nghỉ|kỳ kiểm tra|vụ(?! việc| án)|bão|lũ|giờ|thời điểm|ngày|hội thi|cuộc bầu cử|bầu cử|kỳ(?! vọng)|đợt|(?:khi|lúc)(?! (?:ăn|bán|cho|dùng|đi|đưa ra|giết mổ|lên|lưu thông|mua|ra|rời|sử dụng|thải|thi công|tiêu thụ|uống|vận chuyển|xả(?! lũ)|xuất|xuống) )|thềm|con nước';

export const event: BoundRule[] = [
  {
    // "trước Tết Nguyên đán", "trước dịp Tết Nguyên đán Ất Tỵ", "xong trước Tết": due is the lunar new year's first day
    pattern: over`(?:(?:chậm|muộn) nhất (?:là )?)?trước (?:(?:dịp|thời điểm|kỳ nghỉ|khi nghỉ|nghỉ) )?T`,
    read: (match, sentence) => {
      const feast = periodsIn(match, sentence).at(-1);
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          bound: 'event',
          rule: 'deadline/event',
          due: feast?.first ?? null,
        },
      ];
    },
  },
  {
    // "trước mùa mưa bão", "trước kỳ họp thứ 24", "trước khi Luật Đất đai năm 2024 có hiệu lực", "trước ngày khai mạc Đại hội"
    pattern: over`(?:(?:chậm|muộn) nhất (?:là )?)?(?:(?:ít nhất |tối thiểu )?N )?trước (?:(?:ít nhất |tối thiểu )?N (?:so với )?)?(?:(?:các|mỗi|những) )?(?:${HAPPENING})(?: [^,;:.()]{1,100})?`,
    read: (match) => [
      {
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        bound: 'event',
        rule: 'deadline/event',
        due: null,
      },
    ],
  },
  {
    // "gửi tài liệu trước ít nhất 05 ngày", "trước 03 ngày làm việc"; not "trước 5 tháng so với kế hoạch"
    pattern: over`trước (?:ít nhất |tối thiểu )?N(?! so với (?:kế hoạch|tiến độ|hạn|dự kiến|mục tiêu))(?: so với [^,;:.()]{1,60})?`,
    read: (match, sentence) =>
      periodsIn(match, sentence).some(({ duration }) => duration?.startsWith('PT'))
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].length,
              bound: 'event',
              rule: 'deadline/event',
              due: null,
            },
          ],
  },
];
