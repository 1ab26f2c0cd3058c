import { numberOf, phrase } from '../words.ts';
import type { PeriodRule } from './period.ts';
import { yearOf } from './year.ts';

export const halves: PeriodRule[] = [
  {
    // "6 tháng đầu năm 2024", "06 tháng cuối năm", "3 tháng cuối năm nay", "nửa cuối năm 2024"
    pattern: phrase`(?:(?<n>‹n›) tháng|nửa) (?<side>đầu|cuối|còn lại)(?: của)? năm(?: (?<y>‹year›)| (?<y2>nay|này|sau|tới))?`,
    read: (match, issued) => {
      const written = match.groups?.n;
      const length = written === undefined ? 6 : numberOf(written);
      if (!(length >= 1 && length <= 11)) return null;
      const first = match.groups?.side === 'đầu' ? 1 : 13 - length;
      return { kind: 'half', month: first, count: first + length - 1, ...yearOf(match, issued) };
    },
  },
];
