import { addDays, weekday } from '../civil.ts';
import { numberOf, phrase } from '../words.ts';
import { ahead } from './ahead.ts';
import { clockOf, CLOCK } from './clock.ts';
import type { PeriodRule, Reading } from './period.ts';

/** Weeks, weekdays and days told from the notice's own date. Where that date is unknown, they are found without a day. */

const WEEKDAYS: Record<string, number> = {
  'thứ hai': 1, 'thứ 2': 1, 'thứ ba': 2, 'thứ 3': 2, 'thứ tư': 3, 'thứ 4': 3, 'thứ năm': 4, 'thứ 5': 4,
  'thứ sáu': 5, 'thứ 6': 5, 'thứ bảy': 6, 'thứ 7': 6, 'chủ nhật': 7,
}; // prettier-ignore

const known = (issued: string | null, day: (date: string) => string): { first?: string; last?: string } => {
  if (issued === null) return {};
  const date = day(issued);
  return { first: date, last: date };
};

/** The Monday of the week that lies `weeks` after the one of `date`. */
const monday = (date: string, weeks: number): string => addDays(date, 1 - weekday(date) + 7 * weeks);

const withTime = (reading: Reading, words: string): Reading => {
  const time = clockOf(words);
  return time === undefined ? reading : { ...reading, time };
};

export const weeks: PeriodRule[] = [
  {
    // "thứ Sáu tuần này", "chiều thứ 5 tuần sau", "17h thứ Hai tới", "Chủ nhật tuần tới"
    pattern: phrase`(?:${CLOCK},? ?)?(?:(?:sáng|trưa|chiều|tối) )?(?:ngày )?(?<day>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:tuần (?<which>này|sau|tới)|(?<next>này|tới))`,
    read: (match, issued) => {
      const number = WEEKDAYS[match.groups?.day ?? ''] ?? 1;
      const { which, next } = match.groups ?? {};
      const date = (from: string): string => {
        if (which !== undefined) return addDays(monday(from, ahead(which)), number - 1);
        const day = addDays(monday(from, 0), number - 1);
        return day > from || next === 'này' ? day : addDays(day, 7);
      };
      return withTime({ kind: 'day', named: true, ...known(issued, date) }, match[0]);
    },
  },
  {
    // "hôm nay", "trong ngày hôm nay", "chiều nay", "17h ngày mai", "sáng mai"
    pattern: phrase`(?:${CLOCK},? ?)?(?:(?:ngày )?hôm nay|(?:sáng|trưa|chiều|tối|đêm) (?:ngày )?(?<when>nay|mai|hôm nay)|ngày (?<tomorrow>mai|kia))`,
    read: (match, issued) => {
      const { when, tomorrow } = match.groups ?? {};
      const days = tomorrow === 'kia' ? 2 : tomorrow === 'mai' || when === 'mai' ? 1 : 0;
      return withTime({ kind: 'day', named: true, ...known(issued, (date) => addDays(date, days)) }, match[0]);
    },
  },
  {
    // "tuần này", "đầu tuần sau", "cuối tuần này", "tuần tới"
    pattern: phrase`(?:(?<side>đầu|giữa|cuối) )?tuần (?<which>này|sau|tới|kế tiếp|tiếp theo)`,
    read: (match, issued) => {
      if (issued === null) return { kind: 'week' };
      const first = monday(issued, ahead(match.groups?.which));
      const length = { đầu: 0, giữa: 2, cuối: 6 }[match.groups?.side ?? 'cuối'] ?? 6;
      return { kind: 'week', first, last: addDays(first, length) };
    },
  },
  {
    // "tuần thứ 2 của tháng 12/2025", "tuần 3 tháng 6", "tuần đầu tháng 5/2024", "hai tuần đầu tháng 01/2022"
    pattern: phrase`(?:(?<k>hai|ba|0?[23]) )?tuần (?:(?:lễ )?(?:thứ )?(?<n>[1-4]|nhất|hai|ba|tư|bốn)|(?<first>đầu(?: tiên)?)) (?:của )?tháng (?<m>\d{1,2})(?:\s?/\s?(?<y>‹year›)| năm (?<y2>‹year›))?`,
    read: (match) => {
      const { k, n, m, y, y2 } = match.groups ?? {};
      const count =
        k !== undefined
          ? numberOf(k)
          : n === undefined
            ? 1
            : ({ nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }[n] ?? Number(n));
      const month = Number(m);
      const year = y ?? y2;
      if (month < 1 || month > 12) return null;
      return { kind: 'part', month, day: count * 7, ...(year !== undefined && { year: Number(year) }) };
    },
  },
  {
    // "trong tuần": the week of the notice
    pattern: phrase`(?<=trong )tuần(?! (?:tra|lễ|hành|trước|vừa|qua|ngày|từ|này|sau|tới|kế|tiếp|đầu|thứ|[1-9]))`,
    read: (_match, issued) =>
      issued === null
        ? { kind: 'week' }
        : { kind: 'week', first: monday(issued, 0), last: addDays(monday(issued, 0), 6) },
  },
];
