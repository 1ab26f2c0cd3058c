import { clockOf } from '../period/clock.ts';
import type { Period } from '../period/period.ts';
import type { Sentence } from '../sentence.ts';
import type { BoundRule, BoundRules, Finding } from './bound.ts';
import { over, periodsIn } from './bound.ts';

/** Recurrences as RFC 5545 rules, without `RRULE:`. */

const FREQUENCY: Record<string, string> = {
  ngày: 'FREQ=DAILY',
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  quí: 'FREQ=MONTHLY;INTERVAL=3',
  năm: 'FREQ=YEARLY',
};
const UNIT = 'ngày|tuần|tháng|quý|quí|năm';
const EACH = `(?:(?:hằng|hàng|mỗi|từng) (?:${UNIT}))`;
const QUARTER_END =
  'của tháng cuối (?:của )?(?:hằng |hàng |mỗi |từng )?qu[ýí]|tháng cuối (?:của )?(?:hằng |hàng |mỗi |từng )?qu[ýí]';
const QUARTER_START = '(?:của )?tháng đầu (?:tiên )?(?:của )?(?:hằng |hàng |mỗi )?qu[ýí](?: sau| tiếp theo| kế tiếp)?';
/** A clock time as the tagged sentence shows it: "16h30", and "16 giờ", which reads as a length of time. */
const CLOCK = String.raw`(?:N(?: ?\d\d| N)?|\d{1,2} ?[hg:] ?\d\d),? `;
const LEAD = String.raw`(?:(?:(?:chậm|muộn) nhất|trước|vào|hết|đến|là|trong) ){0,3}`;
const DAYS = String.raw`[DB](?:(?:,| và| hoặc|;) (?:trước )?[DB]){0,5}`;

