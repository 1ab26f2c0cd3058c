import { describe, expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../tests/example-item.ts';
import type { Change } from '../watchlist/database.ts';
import type { Item } from '../watchlist/item.ts';
import { FACTS } from '../facts.ts';
import { rowOf } from '../watchlist/view/rows.ts';
import { countSheet, officeSheet, viewSheet } from './layouts.ts';
import { reportOf } from './report.ts';
import type { Sheet } from './sheet.ts';

const row = (item: Partial<Item> = {}, notice = exampleNotice()) =>
  rowOf(exampleItem(item), notice, '2024-02-20', { soonDays: 3 });
const byTitle = ({ columns, rows: [cells] }: Sheet) =>
  Object.fromEntries(columns.map(({ title }, at) => [title, cells?.[at]]));
const change = (fields: Partial<Change>): Change => ({
  id: 1,
  action: 1,
  kind: 'edit',
  item: 'a1',
  at: Date.UTC(2024, 1, 1),
  field: 'note',
  from: '',
  to: '',
  ...fields,
});

describe('the view as it is seen', () => {
  it('has the columns that were chosen, in their order', () => {
    const sheet = viewSheet([row()], ['due', 'lead', 'standing']);
    expect(sheet.columns.map(({ title }) => title)).toEqual(['Hạn', 'Chủ trì', 'Tiến độ']);
    expect(sheet.rows).toEqual([[{ date: '2024-02-29' }, 'Sở Thông tin và Truyền thông', 'Còn 9 ngày']]);
  });

  it('tells why a task is the user’s own', () => {
    const settings = { soonDays: 3, agencies: ['Sở Thông tin và Truyền thông tỉnh Lạng Sơn'] };
    const why = (item: Partial<Item>) =>
      viewSheet([rowOf(exampleItem(item), exampleNotice(), '2024-02-20', settings)], ['mine']).rows[0]?.[0];
    expect(why({ mine: true })).toMatch(/^Của tôi: .* được nêu tên chủ trì\.$/u);
    expect(why({ mine: true, assignees: [] })).toBe('Của tôi');
    expect(why({ mine: false })).toBeNull();
  });
});

const past = (changes: Change[] = []) => ({ changesOf: () => changes });

describe('the offices’ report', () => {
  it('has its 25 columns', () => {
    expect(officeSheet([row()], past()).columns.map(({ title }) => title)).toEqual([
      'STT',
      'Tên nhiệm vụ',
      'Lãnh đạo chủ trì',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Đầu mối thực hiện',
      'Ngày giao',
      'Hạn hoàn thành',
      'Loại nhiệm vụ',
      'Nguồn gốc',
      'Trạng thái',
      'Kết quả thực hiện',
      'Mức độ hoàn thành',
      'Khó khăn',
      'Đề xuất',
      'Mã nhiệm vụ',
      'Người giao',
      'Lộ trình',
      'Ngày cập nhật',
      'Ngày hoàn thành thực tế',
      'Gia hạn: số lần',
      'Gia hạn: mốc cũ',
      'Người phê duyệt: họ tên',
      'Người phê duyệt: thư',
      'Người phê duyệt: điện thoại',
    ]);
  });

  it('says what is known and leaves the rest empty', () => {
    expect(byTitle(officeSheet([row()], past()))).toEqual({
      STT: 1,
      'Tên nhiệm vụ': exampleItem().text,
      'Lãnh đạo chủ trì': null,
      'Đơn vị chủ trì': 'Sở Thông tin và Truyền thông',
      'Đơn vị phối hợp': null,
      'Đầu mối thực hiện': null,
      'Ngày giao': { date: '2024-01-05' },
      'Hạn hoàn thành': { date: '2024-02-29' },
      'Loại nhiệm vụ': 'Có thời hạn',
      'Nguồn gốc': 'Thông báo số 05/TB-UBND ngày 05/01/2024',
      'Trạng thái': 'Còn 9 ngày',
      'Kết quả thực hiện': null,
      'Mức độ hoàn thành': 'Chưa thực hiện',
      'Khó khăn': null,
      'Đề xuất': null,
      'Mã nhiệm vụ': 'a1',
      'Người giao': 'UBND tỉnh Lạng Sơn',
      'Lộ trình': null,
      'Ngày cập nhật': { date: '2024-01-10' },
      'Ngày hoàn thành thực tế': null,
      'Gia hạn: số lần': 0,
      'Gia hạn: mốc cũ': null,
      'Người phê duyệt: họ tên': null,
      'Người phê duyệt: thư': null,
      'Người phê duyệt: điện thoại': null,
    });
  });

  it('has what the user wrote down for it, before what is known instead', () => {
    const written = Object.fromEntries(FACTS.map((fact) => [fact, `${fact}!`]));
    expect(byTitle(officeSheet([row({ ...written, note: 'ghi chú' })], past()))).toMatchObject({
      'Lãnh đạo chủ trì': 'leader!',
      'Đầu mối thực hiện': 'contact!',
      'Kết quả thực hiện': 'result!',
      'Mức độ hoàn thành': 'degree!',
      'Khó khăn': 'difficulty!',
      'Đề xuất': 'proposal!',
      'Mã nhiệm vụ': 'code!',
      'Người giao': 'assigner!',
      'Lộ trình': 'route!',
      'Người phê duyệt: họ tên': 'approverName!',
      'Người phê duyệt: thư': 'approverMail!',
      'Người phê duyệt: điện thoại': 'approverPhone!',
    });
    expect(byTitle(officeSheet([row({ result: '', note: 'ghi chú' })], past()))['Kết quả thực hiện']).toBe('ghi chú');
  });

  it('counts extensions of time and keeps the dates that they replaced', () => {
    const changes = [
      change({ field: 'extended', from: null, to: '2024-03-10' }),
      change({ field: 'extended', from: '2024-03-10', to: '2024-03-20', at: Date.UTC(2024, 1, 9, 18) }),
      change({ field: 'extended', from: '2024-03-20', to: null }),
    ];
    expect(byTitle(officeSheet([row({ extended: '2024-03-20' })], past(changes)))).toMatchObject({
      'Gia hạn: số lần': 2,
      'Gia hạn: mốc cũ': '29/02/2024; 10/03/2024',
      'Ngày cập nhật': { date: '2024-02-10' },
    });
  });

  it('tells stages, recurring tasks and those without a deadline', () => {
    const stages: Item['deadlines'] = [
      { text: 'trước 15/01', bound: 'before', due: '2024-01-15' },
      { text: 'trước 15/02', bound: 'before', due: '2024-02-15' },
    ];
    expect(byTitle(officeSheet([row({ deadlines: stages })], past()))).toMatchObject({
      'Lộ trình': 'trước 15/01; trước 15/02',
    });
    const monthly: Item['deadlines'] = [{ text: 'hằng tháng', bound: 'every', due: null, rrule: 'FREQ=MONTHLY' }];
    expect(byTitle(officeSheet([row({ deadlines: monthly })], past()))['Loại nhiệm vụ']).toBe('Định kỳ');
    expect(byTitle(officeSheet([row({ deadlines: [], due: null })], past()))['Loại nhiệm vụ']).toBe('Không thời hạn');
  });
});

describe('the counts', () => {
  it('stand by unit with the total last, shares in per cent to one place', () => {
    const done = { status: 'done', doneOn: '2024-02-01' } as const;
    const report = reportOf([row(done), row(), row()], { unit: null, by: 'due', from: null, to: null });
    expect(countSheet(report).rows).toEqual([
      ['Sở Thông tin và Truyền thông', 3, 1, 0, 2, 0, 0, 0, 33.3, 100],
      ['Tổng cộng', 3, 1, 0, 2, 0, 0, 0, 33.3, 100],
    ]);
  });
});
