import { numberOf, numbers, phrase } from '../words.ts';
import { ahead, monthAhead } from './ahead.ts';
import type { PeriodRule } from './period.ts';
import { YEAR, yearOf } from './year.ts';

/** Periods of one month and more: months, quarters, years, ranges of years. */

/** Quarters in Roman and Arabic numbers, as they are typed, scanned (l for I) and spelt. */
const QUARTERS: Record<string, number> = { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };
export const quarterOf = (written: string): number => {
  const plain = written.replaceAll(/[l|1]/g, 'i');
  const roman = { i: 1, ii: 2, iii: 3, iv: 4 }[plain];
  return roman ?? QUARTERS[written] ?? Number(written);
};

export const months: PeriodRule[] = [
  {
    // "tháng 4/2024", "tháng 01 năm 2024", "tháng 12-2025", "tháng 5", "tháng mười hai", "T12/2025"
    pattern: phrase`(?:tháng (?<m>\d{1,2}|(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?! lần| ngày))|t(?<m2>\d{1,2})(?=[/-]20))(?:${YEAR})?(?!\s?/\s?\d)`,
    read: (match, issued) => {
      const month = numberOf(match.groups?.m ?? match.groups?.m2 ?? '');
      return month >= 1 && month <= 12 ? { kind: 'month', month, ...yearOf(match, issued) } : null;
    },
  },
  {
    // "12/2025" after a bound or alone in a cell; not the number of a document ("Thông tư số 12/2025/TT-BTC")
    pattern: numbers`(?<!/ ?)(?<m>\d{1,2})/(?<y>20\d\d)(?![/-])`,
    read: (match) => {
      const month = Number(match.groups?.m);
      if (
        /(?:số|luật|nghị định|quyết định|thông tư|nghị quyết) $/.test(
          match.input.slice(Math.max(0, match.index - 12), match.index),
        )
      )
        return null;
      return month >= 1 && month <= 12 ? { kind: 'month', month, year: Number(match.groups?.y) } : null;
    },
  },
  {
    // "tháng này", "tháng sau", "tháng tới"
    pattern: phrase`tháng (?<which>này|sau|tới)`,
    read: (match, issued) =>
      issued === null ? null : { kind: 'month', ...monthAhead(issued, ahead(match.groups?.which)) },
  },
  {
    // "quý III/2024", "quý 3 năm 2024", "quí IV-2025", "quý I", "quý ba"
    pattern: phrase`qu[ýíy] (?<q>[il1|]v|[il1|]{1,3}|[1-4]|(?:một|nhất|hai|ba|tư|bốn)(?! lần))(?:${YEAR})?(?!\s?/\s?\d)`,
    read: (match, issued) => {
      const count = quarterOf(match.groups?.q ?? '');
      return count >= 1 && count <= 4 ? { kind: 'quarter', count, ...yearOf(match, issued) } : null;
    },
  },
  {
    // the second of two quarters: "quý I, II/2026", "quý III - IV/2025", "quý 1 và 2 năm 2026"
    pattern: phrase`(?<=qu[ýí] (?:[iv]{1,3}|[1-4])(?:,| và| ?[-–]) ?)(?<q>iv|i{1,3}|[1-4])(?:${YEAR})?(?!\s?/\s?\d)`,
    read: (match, issued) => ({ kind: 'quarter', count: quarterOf(match.groups?.q ?? ''), ...yearOf(match, issued) }),
  },
  {
    // "quý này", "quý sau"
    pattern: phrase`qu[ýí] (?<which>này|sau|tới)`,
    read: (match, issued) => {
      if (issued === null) return null;
      const { month, year } = monthAhead(issued, 3 * ahead(match.groups?.which));
      return { kind: 'quarter', count: Math.ceil(month / 3), year };
    },
  },
  {
    // "năm 2025", "năm nay", "năm tới"; a school year or a budget's year is no period of its own
    pattern: phrase`năm (?:(?<y>‹year›)(?!\s?[-–]\s?\d)|(?<y2>nay|sau|tới))`,
    read: (match, issued) => {
      const { year } = yearOf(match, issued);
      return year === undefined ? null : { kind: 'year', year };
    },
  },
  {
    // a year alone, as a cell holds it: "2026"
    pattern: /^ ?(?<y>20\d\d) ?$/g,
    read: (match) => ({ kind: 'year', year: Number(match.groups?.y) }),
  },
  {
    // "2021 - 2030", "năm 2026-2030"
    pattern: phrase`(?:năm )?(?<from>‹year›)\s?[-–—]\s?(?:năm )?(?<y>‹year›)`,
    read: (match) => ({ kind: 'years', year: Number(match.groups?.y), count: Number(match.groups?.from) }),
  },
];
