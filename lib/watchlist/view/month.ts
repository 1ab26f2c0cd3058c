import type { CivilDate } from '../../notice/notice.ts';
import { addDays } from '../civil-day.ts';
import { monthOf, weekOf } from './load.ts';

/** The weeks, Monday to Sunday, that a wall calendar shows of a month: whole ones, with days of the months around it. */
export function weeksOf(day: CivilDate): CivilDate[][] {
  const month = day.slice(0, 7);
  const weeks: CivilDate[][] = [];
  for (let monday = weekOf(monthOf(day)); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  }
  return weeks;
}

/** The first day of the month before, or after. */
export const monthBefore = (day: CivilDate): CivilDate => monthOf(addDays(monthOf(day), -1));
export const monthAfter = (day: CivilDate): CivilDate => monthOf(addDays(monthOf(day), 31));
