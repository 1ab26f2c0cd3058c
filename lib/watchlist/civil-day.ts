/**
 * Arithmetic on civil dates (`2024-02-29`), by the proleptic Gregorian calendar and in no time zone.
 * The one place where a clock becomes a date: Viet Nam keeps UTC+7 all the year.
 */
import type { CivilDate } from '../notice/notice.ts';

export const DAY = 86_400_000;
const VIETNAM_OFFSET = 7 * 3_600_000;

/** Milliseconds since the epoch, as `Date.now`. */
export type Clock = () => number;

const dateOf = (epochDay: number): CivilDate => new Date(epochDay * DAY).toISOString().slice(0, 10);

/** Days since 1970-01-01. NaN for a string that is no date. */
export const epochDayOf = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The date in Viet Nam now, whatever the machine's time zone. */
export function todayInVietnam(clock: Clock = Date.now): CivilDate {
  return dateOf(Math.floor((clock() + VIETNAM_OFFSET) / DAY));
}

/** The moment (ms since the epoch) when a clock in Viet Nam shows that date and `HH:MM`. */
export function momentInVietnam(date: CivilDate, time = '00:00'): number {
  return Date.parse(`${date}T${time}:00Z`) - VIETNAM_OFFSET;
}

/** Minutes since midnight in Viet Nam at that moment (ms since the epoch). */
export function minuteInVietnam(moment: number): number {
  return Math.floor(((((moment + VIETNAM_OFFSET) % DAY) + DAY) % DAY) / 60_000);
}

/** The date that many days later; earlier for a negative number. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOf(epochDayOf(date) + days);

/** Days from one date to another; negative where `to` is the earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => epochDayOf(to) - epochDayOf(from);

/** The same day months later, or the month's last day where it is shorter: 31/01 and one month is 28/02. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CivilDate): number => (((epochDayOf(date) + 4) % 7) + 7) % 7;
