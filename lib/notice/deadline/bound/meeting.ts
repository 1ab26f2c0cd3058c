import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';

/** Meetings and ceremonies that work is prepared for. */
const MEETING =
  'phiên (?:họp|giao ban|chất vấn|giải trình|thảo luận|làm việc)|kỳ họp|cuộc họp|buổi (?:họp|làm việc|lễ)|hội nghị|hội thảo|giao ban|đại hội|lễ (?:công bố|khánh thành|khởi công|kỷ niệm|ra quân|phát động|khai giảng|khai mạc|trao|ký|hội)';

/** A dated meeting that work is prepared for; its name belongs to the quote. "tổ chức hội nghị trong tháng 6" is a period to act in, not a meeting's date. */
export const meeting: BoundRule[] = [
  {
    // "phiên giao ban ngày 12/01/2024", "kỳ họp chuyên đề dự kiến tổ chức ngày 06/5/2024", "kỳ họp thường kỳ tháng 7/2024"
    pattern: over`(?:${MEETING})(?: (?!trong )[^,;:.()A-Z]{1,50}?(?<! trong ?))? ?\(?[DM]`,
    read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on-meeting' }),
  },
  {
    // "phiên họp đầu tháng 9/2019"; "kỳ họp thường lệ cuối năm 2023" is a session's name
    pattern: over`(?:phiên họp|kỳ họp)(?: (?!trong )[^,;:.()A-Z]{1,30}?(?<! (?:trong|vào) ?))? P`,
    read: (match, sentence) =>
      eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on-meeting' }).filter(
        ({ period }) => period?.month !== undefined && period.day !== undefined,
      ),
  },
  {
    // "Hội nghị chuyên đề quý 3/2024": the quarter alone is the quote
    pattern: over`(?:${MEETING})(?: (?!trong )[^,;:.()A-Z]{1,50}?(?<! trong ?))? Q`,
    read: (match, sentence) =>
      eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on-meeting' }).map((found) => ({
        ...found,
        start: found.end - 1,
      })),
  },
];
