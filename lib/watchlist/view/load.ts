/** What falls due when, and who carries how much. */
import type { CivilDate } from '../../notice/notice.ts';
import { addDays, weekday } from '../civil-day.ts';
import type { RowKind, ViewRow } from './rows.ts';

/** How many rows of a stretch of time, or of a unit, stand how. */
export interface Load {
  /** The stretch's first day, or the unit's name. */
  key: string;
  overdue: number;
  soon: number;
  later: number;
  done: number;
  total: number;
}

const empty = (key: string): Load => ({ key, overdue: 0, soon: 0, later: 0, done: 0, total: 0 });

const KINDS: Record<Exclude<RowKind, 'resting'>, 'overdue' | 'soon' | 'later' | 'done'> = {
  overdue: 'overdue',
  today: 'soon',
  soon: 'soon',
  later: 'later',
  noDue: 'later',
  doneInTime: 'done',
  doneLate: 'done',
};

/** What is paused or given up is nobody's load. */
const carried = (row: ViewRow): row is ViewRow & { kind: keyof typeof KINDS } => row.kind !== 'resting';

function count(load: Load, { kind }: ViewRow & { kind: keyof typeof KINDS }): void {
  load[KINDS[kind]] += 1;
  load.total += 1;
}

/** Monday of the week of a day: weeks begin on Monday in Viet Nam (ISO 8601). */
export const weekOf = (date: CivilDate): CivilDate => addDays(date, -((weekday(date) + 6) % 7));
export const monthOf = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;

export type Step = 'week' | 'month';
const startOf = (date: CivilDate, step: Step) => (step === 'week' ? weekOf(date) : monthOf(date));
const nextOf = (start: CivilDate, step: Step) => (step === 'week' ? addDays(start, 7) : monthOf(addDays(start, 31)));

/** The last day of the week or month that begins on a day. */
export const lastOf = (start: CivilDate, step: Step): CivilDate => addDays(nextOf(start, step), -1);

/**
 * The weeks or months from the one of `from` to the last that has something due, gaps included.
 * What is due earlier is counted in the first, so that nothing overdue is out of sight. Rows without a due date are left out.
 * @param most how many stretches there are at most; what is due later is counted in the last
 */
export function loadByTime(rows: readonly ViewRow[], step: Step, from: CivilDate, most: number): Load[] {
  const first = startOf(from, step);
  const dated = rows
    .filter(carried)
    .flatMap((row) => (row.item.due === null ? [] : [{ row, start: startOf(row.item.due, step) }]));
  const end = dated.reduce((latest, { start }) => (start > latest ? start : latest), first);
  const loads = [empty(first)];
  for (let start = nextOf(first, step); start <= end && loads.length < most; start = nextOf(start, step)) {
    loads.push(empty(start));
  }
  const byStart = new Map(loads.map((load) => [load.key, load]));
  for (const { row, start } of dated) {
    const load = byStart.get(start < first ? first : start) ?? loads.at(-1);
    if (load) count(load, row);
  }
  return loads;
}

/** The units that lead, the one with the most open rows first. A row with two leads counts for both; one without for `''`. */
export function loadByLead(rows: readonly ViewRow[]): Load[] {
  const byLead = new Map<string, Load>();
  for (const row of rows.filter(carried)) {
    for (const lead of row.leads.length > 0 ? row.leads : ['']) {
      const load = byLead.get(lead) ?? empty(lead);
      byLead.set(lead, load);
      count(load, row);
    }
  }
  const open = ({ total, done }: Load) => total - done;
  return [...byLead.values()].toSorted((a, b) => open(b) - open(a) || b.total - a.total);
}
