import type { CivilDate } from '../notice/notice.ts';
import { weekday } from './civil-day.ts';
import { holidayName, holidaysOf } from './holidays.ts';

export interface HolidayRow {
  date: CivilDate;
  name: string;
  /** False: a working day although the table or the weekend has it off. */
  off: boolean;
}

export type DayOff = { kind: 'weekend' } | { kind: 'holiday'; name: string };

/** Why a date is a day off: by the user's own rows, the public holidays, or the weekend; null for a working day. */
export function dayOff(date: CivilDate, rows: HolidayRow[]): DayOff | null {
  const row = rows.find((holiday) => holiday.date === date);
  if (row) return row.off ? { kind: 'holiday', name: row.name } : null;
  const holiday = holidaysOf(Number(date.slice(0, 4))).find((known) => known.date === date);
  if (holiday) return { kind: 'holiday', name: holidayName(holiday) };
  return weekday(date) > 5 ? { kind: 'weekend' } : null;
}

export const isDayOff = (date: CivilDate, rows: HolidayRow[]): boolean => dayOff(date, rows) !== null;
