import { fold } from '../../agency/fold.ts';
import type { Named } from '../assignee/named.ts';
import type { Span } from '../notice.ts';
import { labelOf } from '../outline/label.ts';
import { withoutStop } from '../sentence/sentences.ts';
import { bodiesIn } from '../task/value.ts';
import { type Grid, isNumber } from './grid.ts';

/** One task of a table. */
export interface TaskRow {
  task: Span;
  leads: Named[];
  supports: Named[];
  period: Span | null;
}

/** "I. Sở Tài chính" over the rows of one body; "II. Cải cách thể chế" names none. */
function sectionLeads(text: string, cell: Span): Named[] | null {
  const label = labelOf(text.slice(cell.start, cell.end));
  const start = cell.start + (label?.length ?? 0);
  const bodies = bodiesIn(text, start, cell.end);
  const read = bodies.at(-1)?.end ?? 0;
  return bodies.length > 0 && read >= cell.end - 2 && bodies.every((body) => body.known) ? bodies : null;
}

const DATED = /\d|quý|tháng|năm|thường xuyên|hằng|hàng|khi|sau|theo/u;

/** A row that lost cells on its way to text: what is left is told by what it says. */
function realigned(text: string, cells: readonly (Span | null)[], grid: Grid): (Span | null)[] {
  const width = grid.columns.length;
  if (grid.merged || cells.length >= width || cells.length < 3) return [...cells];
  const row: (Span | null)[] = Array.from({ length: width }, () => null);
  const put = (column: string, cell: Span): boolean => {
    const at = grid.columns.findIndex((name, i) => name === column && row[i] === null);
    if (at >= 0) row[at] = cell;
    return at >= 0;
  };
  for (const [i, cell] of cells.entries()) {
    if (!cell) continue;
    const words = fold(text.slice(cell.start, cell.end));
    if (i === 0 && grid.columns[0] === 'number') row[0] = cell;
    else if (put('task', cell)) continue;
    else if (bodiesIn(text, cell.start, cell.end).some((body) => body.known)) {
      if (!put('lead', cell)) put('support', cell);
    } else if (DATED.test(words)) {
      if (!put('period', cell)) put('other', cell);
    } else put('other', cell);
  }
  return row;
}

/** The tasks of a table, with what merged cells and section headings hand down. */
export function rowsOf(text: string, grid: Grid): TaskRow[] {
  const rows: TaskRow[] = [];
  let section: Named[] | null = null;
  let above: TaskRow | null = null;
  for (const cells of grid.rows) {
    const distinct = cells.filter(
      (cell, i) => cell !== null && cells.findIndex((other) => other?.start === cell.start) === i,
    );
    const worded = distinct.filter(
      (cell) => cell !== null && !isNumber(text, cell) && !/^[IVXA-Z]{1,5}\.?$/u.test(text.slice(cell.start, cell.end)),
    );
    if (worded.length <= 1) {
      section = worded[0] ? sectionLeads(text, worded[0]) : section;
      above = null;
      continue;
    }
    const row = realigned(text, cells, grid);
    const cellOf = (column: string): Span | null =>
      row[grid.columns.indexOf(column as (typeof grid.columns)[number])] ?? null;
    const cell = cellOf('task');
    if (!cell) continue;
    const label = labelOf(text.slice(cell.start, cell.end));
    const task = { start: cell.start + (label?.length ?? 0), end: withoutStop(text, cell.start, cell.end) };
    if (task.end - task.start < 6) continue;
    const [lead, support, period] = [cellOf('lead'), cellOf('support'), cellOf('period')];
    const handed: boolean = !grid.merged && !lead && above !== null;
    const leads: Named[] = lead
      ? bodiesIn(text, lead.start, lead.end)
      : handed && above
        ? above.leads
        : (section ?? []);
    const found: TaskRow = {
      task,
      leads,
      supports: support ? bodiesIn(text, support.start, support.end) : [],
      period: period ?? (handed && above ? above.period : null),
    };
    rows.push(found);
    above = found;
  }
  return rows;
}
