import { describe, expect, it } from 'vitest';
import type { Column } from './column.ts';
import { rowsOf } from './rows.ts';

const COLUMNS: Column[] = ['number', 'task', 'lead', 'period'];

/** Rows of a table with each cell's words; an empty cell is none. */
const read = (rows: string[][], merged = false) => {
  const text = rows.flat().join('\n');
  let at = 0;
  const cells = rows.map((row) =>
    row.map((words) => {
      const start = at;
      at += words.length + 1;
      return words ? { start, end: start + words.length } : null;
    }),
  );
  return rowsOf(text, { columns: COLUMNS, rows: cells, merged, start: 0, end: text.length }).map((row) => ({
    task: text.slice(row.task.start, row.task.end),
    leads: row.leads.map((lead) => lead.text),
    period: row.period && text.slice(row.period.start, row.period.end),
  }));
};

const FIRST = ['1', 'Rà soát thủ tục.', 'Sở Nội vụ', 'Quý III/2024'];
const READ = { task: 'Rà soát thủ tục', leads: ['Sở Nội vụ'], period: 'Quý III/2024' };

describe("a table's rows", () => {
  it.each<[string, string[][], unknown[]]>([
    ['with all its cells', [FIRST], [READ]],
    ['with a label in the task', [['', '1. Rà soát thủ tục.', 'Sở Nội vụ', 'Quý III/2024']], [READ]],
    [
      'with a cell that the row above shares',
      [FIRST, ['2', 'Mở lớp tập huấn', '', 'Quý III/2024']],
      [READ, { ...READ, task: 'Mở lớp tập huấn' }],
    ],
    [
      'under the section of a body',
      [
        ['I', 'Sở Nội vụ', '', ''],
        ['1', 'Rà soát thủ tục', '', 'Quý III/2024'],
      ],
      [READ],
    ],
    [
      'under a section that names nobody',
      [
        ['I', 'Cải cách thể chế', '', ''],
        ['1', 'Rà soát thủ tục', '', 'Quý III/2024'],
      ],
      [{ ...READ, leads: [] }],
    ],
    ['with a cell lost', [['1', 'Rà soát thủ tục', 'Quý III/2024']], [{ ...READ, leads: [] }]],
    ['without a task', [['1', '', 'Sở Nội vụ', 'Quý III/2024']], []],
  ])('%s', (_, rows, wanted) => {
    expect(read(rows)).toEqual(wanted);
  });

  it('hand nothing down where merged cells are seen as such', () => {
    expect(read([FIRST, ['2', 'Mở lớp tập huấn', '', 'Năm 2024']], true)[1]?.leads).toEqual([]);
  });
});
