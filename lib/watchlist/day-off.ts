import type { CivilDate } from '../notice/notice.ts';
import { weekday } from './civil-day.ts';

export interface HolidayRow {
  date: CivilDate;
  name: string;
  /** False: a working day although the table or the weekend has it off. */
  off: boolean;
}

/** Saturdays, Sundays and the rows given. */
export function isDayOff(date: CivilDate, rows: HolidayRow[]): boolean {
  const row = rows.find((holiday) => holiday.date === date);
  return row ? row.off : weekday(date) > 5;
}
