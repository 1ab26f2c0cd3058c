/** The count of tasks as offices report it: how many there are, done in time or late, and how those under way stand. */
import type { CivilDate } from '../notice/notice.ts';
import { todayInVietnam } from '../watchlist/civil-day.ts';
import type { ViewRow } from '../watchlist/view/rows.ts';

export interface ReportRow {
  /** A lead unit's name; `''` for tasks without one, null for the total of all units. */
  unit: string | null;
  /** tổng số nhiệm vụ. */
  total: number;
  /** hoàn thành đúng hạn, hoàn thành quá hạn. */
  doneInTime: number;
  doneLate: number;
  /** đang thực hiện: trong hạn, sắp đến hạn (hôm nay too), quá hạn. */
  inTime: number;
  soon: number;
  overdue: number;
  /** không thời hạn, and still to be done. */
  noDue: number;
}

export interface ReportChoice {
  /** One lead unit, or null for all. */
  unit: string | null;
  /** Which day has to lie in the period: the one on which the task was given, or the one on which it is due. */
  by: 'assigned' | 'due';
  /** First and last day of the period; null leaves it open. */
  from: CivilDate | null;
  to: CivilDate | null;
}

/** The day on which a task was given: the notice's own; when that is not known whole, the day on which it was tracked. */
export function assignedOn({ item, notice }: Pick<ViewRow, 'item' | 'notice'>): CivilDate {
  const issued = notice?.issued ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(issued) ? issued : todayInVietnam(() => item.addedAt);
}

/** What a choice lets into the report. "Không theo dõi" is nobody's task and left out, the trash too; "Tạm dừng" still is one. */
export function reported(rows: readonly ViewRow[], { unit, by, from, to }: ReportChoice): ViewRow[] {
  return rows.filter((row) => {
    const { item, leads } = row;
    if (item.status === 'dropped' || item.trashedAt !== null) return false;
    if (unit !== null && !(unit === '' ? leads.length === 0 : leads.includes(unit))) return false;
    const day = by === 'due' ? item.due : assignedOn(row);
    return (from === null || (day !== null && day >= from)) && (to === null || (day !== null && day <= to));
  });
}

const COUNTED = {
  overdue: 'overdue',
  today: 'soon',
  soon: 'soon',
  later: 'inTime',
  noDue: 'noDue',
  doneInTime: 'doneInTime',
  doneLate: 'doneLate',
} as const;

function counted(unit: string | null, rows: readonly ViewRow[]): ReportRow {
  const row = { unit, total: rows.length, doneInTime: 0, doneLate: 0, inTime: 0, soon: 0, overdue: 0, noDue: 0 };
  for (const { standing } of rows) row[COUNTED[standing.kind]] += 1;
  return row;
}

export interface Report {
  /** By the alphabet, those without a unit last. A task with two leads stands under both. */
  units: ReportRow[];
  /** Each task once. */
  total: ReportRow;
}

export function reportOf(rows: readonly ViewRow[], choice: ReportChoice): Report {
  const chosen = reported(rows, choice);
  const byUnit = new Map<string, ViewRow[]>();
  for (const row of chosen) {
    const units = row.leads.length > 0 ? row.leads : [''];
    for (const unit of choice.unit === null ? units : [choice.unit]) {
      const members = byUnit.get(unit);
      if (members) members.push(row);
      else byUnit.set(unit, [row]);
    }
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const units = [...byUnit]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([unit, members]) => counted(unit, members));
  return { units, total: counted(null, chosen) };
}

/** Tỷ lệ hoàn thành: the share of tasks that are done, 0 to 1; null where there are none. */
export const shareDone = ({ total, doneInTime, doneLate }: ReportRow): number | null =>
  total === 0 ? null : (doneInTime + doneLate) / total;

/** Tỷ lệ đúng hạn: the share of those done that were done in time, 0 to 1; null where none is done. */
export const shareInTime = ({ doneInTime, doneLate }: ReportRow): number | null =>
  doneInTime + doneLate === 0 ? null : doneInTime / (doneInTime + doneLate);
