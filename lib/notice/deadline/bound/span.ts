import type { BoundRule, Finding } from './bound.ts';
import { over, periodsIn } from './bound.ts';

/** Only the end binds: a span is due on its last day. A span of years names a plan, unless it starts now. */
const read: BoundRule['read'] = (match, sentence) => {
  const last = periodsIn(match, sentence).at(-1);
  if (!last) return [];
  const due = (match[0].endsWith('trước T') ? last.first : last.last) ?? null;
  const found: Finding = {
    start: match.index,
    end: match.index + match[0].length,
    bound: 'span',
    rule: 'deadline/span',
    due,
    period: last,
  };
  return [last.time === undefined ? found : { ...found, time: last.time }];
};

export const span: BoundRule[] = [
  {
    // "từ nay đến hết ngày 31/01/2024", "từ nay cho đến cuối năm", "từ nay đến Tết Nguyên đán", "từ nay tới trước ngày 15/3"
    pattern: over`(?:kể )?từ (?:nay|bây giờ|thời điểm này|hôm nay|giờ)(?: trở đi)?(?: cho)? (?:đến|tới) (?:(?:hết|trước|khoảng|thời điểm) ){0,3}[DBMQHYWPT]`,
    read,
  },
  {
    // "từ ngày 15/3 đến hết ngày 20/4/2024", "từ 20/12/2024 - 15/01/2025", "trong tuần từ ngày 15 đến ngày 31/12/2025", "từ tháng 3 đến tháng 5"
    pattern: over`(?:trong (?:(?:tuần|thời gian|khoảng thời gian|khoảng|giai đoạn|đợt),? )?)?(?:kể |bắt đầu )?từ (?:đầu |cuối )?[DBMQWPH](?: ?[-–—] ?| (?:cho )?(?:đến|tới) (?:(?:hết|trước) )?)[DBMQWPH]`,
    read,
  },
  {
    // "trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025", "thời gian ngày 05 đến 10/3", "các ngày 15/3 - 20/3"
    pattern: over`(?:trong (?:tuần |các |thời gian )?)?[DB](?: ?[-–—] ?| (?:cho )?(?:đến|tới) (?:hết )?)[D]`,
    read,
  },
];
