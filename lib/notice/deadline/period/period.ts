import type { CivilDate, Span } from '../../notice.ts';

/**
 * What a stretch of text names in time. Each kind has a letter, which takes the stretch's place in the tagged sentence,
 * so that the rules of bounds read as the phrases they match: `trước D`, `từ D đến D`, `trong thời hạn N`.
 */
export const KINDS = {
  /** A day with its month: "ngày 15/01/2024". */
  day: 'D',
  /** A day whose month is said elsewhere or not at all: "ngày 25". */
  dayOfMonth: 'B',
  /** "tháng 4/2024" */
  month: 'M',
  /** "quý III/2024" */
  quarter: 'Q',
  /** Several months of a year: "6 tháng cuối năm 2024". */
  half: 'H',
  /** "năm 2025" */
  year: 'Y',
  /** "tuần này", "tuần tới" */
  week: 'W',
  /** "cuối tháng 6", "giữa quý II", "cuối năm nay" */
  part: 'P',
  /** Tết and its like, whose date the calendar gives. */
  feast: 'T',
  /** "2021 - 2030" */
  years: 'R',
  /** The date of a cited document: "Chỉ thị số 19-CT/TU ngày 11/6/2020". No rule of a bound meets its letter. */
  cited: 'C',
  /** A length of time: "03 tháng", "10 ngày làm việc". */
  duration: 'N',
} as const;

export type Kind = keyof typeof KINDS;

/** Offsets count units of the sentence in lower case. */
export interface Period extends Span {
  kind: Kind;
  /** Stated or, after `complete`, borrowed from a neighbour. */
  year?: number;
  month?: number;
  day?: number;
  /** The number of the quarter; the last month of a half; the first year of a range; how many units a duration has. */
  count?: number;
  /** Its first and last day, once the year is known. */
  first?: CivilDate;
  last?: CivilDate;
  /** The word "ngày", a weekday or a part of the day marks it as a date beyond doubt. */
  named?: boolean;
  /** `17:00` */
  time?: string;
  /** The day that was meant where the written one does not exist (31/4). */
  meant?: CivilDate;
  /** ISO 8601. */
  duration?: string;
  working?: boolean;
}

/** What a period rule gives: all but where it stands. */
export interface Reading extends Omit<Period, 'start' | 'end'> {
  /** How many units before the match the period begins, where its first words were looked for leftwards. */
  lead?: number;
}

/** One way of writing a period. */
export interface PeriodRule {
  pattern: RegExp;
  /** The reading of a match, or null where its numbers cannot be a date. `issued` is the first day the notice can bear. */
  read: (match: RegExpExecArray, issued: CivilDate | null) => Reading | null;
}
