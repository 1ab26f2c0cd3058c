import { ACTION, COMPLETION } from '../bound/completion.ts';
import { beginsWith, endsWith, holds } from '../words.ts';
import type { Refusal } from './refusal.ts';

const AIM = endsWith`(?:tầm nhìn|mục tiêu|phấn đấu|chỉ tiêu|định hướng|chiến lược|quy hoạch|thời kỳ|giai đoạn|nhiệm kỳ|kế hoạch|chương trình|đề án|tỷ lệ|danh mục)[^;:.]{0,60}`;
const REACHED = beginsWith`,? ?(?:[^,;:.]{0,60} )?(?:đạt|tăng|giảm|trở thành|tối thiểu \d|có (?:ít nhất |khoảng |trên )?\d|\d+(?:[.,]\d+)? ?%)`;
const ACTS = holds`${COMPLETION}|${ACTION}|bố trí|thẩm định|xem xét`;
const COMPLETED = beginsWith`,? ?(?:phải |cơ bản |phấn đấu )?(?:${COMPLETION})`;
/** So many years ahead, "đến năm" names where a plan wants to be. */
const FAR = 4;
const COMPLETES = holds`${COMPLETION}`;
/** "triển khai Đề án … đến năm 2025" names the plan; "đến hết năm 2025" is a day. */
const UP_TO = beginsWith`(?:đến|tới) Y`;
const TOLD = 'báo cáo|kết quả|tình hình';
const PLAN = endsWith`(?:nhiệm vụ|công tác|chỉ tiêu|kế hoạch|trọng tâm|dự toán|chương trình|${TOLD})(?: (?:trọng tâm|công tác|cụ thể|chủ yếu|thực hiện))? (?:của |cho )?`;

/** What is told of a period that has begun; of one to come it can only be due in it: "báo cáo kết quả trong tháng 10". */
const OUTCOME = endsWith`(?:${TOLD}) `;

/** "hoàn thành các nhiệm vụ trong tháng 12" is to be done then all the same. */
const FINISH = endsWith`(?:hoàn thành|hoàn tất|xong|dứt điểm) [^,;:.]{0,60}`;

/** The words since the last full stop or semicolon. */
const clauseOf = (left: string): string => left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('.')) + 1);

export const goal: Refusal[] = [
  {
    // "tầm nhìn đến năm 2050", "đến hết năm 2030 đạt 50 %", "phấn đấu năm 2025"; with a verb of completion it is a deadline
    name: 'goal',
    applies: ({ period, bound }, { left, right, words }, { issued }) => {
      if (period?.kind !== 'year' || bound === 'span') return false;
      const verbs = UP_TO.test(words) ? COMPLETES : ACTS;
      const acts = verbs.test(clauseOf(left)) || verbs.test(right.slice(0, 60));
      if (
        (bound === 'by' || bound === 'before') &&
        issued !== null &&
        (period.year ?? 0) >= Number(issued.slice(0, 4)) + FAR
      )
        return true;
      if (COMPLETED.test(right)) return false;
      return REACHED.test(right) || !acts || (!words.startsWith('trong') && AIM.test(left));
    },
  },
  {
    // "các nhiệm vụ trong tháng 12", "tình hình trong quý III"
    name: 'name of a plan',
    applies: ({ bound, period }, { left, words }, { issued }) =>
      bound === 'within' &&
      period?.kind !== 'week' &&
      !(OUTCOME.test(left) && words.includes('trong ') && issued !== null && (period?.first ?? issued) > issued) &&
      PLAN.test(left) &&
      !FINISH.test(left),
  },
];
