import { endsWith, numbers, phrase } from '../words.ts';
import { ahead, monthAhead } from './ahead.ts';
import { clockOf, CLOCK } from './clock.ts';
import type { PeriodRule, Reading } from './period.ts';

/** What leads a date, looked for to the left of its first digit: "17h00 chiều thứ Sáu, ngày ", "sáng ", "các ngày ". */
const HEAD = endsWith`(?:(?<!/)${CLOCK}\s?,? ?)?(?:(?:buổi )?(?:sáng|trưa|chiều|tối|đêm) )?(?:cùng )?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? \(?)?(?:(?:các )?ngày ?)?(?:mùng |mồng )?`;
/** The longest head: "17 giờ 30 phút chiều ngày thứ Sáu, ngày " and some to spare. */
const HEAD_LENGTH = 60;

export const headOf = ({ input, index }: RegExpExecArray): string =>
  HEAD.exec(input.slice(Math.max(0, index - HEAD_LENGTH), index))?.[0] ?? '';

const year = (written: string | undefined): number | undefined => {
  if (written === undefined) return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
};

const reading = (match: RegExpExecArray): Reading | null => {
  const { d, m, y } = match.groups ?? {};
  const head = headOf(match);
  const day = Number(d);
  const month = Number(m);
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const full = year(y);
  const time = clockOf(head);
  return {
    kind: 'day',
    lead: head.length,
    day,
    month,
    named: /ngày|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật/.test(head) || time !== undefined,
    ...(full !== undefined && { year: full }),
    ...(time !== undefined && { time }),
  };
};

/** Without a year, a single digit over a single digit is rather a fraction: "từ 1/3 đến 1/2". */
const FRACTION_CUE = /(?:ngày|trước|hết|nhất|quá|hạn|sáng|chiều|tối) ?$/;

/** Without a year, "15-1" or "2/3" may be anything; a word before it must say that it is a date. */
const CUE = /(?:ngày|trước|đến|hết|nhất|là|từ|và|,|-|–|sáng|trưa|chiều|tối|đêm|quá|vào|hạn|xong|thành|\() ?$/;

const dayAlone: PeriodRule['read'] = (match) => {
  const number = Number(match.groups?.d);
  return number >= 1 && number <= 31 ? { kind: 'dayOfMonth', day: number } : null;
};

export const day: PeriodRule[] = [
  {
    // "ngày 15 tháng 01 năm 2024", "ngày 15 tháng 11", "19 tháng 12 năm 2025", "17 giờ 00 ngày 15 tháng 3/2024", "mùng 5 tháng 2 năm 2026"
    pattern: numbers`(?<d>\d{1,2}),? tháng (?<m>\d{1,2})(?:,? năm (?<y>‹year›)|\s?[/.-]\s?(?<y2>‹year›))?`,
    read: (match) => {
      const found = reading(match);
      const second = match.groups?.y2;
      return found && second ? { ...found, year: Number(second) } : found;
    },
  },
  {
    // "15/01/2024", "15-01-2024", "15.01.2024", "15 / 01/ 2024", "15/01/24", "thứ Sáu, ngày 15/3/2024", "ngày 15/3 năm 2024"
    pattern: numbers`(?<d>\d{1,2})(?:\s?/\s?(?<m>\d{1,2})(?:\s?/\s?| năm )|\s?[-–]\s?(?<m2>\d{1,2})\s?[-–]\s?|\s?\.\s?(?<m3>\d{1,2})\s?\.\s?)(?<y>‹year›|[1-4]\d(?![/.,]?\d))`,
    read: (match) => {
      const groups = match.groups ?? {};
      groups.m ??= groups.m2 ?? groups.m3 ?? '';
      return reading(match);
    },
  },
  {
    // "15/1", "ngày 15-1", "18h ngày 15.1", "chiều 18-11"; not "15/1/…", "1/500", "2/3 diện tích", "15/CT"
    pattern: numbers`(?<d>\d{1,2})(?:\s?/\s?(?<m>\d{1,2})|-(?<m2>\d{1,2})|\.(?<m3>\d{1,2}))(?!\s?[/%]|[.,]\d|-\d{1,2}(?!\d?\s?/)|-[a-zđ])`,
    read: (match) => {
      const groups = match.groups ?? {};
      const cue = /^\d\D\d$/.test(match[0]) ? FRACTION_CUE : CUE;
      const marked = headOf(match) !== '' || cue.test(match.input.slice(Math.max(0, match.index - 8), match.index));
      const dotted =
        groups.m3 !== undefined && headOf(match) === '' && !match.input.slice(0, match.index).endsWith('trước ');
      if (!marked || dotted) return null;
      groups.m ??= groups.m2 ?? groups.m3 ?? '';
      return reading(match);
    },
  },
  {
    // "ngày 25" (hằng tháng), "ngày 15" (và 16/3), "17h ngày 05", "mùng 5"
    pattern: phrase`(?:ngày (?:mùng |mồng )?|mùng |mồng )(?<d>\d{1,2})(?! (?:tháng \d|ngày|giờ|tuần)|[/.]\d| ?[-–] ?\d{1,2}(?![\d ]?/))`,
    read: (match) => {
      const dayOfMonth = Number(match.groups?.d);
      if (dayOfMonth < 1 || dayOfMonth > 31) return null;
      const head = headOf(match);
      const time = clockOf(head);
      const named = { kind: 'dayOfMonth', lead: head.length, day: dayOfMonth, named: true } as const;
      return time === undefined ? named : { ...named, time };
    },
  },
  {
    // those within a list: "các ngày 15, 16 và 17/4"
    pattern: numbers`(?<=ngày (?:\d{1,2}, ){1,5})(?<d>\d{1,2})(?=(?:, ?| và |-)\d{1,2}(?:\s?/\s?\d| tháng \d|, \d| và \d))`,
    read: dayAlone,
  },
  {
    // the first of two days that share a month: "từ 10 đến 20/4", "15 - 17/3"
    pattern: numbers`(?<=(?:từ|trong|vào|các) )(?<d>\d{1,2})(?= ?(?:-|–|đến|tới|và|,) ?(?:hết )?(?:ngày )?\d{1,2}(?:\s?/\s?\d| tháng \d))`,
    read: dayAlone,
  },
  {
    // "ngày 15 tháng này", "ngày 05 tháng sau"
    pattern: phrase`ngày (?<d>\d{1,2}) (?:của )?tháng (?<which>này|sau|tới)`,
    read: (match, issued) => {
      const dayOfMonth = Number(match.groups?.d);
      if (dayOfMonth < 1 || dayOfMonth > 31) return null;
      if (issued === null) return { kind: 'dayOfMonth', day: dayOfMonth, named: true };
      return { kind: 'day', day: dayOfMonth, ...monthAhead(issued, ahead(match.groups?.which)), named: true };
    },
  },
];
