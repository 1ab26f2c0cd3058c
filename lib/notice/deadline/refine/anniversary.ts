import { periodsBefore } from '../sentence.ts';
import { endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** Words of remembrance and of feasts before a date. */
const OCCASION = endsWith`(?:kỷ niệm|chào mừng|nhân|dịp|lễ|mừng|hưởng ứng|nghỉ|sinh|mất|thành lập|truyền thống|giải phóng|quốc khánh|quốc tế|chiến thắng|ngày hội|tuần lễ|liệt s[ĩỹ]|nhà giáo|toàn dân|thế giới|cách mạng)(?: [^;:.]{0,50})?[ (]`;

/** Days that the year brings round: a bare "20/11" is the day of that name. */
const HOLIDAYS = new Set([
  '3/2', '27/2', '8/3', '26/3', '30/4', '1/5', '7/5', '19/5', '1/6', '27/7', '19/8', '2/9', '10/10', '20/10', '20/11', '22/12',
]); // prettier-ignore

export const anniversary: Refusal[] = [
  {
    // "kỷ niệm 50 năm ngày 24/3", "nghỉ lễ ngày 30/4 và 01/5", "nhân dịp 27/7"
    name: 'anniversary',
    applies: ({ bare, period }, { left }) =>
      bare === true &&
      (OCCASION.test(left) ||
        (period?.kind === 'day' && period.year === undefined && HOLIDAYS.has(`${period.day}/${period.month}`))),
  },
  {
    // "Ngày Thương binh Liệt sĩ (27/7/1947-27/7/2024)"
    name: 'years of an anniversary',
    applies: ({ bound, start, due }, _around, { periods }) => {
      if (bound !== 'span' || due === null) return false;
      const first = periods[periodsBefore(periods, start)]?.first;
      return first !== undefined && first !== due && first.slice(4) === due.slice(4);
    },
  },
];
