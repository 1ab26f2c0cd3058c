import { periodsBefore } from '../sentence.ts';
import { beginsWith, endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

const AFTER = '(?: (?:số liệu|dữ liệu|từ đầu năm|chung|đến|cho|cả|được)){0,3} ';
const COUNTED = endsWith`(?:tính|lũy kế|luỹ kế|số liệu|ước|ước tính|so với|cùng kỳ)${AFTER}`;
/** Only "đến" after them counts: "cập nhật đến ngày D" tells, "cập nhật trong tháng 12" bids. */
const COUNTED_UP_TO = endsWith`(?:cập nhật|thống kê|tổng số|tăng|giảm|đạt)${AFTER}`;
const UP_TO = beginsWith`(?:đến|tới|hết) `;
const REPORTED = beginsWith`,? ?(?:(?:toàn|cả|trên|tổng|tỉnh|số) [^,;:.]{1,40} )?(?:đã|đạt|tăng|giảm|ước|có (?:tăng|giảm|\d|khoảng)|còn \d|chiếm|là \d)`;

export const statistic: Refusal[] = [
  {
    // "từ đầu năm đến ngày 15/9"
    name: 'stretch that is counted',
    applies: ({ bound, start }, _around, { periods, issued }) => {
      const begin = periods[periodsBefore(periods, start)];
      return bound === 'span' && begin?.kind === 'part' && issued !== null && (begin.first ?? issued) < issued;
    },
  },
  {
    // "tính đến ngày 15/10", "đến hết tháng 9 đạt 60 %", "trong năm 2024, toàn tỉnh đã", "sản lượng mỗi tháng đạt 20 %"
    name: 'statistic',
    applies: ({ bound, rrule }, { left, right, words }) =>
      bound !== 'event' &&
      bound !== 'before' &&
      (rrule === undefined || words.startsWith('mỗi')) &&
      (COUNTED.test(left) || (UP_TO.test(words) && COUNTED_UP_TO.test(left)) || REPORTED.test(right)),
  },
];
