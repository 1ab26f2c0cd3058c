import { describe, expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../../tests/example-item.ts';
import type { Item } from '../item.ts';
import { arranged, filtered, grouped, sorted } from './arrange.ts';
import { rowsOf } from './rows.ts';
import { PLAIN_VIEW, type View } from './view.ts';

const TODAY = '2024-02-20';
const rowsWith = (...items: Partial<Item>[]) =>
  rowsOf(
    items.map((item, at) => exampleItem({ id: String(at), sentence: String(at), ...item })),
    [exampleNotice()],
    TODAY,
    { soonDays: 3 },
  );
const ids = (rows: readonly { item: Item }[]) => rows.map(({ item }) => item.id).join('');
const lead = (...names: string[]) => ({
  assignees: names.map((text) => ({ role: 'lead' as const, text, inherited: false })),
});

const at = (start: number) => ({ quote: { exact: 'x', prefix: '', suffix: '', start, end: start + 1 } });

describe('sorting', () => {
  it('puts what is due first first, what has no due date last, and turns round', () => {
    const rows = rowsWith({ due: '2024-03-01' }, { due: null }, { due: '2024-02-01' });
    expect(ids(sorted(rows, 'due', false))).toBe('201');
    expect(ids(sorted(rows, 'due', true))).toBe('102');
  });

  it('knows the Vietnamese alphabet and numbers', () => {
    const rows = rowsWith(
      { text: 'Đề án' },
      { text: 'Dự toán' },
      { text: 'Ưu tiên' },
      { text: 'Uỷ ban' },
      { text: 'Ấp 2' },
      { text: 'Ấp 10' },
    );
    expect(ids(sorted(rows, 'text', false))).toBe('451032');
  });

  it('puts rows that are alike in the order of their notice', () => {
    expect(ids(sorted(rowsWith(at(90), at(10)), 'status', false))).toBe('10');
  });
});

describe('a filter', () => {
  const rows = rowsWith(
    { due: '2024-02-19', mine: true, ...lead('Sở Xây dựng', 'Sở Tài chính') },
    { due: '2024-02-20', status: 'doing' },
    { due: '2024-03-20', ...lead('Sở Tài chính') },
    { due: null },
    { due: '2024-02-10', status: 'done', doneOn: '2024-02-11', noticeKey: 'other' },
  );
  it.each<[Partial<View>, string]>([
    [{}, '01234'],
    [{ standings: ['overdue', 'today'] }, '01'],
    [{ statuses: ['doing', 'done'] }, '14'],
    [{ lead: 'Sở Tài chính' }, '02'],
    [{ notice: 'other' }, '4'],
    [{ mine: true }, '0'],
    [{ from: '2024-02-20' }, '12'],
    [{ to: '2024-02-20' }, '014'],
    [{ lead: 'Sở Tài chính', standings: ['later'] }, '2'],
  ])('%j lets through %s', (view, expected) => expect(ids(filtered(rows, { ...PLAIN_VIEW, ...view }))).toBe(expected));

  it('lets through what a search has found', () => {
    expect(ids(filtered(rows, PLAIN_VIEW, new Set(['3', '7'])))).toBe('3');
  });
});

describe('what is paused or given up', () => {
  const rows = rowsWith({ due: '2024-02-01' }, { due: '2024-02-01', status: 'paused' }, { status: 'dropped' });
  it('is not among the overdue, but in a group and under a filter of its own', () => {
    expect(ids(filtered(rows, { ...PLAIN_VIEW, standings: ['overdue'] }))).toBe('0');
    expect(ids(filtered(rows, { ...PLAIN_VIEW, standings: ['resting'] }))).toBe('12');
    expect(arranged(rows, PLAIN_VIEW).map(({ key }) => key)).toEqual(['overdue', 'resting']);
  });
});

describe('groups', () => {
  const rows = rowsWith(
    { due: '2024-03-19', ...lead('Sở Xây dựng') },
    { due: null, ...lead() },
    { due: '2024-02-01', ...lead('Ban Dân tộc') },
    { due: '2024-02-28', status: 'done', doneOn: '2024-02-11', ...lead('Sở Xây dựng') },
  );
  const shown = (grouping: View['group']) =>
    grouped(rows, grouping)
      .map((group) => `${group.key}:${ids(group.rows)}`)
      .join(' ');
  it.each([
    ['standing', 'overdue:2 later:0 noDue:1 doneInTime:3'],
    ['lead', 'Ban Dân tộc:2 Sở Xây dựng:03 :1'],
    ['month', '2024-02:23 2024-03:0 :1'],
    ['notice', `${exampleNotice().key}:0123`],
    ['none', ':0123'],
  ] as const)('by %s are %s', (grouping, expected) => expect(shown(grouping)).toBe(expected));
});

describe('a view', () => {
  it('is filtered, sorted and grouped', () => {
    const rows = rowsWith({ due: '2024-03-02' }, { due: '2024-03-01' }, { due: null });
    const groups = arranged(rows, { ...PLAIN_VIEW, standings: ['later'] });
    expect(groups.map((group) => ids(group.rows))).toEqual(['10']);
  });
});
