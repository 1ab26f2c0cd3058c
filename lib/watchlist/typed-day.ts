import type { CivilDate } from '../notice/notice.ts';
import { addDays, addMonths, epochDayOf, weekdayOf } from './civil-day.ts';

const pad = (number: number) => String(number).padStart(2, '0');

/** The date, or null where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): CivilDate | null {
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  // 31/02 is read as 02/03.
  return !Number.isNaN(epochDayOf(date)) && addDays(date, 0) === date ? date : null;
}

const monthEnd = (date: CivilDate): CivilDate => addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1);

const WEEKDAYS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

/** Days in words, without tones, as people type them in haste. */
const IN_DAYS: Record<string, number> = {
  'hom nay': 0,
  today: 0,
  mai: 1,
  'ngay mai': 1,
  tomorrow: 1,
  mot: 2,
  'ngay mot': 2,
  'ngay kia': 2,
  'tuan sau': 7,
};

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/\s+/gu, ' ')
    .trim();

type Reading = (typed: string, today: CivilDate) => CivilDate | null | undefined;

/** `undefined` where the pattern is another; null where it fits and there is no such day. */
const READINGS: Reading[] = [
  // hôm nay, mai, tuần sau
  (typed, today) => (Object.hasOwn(IN_DAYS, typed) ? addDays(today, IN_DAYS[typed] ?? 0) : undefined),
  // thứ Sáu, thứ 6, T6, thứ 6 tuần sau, chủ nhật, CN: the next one, today included
  (typed, today) => {
    const match =
      /^(?:(?:thu |t)(?<name>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat|cn)|(?<english>\w+day))(?<next> tuan (?:sau|toi))?$/u;
    const { name, sunday, english, next } = match.exec(typed)?.groups ?? {};
    const weekday = sunday ? 0 : WEEKDAYS[name ?? english ?? ''];
    if (weekday === undefined) return undefined;
    if (!next) return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
    const nextMonday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
    return addDays(nextMonday, (weekday + 6) % 7);
  },
  // cuối tháng, cuối tháng này, cuối tháng sau
  (typed, today) => {
    const match = /^cuoi thang(?: (?<which>nay|sau|toi))?$/u.exec(typed);
    if (!match) return undefined;
    return monthEnd(match.groups?.['which'] && match.groups['which'] !== 'nay' ? addMonths(today, 1) : today);
  },
  // +3, 3 ngày, 3 ngày nữa, 2 tuần
  (typed, today) => {
    const { plus, count, unit } =
      /^(?:\+(?<plus>\d{1,3})|(?<count>\d{1,3}) (?<unit>ngay|tuan|days?|weeks?)(?: nua)?)$/u.exec(typed)?.groups ?? {};
    if (plus) return addDays(today, Number(plus));
    return count ? addDays(today, Number(count) * (/^[tw]/u.test(unit ?? '') ? 7 : 1)) : undefined;
  },
  // 2026-01-15
  (typed) => {
    const { year, month, day } = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u.exec(typed)?.groups ?? {};
    return year ? dayOf(Number(year), Number(month), Number(day)) : undefined;
  },
  // 15/01/2026, 15.1.26, 15-1, 15/1, ngày 15 tháng 1 năm 2026: without a year the coming one
  (typed, today) => {
    const { day, month, year } =
      /^(?:ngay )?(?<day>\d{1,2})(?:\s?[/.-]\s?| thang )(?<month>\d{1,2})(?:(?:\s?[/.-]\s?| nam )(?<year>\d{4}|\d{2}))?$/u.exec(
        typed,
      )?.groups ?? {};
    if (!day) return undefined;
    if (year) return dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
    const thisYear = Number(today.slice(0, 4));
    const coming = [0, 1, 2, 3, 4].map((later) => dayOf(thisYear + later, Number(month), Number(day)));
    return coming.find((date) => date !== null && date >= today) ?? null;
  },
  // 15, ngày 15: of this month, or of the next where it is past
  (typed, today) => {
    const { day } = /^(?:ngay )?(?<day>\d{1,2})$/u.exec(typed)?.groups ?? {};
    if (!day) return undefined;
    const months = [0, 1, 2].map((later) => addMonths(`${today.slice(0, 7)}-01`, later));
    const days = months.map((first) => dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(day)));
    return days.find((date) => date !== null && date >= today) ?? null;
  },
];

/**
 * The day that a person means by what they typed: "15/1", "15/01/2026", "thứ Sáu", "mai", "cuối tháng", "+3". Tones and case may be missing.
 * @returns null where it says no day, or one that the calendar does not have.
 */
export function typedDay(typed: string, today: CivilDate): CivilDate | null {
  const words = plain(typed);
  for (const read of READINGS) {
    const day = read(words, today);
    if (day !== undefined) return day;
  }
  return null;
}
