import { addDays, addMonths, addWorkingDays } from '../civil.ts';
import type { CivilDate } from '../../notice.ts';
import type { Period } from '../period/period.ts';
import type { BoundRule, Finding } from './bound.ts';
import { over, periodsIn } from './bound.ts';

/** The anchor: "kể từ ngày ký", "tính từ thời điểm nhận được văn bản", "kể từ D". Its words run to the next mark. */
const ANCHOR = String.raw`(?: ?,? (?:kể từ|tính từ|từ|tính kể từ)(?: khi| ngày| thời điểm| lúc)?(?: D| [^,;:.()A-Z]{2,90}(?:D)?))?`;

/** The day on which a duration ends that begins on a dated day. Hours do not move a civil date. */
const counted = (from: CivilDate, { duration = '', count = 0, working }: Period): CivilDate | null => {
  if (duration.endsWith('D')) return working ? addWorkingDays(from, count) : addDays(from, count);
  if (duration.endsWith('W')) return addDays(from, count * 7);
  if (duration.startsWith('PT')) return null;
  if (duration.endsWith('Y')) return addMonths(from, count * 12);
  return addMonths(from, Number(duration.slice(1, -1)));
};

const read: BoundRule['read'] = (match, sentence) => {
  const inside = periodsIn(match, sentence);
  const length = inside.find(({ kind }) => kind === 'duration');
  if (!length?.duration) return [];
  const anchor = inside.find((period) => period.kind === 'day' && period.at > length.at);
  const found: Finding = {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    bound: 'after',
    rule: 'deadline/after',
    due: anchor?.first === undefined ? null : counted(anchor.first, length),
    duration: length.duration,
  };
  return [length.working ? { ...found, working: true } : found];
};

export const after: BoundRule[] = [
  {
    // "trong thời hạn là 03 tháng", "trong vòng 24 giờ", "trong thời gian không quá 05 ngày làm việc kể từ ngày ký", "thời hạn 10 ngày kể từ …"
    pattern: over`(?:(?:trong|với|theo) )?(?:thời (?:hạn|gian)|vòng|khoảng(?: thời gian)?|hạn)(?: (?:là|không quá|tối đa|chậm nhất|muộn nhất|chậm nhất là|không vượt quá|tối đa là|:))? ?N${ANCHOR}`,
    read: (match, sentence) =>
      /^(?:trong|với|theo)|kể từ|tính từ|không quá|tối đa|nhất/.test(match[0]) ? read(match, sentence) : [],
  },
  {
    // "trong 05 ngày làm việc kể từ ngày nhận được văn bản", "trong 10 ngày"; not "trong 5 năm qua", "trong 10 ngày đầu"
    pattern: over`(?:ngay )?trong(?: (?:tối đa|không quá))? N(?! (?:qua|gần|trở lại|đầu|cuối|liên|liền|vừa|trước|D|năm|tháng|làm|của|B)| D| B)${ANCHOR}`,
    read,
  },
  {
    // "chậm nhất 03 ngày kể từ …", "không quá 15 ngày", "muộn nhất là sau 05 ngày làm việc", "chậm nhất sau 02 tuần"
    pattern: over`(?:(?:chậm|muộn|trễ) nhất|không (?:được )?(?:quá|vượt quá)|tối đa)(?: (?:là|trong|sau|vòng|không quá)){0,3} N${ANCHOR}`,
    read,
  },
  {
    // "sau 10 ngày kể từ ngày …", "sau 30 ngày, kể từ khi …"
    pattern: over`sau(?: thời hạn)? N(?= ?,? (?:kể|tính|từ))${ANCHOR}`,
    read,
  },
  {
    // "sau khi kết thúc Ngày hội 10 ngày", "ngay sau khi bàn giao mặt bằng 05 ngày làm việc"
    pattern: over`(?:ngay )?sau khi [^,;:.()A-Z]{2,60} N(?= ?(?:$|[,;.)]))`,
    read,
  },
  {
    // "05 ngày làm việc kể từ ngày ký", "15 ngày sau khi có kết quả"
    pattern: over`(?:sau )?N(?= ?,? (?:kể từ|tính từ))${ANCHOR}`,
    read,
  },
];