/** Every so many days, weeks, months or years, from a duration: "6 tháng" is FREQ=MONTHLY;INTERVAL=6. */
const ofDuration = ({ duration = '', count = 1 }: Period): string | null => {
  const unit = duration.startsWith('PT') ? '' : duration.slice(-1);
  const frequency = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }[unit];
  const interval = unit === 'M' ? Number(duration.slice(1, -1)) : count;
  return frequency === undefined ? null : `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
};

/** The rule of one day within a repeated unit: the 25th of each month, 15/11 of each year. */
const ofDay = (period: Period, unit: string, words: string): string | null => {
  if (period.month !== undefined && period.kind === 'day')
    return `FREQ=YEARLY;BYMONTH=${period.month};BYMONTHDAY=${period.day}`;
  if (/tháng cuối/.test(words)) return `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${period.day}`;
  if (/tháng đầu/.test(words)) return `FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=${period.day}`;
  return unit === 'tháng' || unit === 'quý' || unit === 'quí' ? `${FREQUENCY[unit]};BYMONTHDAY=${period.day}` : null;
};

const finding = (start: number, end: number, rrule: string | null, time?: string): Finding[] =>
  rrule === null
    ? []
    : [{ start, end, bound: 'every', rule: 'deadline/every', due: null, rrule, ...(time !== undefined && { time }) }];

/** The clock time that a match writes out. */
const timeIn = (match: RegExpExecArray, { locate, original }: Sentence): string | undefined => {
  const { start, end } = locate(match.index, match.index + match[0].length);
  return clockOf(original.slice(start, end).toLowerCase());
};

/** Each day of a match becomes a rule; the first takes the words before it, the last those after it. */
const eachDay: BoundRule['read'] = (match, sentence) => {
  const unit = /(?:hằng|hàng|mỗi|từng) (ngày|tuần|tháng|quý|quí|năm)/.exec(match[0])?.[1] ?? 'tháng';
  const days = periodsIn(match, sentence).filter(({ kind }) => kind === 'day' || kind === 'dayOfMonth');
  if (days.some(({ year }) => year !== undefined)) return [];
  return days.flatMap((day, i) =>
    finding(
      i === 0 ? match.index : day.at,
      i === days.length - 1 ? match.index + match[0].trimEnd().length : day.at + 1,
      ofDay(day, unit, match[0]),
      day.time,
    ),
  );
};

const WEEKDAYS: Record<string, string> = {
  hai: 'MO', '2': 'MO', ba: 'TU', '3': 'TU', tư: 'WE', '4': 'WE', năm: 'TH', '5': 'TH',
  sáu: 'FR', '6': 'FR', bảy: 'SA', '7': 'SA',
}; // prettier-ignore

const weekly: BoundRule['read'] = (match, sentence) =>
  finding(
    match.index,
    match.index + match[0].length,
    `FREQ=WEEKLY;BYDAY=${WEEKDAYS[match.groups?.day ?? ''] ?? 'SU'}`,
    timeIn(match, sentence),
  );

/** What is drawn up for each year, so that "hằng năm" after it names its kind: "dự toán ngân sách hằng năm". */
const YEARLY_THING =
  /(?:kế hoạch|dự toán|ngân sách|kinh phí|vốn|chỉ tiêu|chương trình|chi thường xuyên|xếp loại|danh mục|định mức|nhu cầu|cuộc sống|đời sống|sinh hoạt|công việc|thường niên|quỹ|mục tiêu|nhiệm vụ)(?: [^,;:.()]{0,60})? $/;
/** A verb that takes up its own repetition again after such a thing: "kế hoạch, báo cáo hằng năm". */
const REPORTING =
  /(?:báo cáo|rà soát|đánh giá|sơ kết|tổng kết|kiểm tra|cập nhật|tổng hợp|định kỳ|tổ chức|kết quả)(?: [^,;:.()]{0,60})? $/;

export const every: BoundRules = {
  needs: ['hằng', 'hàng', 'mỗi', 'từng', 'định kỳ', 'lần', 'háng cuối', 'háng đầu', 'năm', 'quý', 'tháng'],
  rules: [
    {
      // "hằng năm (trước ngày 15 tháng 11)", "hằng tháng, trước ngày 25", "hằng quý (chậm nhất ngày 20 của tháng cuối quý)", "6 tháng (trước ngày 15/6)", "hằng tháng báo cáo trước ngày 25"
      pattern: over(
        String.raw`(?:định kỳ )?(?:(?<![DB] )${EACH}|(?<=(?:định kỳ|tháng|quý|báo cáo|N|[)]),? (?:và )?)(?:N|năm|quý|tháng))(?: một lần)?(?: ?\((?:(?:chậm|muộn) nhất |trước |vào |là |đến ){0,3}|(?:,|:| [^,;:.()A-Z]{1,60})? (?:(?:chậm|muộn) nhất |trước |vào |đến ){1,3})${DAYS}(?: (?:${QUARTER_END}|${QUARTER_START}|(?:của )?tháng(?: (?:sau|kế tiếp|tiếp theo|đó))?|hằng (?:tháng|năm)|hàng (?:tháng|năm)))?\)?`,
      ),
      read: eachDay,
    },
    {
      // "trước ngày 25 hằng tháng", "trước ngày 01/6 và 15/11 hằng năm", "ngày 20 của tháng cuối quý", "chậm nhất ngày 05 tháng đầu quý sau"
      pattern: over(
        String.raw`(?:định kỳ )?${LEAD}${DAYS}(?: (?:của |trong )?${EACH}|,? ?(?:${QUARTER_END}|${QUARTER_START})| (?:của )?(?:tháng (?:sau|kế tiếp|tiếp theo|liền kề),? )${EACH})`,
      ),
      read: eachDay,
    },
    {
      // "thứ Sáu hằng tuần", "trước 16h thứ Năm hằng tuần", "vào chiều thứ 6 mỗi tuần"
      pattern: over(
        String.raw`(?:định kỳ )?${LEAD}(?:${CLOCK})?(?:(?:sáng|chiều) )?(?:ngày )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:của )?(?:hằng|hàng|mỗi) tuần`,
      ),
      read: weekly,
    },
    {
      // "hằng tuần vào thứ Sáu", "hằng tuần (trước 15h thứ Sáu)"
      pattern: over(
        String.raw`(?:định kỳ )?(?:hằng|hàng|mỗi) tuần(?: báo cáo)?,? ?\(?${LEAD}(?:${CLOCK})?(?:(?:sáng|chiều) )?(?:ngày )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\)?`,
      ),
      read: weekly,
    },
    {
      // "trước 16h30 hằng ngày", "hằng ngày (trước 15 giờ)"
      pattern: over(
        String.raw`${LEAD}${CLOCK}(?:(?:sáng|chiều) )?(?:hằng|hàng|mỗi) ngày|(?:hằng|hàng|mỗi) ngày,? ?\(?(?:(?:chậm|muộn) nhất |trước |vào |lúc ){1,3}(?:N(?: N)?|\d{1,2} ?[hg:] ?\d\d)\)?`,
      ),
      read: (match, sentence) =>
        finding(match.index, match.index + match[0].length, 'FREQ=DAILY', timeIn(match, sentence)),
    },
    {
      // "trong tháng 12 hằng năm", "vào quý I hằng năm"
      pattern: over(String.raw`(?:định kỳ )?${LEAD}[MQ] (?:của )?(?:hằng|hàng|mỗi) năm`),
      read: (match, sentence) => {
        const period = periodsIn(match, sentence)[0];
        const month = period?.kind === 'quarter' ? (period.count ?? 1) * 3 : period?.month;
        return finding(match.index, match.index + match[0].length, `FREQ=YEARLY;BYMONTH=${month}`);
      },
    },
    {
      // "định kỳ hằng tháng, quý, 6 tháng và năm", "định kỳ 6 tháng, hằng năm", "định kỳ 03 tháng một lần", "định kỳ quý"
      pattern: over(
        String.raw`định kỳ (?:vào )?(?:(?:hằng|hàng|mỗi) )?(?:${UNIT}|N)(?:(?:,| và| hoặc|;|/) ?(?:${EACH}|N|tháng|quý|quí|năm)){0,5}(?: ?(?:/ ?lần|(?:một|01|1) lần))?`,
      ),
      read: (match, sentence) => {
        const lengths = periodsIn(match, sentence);
        return [
          ...match[0].matchAll(
            /(?:(?:định kỳ )?(?:vào )?(?:(?:hằng|hàng|mỗi) )?)(ngày|tuần|tháng|quý|quí|năm|N)(?![a-zà-ỹ])/g,
          ),
        ].flatMap((part) => {
          const at = match.index + part.index;
          const end = at + part[0].length;
          const length = lengths.find((period) => period.at === end - 1);
          return finding(at, end, length ? ofDuration(length) : (FREQUENCY[part[1] ?? ''] ?? null));
        });
      },
    },
    {
      // "6 tháng một lần", "03 tháng/lần", "2 tuần 1 lần"
      pattern: over(String.raw`(?:mỗi )?N ?(?:/ ?(?:01 |1 |một )?lần|(?:một|01|1) lần)`),
      read: (match, sentence) => {
        const length = periodsIn(match, sentence)[0];
        return length ? finding(match.index, match.index + match[0].length, ofDuration(length)) : [];
      },
    },
    {
      // "mỗi tháng một lần", "01 lần/quý", "một lần mỗi năm"
      pattern: over(
        String.raw`(?:(?:ít nhất|tối thiểu) )?(?:(?:mỗi|hằng|hàng) (?<u>${UNIT}) (?:một|01|1|ít nhất (?:một|01|1)|tối thiểu (?:một|01|1)) lần|(?:một|01|1) lần ?(?:/|mỗi|trong) ?(?:một |01 )?(?<u2>${UNIT}))`,
      ),
      read: (match) =>
        finding(
          match.index,
          match.index + match[0].length,
          FREQUENCY[match.groups?.u ?? match.groups?.u2 ?? ''] ?? null,
        ),
    },
    {
      // "hằng tháng", "hàng quý", "mỗi tuần"; not "dự toán ngân sách hàng năm", "kế hoạch hằng năm"
      pattern: over(String.raw`(?:vào )?(?<last>cuối )?(?:hằng|hàng|mỗi) (?<u>${UNIT})`),
      read: (match, { tagged }) => {
        const left = tagged.slice(Math.max(0, match.index - 90), match.index);
        const { u = '', last } = match.groups ?? {};
        if (YEARLY_THING.test(left) && !REPORTING.test(left.slice(-40))) return [];
        if (/mỗi/.test(match[0]) && /(?:trong|của|cho) $/.test(left)) return [];
        const monthEnd = last !== undefined && u === 'tháng' ? ';BYMONTHDAY=-1' : '';
        return finding(match.index, match.index + match[0].length, `${FREQUENCY[u]}${monthEnd}`);
      },
    },
  ],
};
