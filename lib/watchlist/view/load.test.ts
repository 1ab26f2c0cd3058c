import { describe, expect, it } from 'vitest';
import { exampleItem } from '../../../tests/example-item.ts';
import type { Item } from '../item.ts';
import { loadByLead, loadByTime, weekOf } from './load.ts';
import { rowsOf } from './rows.ts';

const rowsWith = (...items: Partial<Item>[]) =>
  rowsOf(
    items.map((item) => exampleItem(item)),
    [],
    '2024-02-21',
    { soonDays: 3 },
  );
const lead = (...names: string[]) => ({
  assignees: names.map((text) => ({ role: 'lead' as const, text, inherited: false })),
});

describe('what falls due when', () => {
  it.each([
    ['2024-02-21', '2024-02-19'],
    ['2024-02-19', '2024-02-19'],
    ['2024-02-25', '2024-02-19'],
    ['2024-01-01', '2024-01-01'],
    ['2023-12-31', '2023-12-25'],
  ])('%s is in the week of Monday %s', (day, monday) => expect(weekOf(day)).toBe(monday));

  it('shows each week to the last, with gaps, and what is overdue in the first', () => {
    const rows = rowsWith({ due: '2024-01-02' }, { due: '2024-02-22' }, { due: '2024-03-08' }, { due: null });
    expect(loadByTime(rows, 'week', '2024-02-21', 50)).toEqual([
      { key: '2024-02-19', overdue: 1, soon: 1, later: 0, done: 0, total: 2 },
      { key: '2024-02-26', overdue: 0, soon: 0, later: 0, done: 0, total: 0 },
      { key: '2024-03-04', overdue: 0, soon: 0, later: 1, done: 0, total: 1 },
    ]);
  });

  it('shows months over the end of a year, and counts the rest in the last', () => {
    const rows = rowsWith({ due: '2025-01-31' }, { due: '2030-06-01' });
    const loads = loadByTime(rows, 'month', '2024-11-30', 4);
    expect(loads.map(({ key, total }) => [key, total])).toEqual([
      ['2024-11-01', 0],
      ['2024-12-01', 0],
      ['2025-01-01', 1],
      ['2025-02-01', 1],
    ]);
  });
});

describe('who carries how much', () => {
  it('counts each lead, most open first, and those without', () => {
    const done = { status: 'done', doneOn: '2024-02-01', due: '2024-02-01' } as const;
    const rows = rowsWith(lead('A', 'B'), lead('B'), { ...lead('C'), ...done }, { ...lead('A'), ...done }, lead());
    expect(loadByLead(rows).map(({ key, total, done: closed }) => `${key} ${total} ${closed}`)).toEqual([
      'B 2 0',
      'A 2 1',
      ' 1 0',
      'C 1 1',
    ]);
  });
});

it('what is paused or given up is nobody’s load', () => {
  const rows = rowsWith(
    { due: '2024-02-22', status: 'paused', ...lead('Sở Xây dựng') },
    { due: '2024-02-22', ...lead('Sở Xây dựng') },
    { due: '2024-02-22', status: 'dropped', ...lead('Sở Y tế') },
  );
  expect(loadByTime(rows, 'week', '2024-02-21', 50).map(({ total }) => total)).toEqual([1]);
  expect(loadByLead(rows).map(({ key, total }) => [key, total])).toEqual([['Sở Xây dựng', 1]]);
});
