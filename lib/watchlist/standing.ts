import type { CivilDate } from '../notice/notice.ts';
import { addDays, daysBetween } from './civil-day.ts';
import type { Item } from './item.ts';

/** Tiến độ, computed from the due date and today; never stored. */
export type Standing =
  | { kind: 'overdue'; days: number }
  | { kind: 'today' }
  | { kind: 'soon'; days: number }
  | { kind: 'later'; days: number }
  | { kind: 'noDue' }
  | { kind: 'doneInTime' }
  | { kind: 'doneLate'; days: number };

export interface StandingSettings {
  /** Sắp đến hạn: due within that many days, 1 to 30. */
  soonDays: number;
}

/** The due day itself is never overdue, and what is done without a due date is done in time. */
export function standing(
  item: Pick<Item, 'status' | 'due' | 'doneOn'>,
  today: CivilDate,
  { soonDays }: StandingSettings,
): Standing {
  if (item.status === 'done') {
    const late = item.due === null ? 0 : daysBetween(item.due, item.doneOn ?? today);
    return late > 0 ? { kind: 'doneLate', days: late } : { kind: 'doneInTime' };
  }
  if (item.due === null) return { kind: 'noDue' };
  const days = daysBetween(today, item.due);
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days === 0) return { kind: 'today' };
  return days <= soonDays ? { kind: 'soon', days } : { kind: 'later', days };
}

/** The last day that is still "sắp đến hạn". */
export const lastSoonDay = (today: CivilDate, { soonDays }: StandingSettings): CivilDate => addDays(today, soonDays);
