import { numberOf, phrase } from '../words.ts';
import { ahead, monthAhead } from './ahead.ts';
import { quarterOf } from './months.ts';
import type { PeriodRule, Reading } from './period.ts';
import { YEAR, yearOf } from './year.ts';

/**
 * Parts of a month, a quarter or a year. As the guideline has it, "đầu tháng" is due on the 10th, "giữa tháng" and "trung tuần" on
 * the 20th, the end on the last day. "đầu quý" ends with its first month, "giữa quý" with its second; "đầu năm" with the first quarter,
 * "giữa năm" with the sixth month.
 */

const SIDE = '(?<side>đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần|nửa đầu|nửa cuối)';
const DAY: Record<string, number> = { đầu: 10, 'thượng tuần': 10, 'nửa đầu': 15, giữa: 20, 'trung tuần': 20 };

const ofMonth = (month: number, side: string, stated: { year?: number }): Reading | null => {
  if (!(month >= 1 && month <= 12)) return null;
  return { kind: 'part', month, ...(DAY[side] !== undefined && { day: DAY[side] }), ...stated };
};

export const parts: PeriodRule[] = [
  {
    // "đầu tháng 3", "giữa tháng 4/2024", "cuối tháng 6 năm 2025", "trung tuần tháng 7", "tuần cuối tháng 11"
    pattern: phrase`(?:tuần )?${SIDE} (?:của )?tháng (?<m>‹n›)(?:${YEAR})?(?!\s?/\s?\d)`,
    read: (match, issued) => ofMonth(numberOf(match.groups?.m ?? ''), match.groups?.side ?? '', yearOf(match, issued)),
  },
  {
    // "cuối tháng này", "đầu tháng sau", "giữa tháng tới"
    pattern: phrase`${SIDE} tháng (?<which>này|sau|tới)`,
    read: (match, issued) => {
      if (issued === null) return null;
      const { month, ...stated } = monthAhead(issued, ahead(match.groups?.which));
      return ofMonth(month, match.groups?.side ?? '', stated);
    },
  },
  {
    // "đầu quý II", "cuối quý III/2024", "giữa quý 4 năm 2025"
    pattern: phrase`${SIDE} qu[ýí] (?<q>i{1,3}|iv|[1-4])(?:${YEAR})?(?!\s?/\s?\d)`,
    read: (match, issued) => {
      const first = quarterOf(match.groups?.q ?? '') * 3 - 2;
      const side = match.groups?.side ?? '';
      const offset = side === 'đầu' ? 0 : side === 'giữa' ? 1 : 2;
      return { kind: 'part', month: first + offset, ...yearOf(match, issued) };
    },
  },
  {
    // "cuối năm 2024", "cuối năm nay", "giữa năm 2025", "đầu năm sau", "cuối năm"
    pattern: phrase`${SIDE} năm(?: (?<y>‹year›)(?!\s?[-–]\s?\d)| (?<y2>nay|này|sau|tới)|(?! (?:học|ngân sách|thứ|một|\d)))`,
    read: (match, issued) => {
      const side = match.groups?.side ?? '';
      const month = side.endsWith('đầu') ? (side === 'đầu' ? 3 : 6) : side === 'giữa' ? 6 : 12;
      return { kind: 'part', month, ...yearOf(match, issued) };
    },
  },
];
