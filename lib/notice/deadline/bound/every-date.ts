import type { Period } from '../period/period.ts';
import type { BoundRule } from './bound.ts';
import { over, periodsIn } from './bound.ts';
import { EACH, FREQUENCY, LEAD, repeated } from './recurrence.ts';

const QUARTER_END = '(?:của )?tháng cuối (?:cùng )?(?:của )?(?:(?:hằng|hàng|mỗi|từng) )?qu[ýí]';
const QUARTER_START =
  '(?:của )?tháng đầu (?:tiên )?(?:của )?(?:hằng |hàng |mỗi )?qu[ýí](?: sau| tiếp theo| kế tiếp)?|(?:của )?tháng đầu (?:của )?Q';
const DAYS = String.raw`[DB](?:(?:,| và| hoặc|;) (?:trước )?[DB]){0,5}`;

/** The rule of one day within a repeated unit: the 25th of each month, 15/11 of each year. */
const ofDay = (period: Period, unit: string, words: string): string | null => {
  if (period.month !== undefined && period.kind === 'day')
    return `FREQ=YEARLY;BYMONTH=${period.month};BYMONTHDAY=${period.day}`;
  if (/tháng cuối/.test(words)) return `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${period.day}`;
  if (/tháng đầu/.test(words)) return `FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=${period.day}`;
  return unit === 'tháng' || unit === 'quý' || unit === 'quí' ? `${FREQUENCY[unit]};BYMONTHDAY=${period.day}` : null;
};

/** Each day of a match becomes a rule; the first takes the words before it, the last those after it. */
const eachDay: BoundRule['read'] = (match, sentence) => {
  const unit = /(?:hằng|hàng|mỗi|từng) (ngày|tuần|tháng|quý|quí|năm)/.exec(match[0])?.[1] ?? 'tháng';
  const days = periodsIn(match, sentence).filter(({ kind }) => kind === 'day' || kind === 'dayOfMonth');
  if (days.some(({ year }) => year !== undefined)) return [];
  return days.flatMap((day, i) =>
    repeated(
      i === 0 ? match.index : day.at,
      i === days.length - 1 ? match.index + match[0].trimEnd().length : day.at + 1,
      ofDay(day, unit, match[0]),
      day.time,
    ),
  );
};

/** Days that come again: "trước ngày 25 hằng tháng", "15/11 hằng năm". */
export const everyDate: BoundRule[] = [
  {
    // "hằng năm (trước ngày 15 tháng 11)", "hằng tháng, trước ngày 25", "hằng quý (chậm nhất ngày 20 của tháng cuối quý)", "6 tháng (trước ngày 15/6)", "6 tháng (trước 15/6) và năm (trước 05/12)", "hằng tháng báo cáo trước ngày 25"
    pattern: over`(?:định kỳ )?(?:(?<![DB] )${EACH}|(?<=(?:định kỳ|tháng|quý|báo cáo|N|[)]),? (?:và )?)(?:N|năm|quý|tháng)|N(?= \([^)]{3,24}\),? (?:và )?(?:cả |hằng )?năm))(?: một lần)?(?: ?\((?:(?:chậm|muộn) nhất |trước |vào |là |đến ){0,3}|(?:,|:| [^,;:.()A-Z]{1,60})? (?:(?:chậm|muộn) nhất |trước |vào |đến ){1,3})${DAYS}(?: (?:${QUARTER_END}|${QUARTER_START}|(?:của )?tháng(?: (?:sau|kế tiếp|tiếp theo|đó))?|hằng (?:tháng|năm)|hàng (?:tháng|năm)))?\)?`,
    read: eachDay,
  },
  {
    // "trước ngày 25 hằng tháng", "trước ngày 01/6 và 15/11 hằng năm", "ngày 20 của tháng cuối quý", "chậm nhất ngày 05 tháng đầu quý sau"
    pattern: over`(?:định kỳ )?${LEAD}${DAYS}(?: (?:của |trong )?${EACH}|,? ?(?:${QUARTER_END}|${QUARTER_START})| (?:của )?(?:tháng (?:sau|kế tiếp|tiếp theo|liền kề),? )${EACH})`,
    read: eachDay,
  },
  {
    // "trong tháng 12 hằng năm", "vào quý I hằng năm"
    pattern: over`(?:định kỳ )?${LEAD}[MQ] (?:của )?(?:hằng|hàng|mỗi) năm`,
    read: (match, sentence) => {
      const period = periodsIn(match, sentence)[0];
      const month = period?.kind === 'quarter' ? (period.count ?? 1) * 3 : period?.month;
      return repeated(match.index, match.index + match[0].length, `FREQ=YEARLY;BYMONTH=${month}`);
    },
  },
];
