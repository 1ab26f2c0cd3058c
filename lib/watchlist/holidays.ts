import { type MessageKey, t } from '../i18n.ts';
import { lunarDate, lunarNewYear } from '../notice/deadline/lunar.ts';
import type { CivilDate } from '../notice/notice.ts';
import { addDays, weekday } from './civil-day.ts';

export interface Holiday {
  date: CivilDate;
  name: MessageKey;
  /** A working day that is given off for the holiday, which is at a weekend. */
  substitute: boolean;
}

const isWeekend = (date: CivilDate) => weekday(date) > 5;

/**
 * Public holidays of a Gregorian year by article 112 of the Labour Code 2019. Where it leaves the choice to a yearly
 * decision, the usual one is taken: of Tết the last day of the old year and four of the new; of National Day 1 September,
 * or 3 September where the 1st is at a weekend anyway.
 */
const HOLIDAYS: { name: MessageKey; dates: (year: number) => CivilDate[] }[] = [
  { name: 'holidayNewYear', dates: (year) => [`${year}-01-01`] },
  {
    name: 'holidayLunarNewYear',
    dates: (year) => [-1, 0, 1, 2, 3].map((days) => addDays(lunarNewYear(year), days)),
  },
  { name: 'holidayHungKings', dates: (year) => [lunarDate(year, 3, 10)] },
  { name: 'holidayVictory', dates: (year) => [`${year}-04-30`] },
  { name: 'holidayLabour', dates: (year) => [`${year}-05-01`] },
  {
    name: 'holidayNational',
    dates: (year) => [`${year}-09-02`, isWeekend(`${year}-09-01`) ? `${year}-09-03` : `${year}-09-01`],
  },
];

const reckoned = new Map<number, Holiday[]>();

/**
 * The public holidays of a year, sorted by date, with the working days that are given off for those at a weekend
 * (article 111.3 of the Labour Code 2019).
 */
export function holidaysOf(year: number): Holiday[] {
  const known = reckoned.get(year);
  if (known) return known;
  const named = HOLIDAYS.flatMap(({ name, dates }) => dates(year).map((date) => ({ date, name, substitute: false })));
  const taken = new Set(named.map(({ date }) => date));
  const substitutes = named
    .filter(({ date }) => isWeekend(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name }) => {
      let instead = date;
      do instead = addDays(instead, 1);
      while (taken.has(instead) || isWeekend(instead));
      taken.add(instead);
      return { date: instead, name, substitute: true };
    });
  const all = [...named, ...substitutes].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  reckoned.set(year, all);
  return all;
}

/** Its name in the language of the interface. */
export const holidayName = ({ name, substitute }: Holiday): string =>
  substitute ? t('holidaySubstitute', t(name)) : t(name);
