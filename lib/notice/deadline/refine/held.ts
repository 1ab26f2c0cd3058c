import { endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** What comes out of a meeting that has been held. */
const OUTCOME = endsWith`(?:kết luận|thông báo|kết quả|biên bản|phát biểu|chỉ đạo|ý kiến|yêu cầu|giao|thống nhất|sau|từ|căn cứ|theo|tinh thần|quyết định|thông qua)(?: (?:tại|của|từ|trong|ở|các|nội dung|cuộc|buổi)){0,3} `;
/** "chỉ đạo của Thủ tướng Chính phủ tại phiên họp" */
const SAID = endsWith`(?:kết luận|chỉ đạo|phát biểu) của [^,;:.()]{1,60} tại `;
const HELD = endsWith`(?:đã|vừa)(?: [^,;:.]{0,40})? |được (?:thông qua|thống nhất|kết luận|phê duyệt|giao|quyết nghị) tại `;

/** "trình HĐND tỉnh thông qua tại kỳ họp tháng 12/2025", "cho ý kiến tại phiên họp": what is still to come out of one to come. */
const AHEAD = endsWith`(?:trình|xem xét|cho ý kiến)(?: [^;:.]{0,80})? `;

export const held: Refusal[] = [
  {
    // "Kết luận phiên họp thường kỳ tháng 4 năm 2024", "theo chỉ đạo tại cuộc họp ngày 15/4", "đã thống nhất tại hội nghị ngày D"
    name: 'meeting that was held',
    applies: ({ rule, period }, { left }, { issued }) =>
      rule === 'deadline/on-meeting' &&
      !(AHEAD.test(left) && issued !== null && (period?.first ?? issued) > issued) &&
      (OUTCOME.test(left) || SAID.test(left) || HELD.test(left)),
  },
];
