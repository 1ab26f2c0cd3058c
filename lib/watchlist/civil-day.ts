/** The one place where a clock becomes a civil date: Viet Nam keeps UTC+7 all the year. */
import type { CivilDate } from '../notice/notice.ts';

import { weekday } from '../notice/deadline/civil.ts';

export { addDays, addMonths, daysBetween, weekday } from '../notice/deadline/civil.ts';

const DAY = 86_400_000;
const VIETNAM_OFFSET = 7 * 3_600_000;

/** Milliseconds since the epoch, as `Date.now`. */
export type Clock = () => number;

/** The date in Viet Nam now, whatever the machine's time zone. */
export const todayInVietnam = (clock: Clock = Date.now): CivilDate =>
  new Date(clock() + VIETNAM_OFFSET).toISOString().slice(0, 10);

/** The moment (ms since the epoch) when a clock in Viet Nam shows that date and `HH:MM`. */
export const momentInVietnam = (date: CivilDate, time = '00:00'): number =>
  Date.parse(`${date}T${time}:00Z`) - VIETNAM_OFFSET;

/** Days since 1970-01-01. NaN for a string that is no date. */
export const epochDayOf = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: CivilDate): number => weekday(date) % 7;

/** Minutes since midnight in Viet Nam at that moment (ms since the epoch). */
export const minuteInVietnam = (moment: number): number =>
  Math.floor(((((moment + VIETNAM_OFFSET) % DAY) + DAY) % DAY) / 60_000);
