import { describe, expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../tests/example-item.ts';
import type { Item } from '../watchlist/item.ts';
import { rowsOf } from '../watchlist/view/rows.ts';
import { assignedOn, reported, reportOf, shareDone, shareInTime, type ReportChoice } from './report.ts';

const ALL: ReportChoice = { unit: null, by: 'assigned', from: null, to: null };
const rowsWith = (...items: Partial<Item>[]) =>
  rowsOf(
    items.map((item) => exampleItem(item)),
    [exampleNotice()],
    '2024-02-20',
    { soonDays: 3 },
  );
const lead = (...names: string[]) => ({
  assignees: names.map((text) => ({ role: 'lead' as const, text, inherited: false })),
});
const done = (due: string | null, doneOn: string) => ({ status: 'done' as const, due, doneOn });

describe('a report', () => {
  const rows = rowsWith(
    { ...lead('Sở Xây dựng'), ...done('2024-02-10', '2024-02-10') },
    { ...lead('Sở Xây dựng'), ...done('2024-02-10', '2024-02-11') },
    { ...lead('Sở Xây dựng', 'Ban Dân tộc'), due: '2024-02-19' },
    { ...lead('Ban Dân tộc'), due: '2024-02-20' },
    { ...lead('Ban Dân tộc'), due: '2024-02-23', status: 'paused' },
    { ...lead('Ban Dân tộc'), due: '2024-02-24' },
    { ...lead(), due: null },
    { ...lead(), due: null, status: 'dropped' },
    { ...lead(), due: null, trashedAt: 1 },
  );

  it('counts by unit in the offices’ way, each task once in the total', () => {
    const none = { doneInTime: 0, doneLate: 0, inTime: 0, soon: 0, overdue: 0, noDue: 0 };
    expect(reportOf(rows, ALL)).toEqual({
      units: [
        { ...none, unit: 'Ban Dân tộc', total: 4, overdue: 1, soon: 2, inTime: 1 },
        { ...none, unit: 'Sở Xây dựng', total: 3, doneInTime: 1, doneLate: 1, overdue: 1 },
        { ...none, unit: '', total: 1, noDue: 1 },
      ],
      total: { unit: null, total: 7, doneInTime: 1, doneLate: 1, overdue: 1, soon: 2, inTime: 1, noDue: 1 },
    });
  });

  it('has counts that add up to each total', () => {
    const { units, total } = reportOf(rows, ALL);
    for (const row of [...units, total]) {
      expect(row.doneInTime + row.doneLate + row.inTime + row.soon + row.overdue + row.noDue).toBe(row.total);
    }
  });

  it('may be of one unit', () => {
    const report = reportOf(rows, { ...ALL, unit: 'Sở Xây dựng' });
    expect(report.units.map(({ unit, total }) => [unit, total])).toEqual([['Sở Xây dựng', 3]]);
    expect(report.total.total).toBe(3);
  });

  it.each<[Partial<ReportChoice>, number]>([
    [{ by: 'due', from: '2024-02-20', to: '2024-02-23' }, 2],
    [{ by: 'due', from: '2024-02-24' }, 1],
    [{ by: 'due' }, 7],
    [{ by: 'assigned', from: '2024-01-05', to: '2024-01-05' }, 7],
    [{ by: 'assigned', from: '2024-01-06' }, 0],
  ])('of the period %j has %i tasks', (choice, count) => {
    expect(reported(rows, { ...ALL, ...choice })).toHaveLength(count);
  });

  it('has shares, and none of nothing', () => {
    const { total } = reportOf(rows, ALL);
    expect([shareDone(total), shareInTime(total)]).toEqual([2 / 7, 1 / 2]);
    const { total: empty } = reportOf([], ALL);
    expect([shareDone(empty), shareInTime(empty)]).toEqual([null, null]);
  });
});

describe('the day on which a task was given', () => {
  it('is the notice’s, or that of tracking in Viet Nam where the notice’s is not known whole', () => {
    const item = exampleItem({ addedAt: Date.UTC(2024, 1, 9, 18) });
    expect(assignedOn({ item, notice: exampleNotice() })).toBe('2024-01-05');
    expect(assignedOn({ item, notice: exampleNotice({ issued: '2024-01' }) })).toBe('2024-02-10');
    expect(assignedOn({ item, notice: null })).toBe('2024-02-10');
  });
});
