import type { CivilDate } from '../notice.ts';

/** Arithmetic on civil dates as ISO strings. `Date.UTC` is used as a calculator only: no local time zone is ever asked. */

const DAY = 86_400_000;

const milliseconds = (date: CivilDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

const fromMilliseconds = (value: number): CivilDate => new Date(value).toISOString().slice(0, 10);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `civil(2024, 1, 15)` is `2024-01-15`; the numbers are taken as they are. */
export const civil = (year: number, month: number, day: number): CivilDate =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** How many days a month of the Gregorian calendar has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day of a month. */
export const monthEnd = (year: number, month: number): CivilDate => civil(year, month, daysIn(year, month));

export const addDays = (date: CivilDate, days: number): CivilDate => fromMilliseconds(milliseconds(date) + days * DAY);

/** The same day of a later month, or that month's last day where it has no such day (31/01 + 1 month is 29/02/2024). */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return civil(year, month, Math.min(Number(date.slice(8, 10)), daysIn(year, month)));
};

/** Days from `from` to `to`, negative where `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((milliseconds(to) - milliseconds(from)) / DAY);

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekday = (date: CivilDate): number => new Date(milliseconds(date)).getUTCDay() || 7;

/** The day that lies `days` working days later; Saturdays and Sundays do not count. Public holidays are not known here. */
export const addWorkingDays = (date: CivilDate, days: number): CivilDate => {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) < 6) left -= 1;
  }
  return day;
};
