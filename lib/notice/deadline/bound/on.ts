import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';

/** Meetings and ceremonies that work is prepared for. */
export const MEETING =
  'phiên (?:họp|giao ban|chất vấn|giải trình|thảo luận|làm việc)|kỳ họp|cuộc họp|buổi (?:họp|làm việc|lễ)|hội nghị|hội thảo|giao ban|đại hội|lễ (?:công bố|khánh thành|khởi công|kỷ niệm|ra quân|phát động|khai giảng|khai mạc|trao|ký|hội)';

export const on: BoundRule[] = [
  {
    // "vào ngày 19/12/2025", "vào lúc 8h ngày 05/3", "đúng ngày 15/6"
    pattern: over('(?:vào|đúng)(?: (?:lúc|hồi|đúng))? D'),
    read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on' }),
  },
  {
    // "phiên giao ban ngày 12/01/2024", "kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024", "kỳ họp thường kỳ tháng 7/2024"
    pattern: over(String.raw`(?:${MEETING})(?: [^,;:.()DBMQHYWPTRN]{1,50})? ?\(?[DM]`),
    read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on-meeting' }),
  },
  {
    // "Hội nghị chuyên đề quý 3/2024": the quarter alone is the quote
    pattern: over(String.raw`(?:${MEETING})(?: [^,;:.()DBMQHYWPTRN]{1,50})? Q`),
    read: (match, sentence) =>
      eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on-meeting' }).map((found) => ({
        ...found,
        start: found.end - 1,
      })),
  },
  {
    // "ngày 15/3/2024", "chiều 18-11", "ngày 15 và 16/3"
    pattern: over('D'),
    read: (match, sentence) =>
      eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on', bare: true }).filter(
        ({ period }) => period?.named,
      ),
  },
];
