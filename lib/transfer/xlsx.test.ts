import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { SheetCell } from './sheet.ts';
import { xlsxOf } from './xlsx.ts';

async function reopened(name: string, row: SheetCell[]) {
  const columns = row.map((_, at) => ({ title: `Cột ${at + 1}`, width: 20 }));
  const blob = await xlsxOf({ name, columns, rows: [row] });
  return read(await blob.arrayBuffer(), { type: 'array', cellDates: true, cellNF: true, UTC: true });
}
async function cell(value: SheetCell) {
  const book = await reopened('Việc', [value, 'end']);
  return book.Sheets['Việc']?.['A2'];
}

describe('a workbook', () => {
  it.each([
    'Uỷ ban nhân dân tỉnh Đắk Lắk',
    'đề án "Một cửa" & <b>',
    'dòng một\ndòng hai',
    '  khoảng trắng  ',
    '=1+1',
    '+84',
    '@SUM(A1)',
    '15/01/2024',
    '007',
  ])('keeps the text %j as text', async (text) => {
    const found = await cell(text);
    expect(found).toMatchObject({ t: 's', v: text });
    expect(found?.f).toBeUndefined();
  });

  it('leaves out what no XML may hold', async () => {
    expect((await cell('trước\u{0}\u{B}sau'))?.v).toBe('trướcsau');
  });

  it.each(['2024-02-29', '1999-12-31', '2026-01-01'])('has the day %s as a date', async (date) => {
    const found = await cell({ date });
    expect(found).toMatchObject({ t: 'd', z: 'dd/mm/yyyy' });
    expect(found?.v).toEqual(new Date(`${date}T00:00:00Z`));
  });

  it('has numbers as numbers, and no cell where nothing is known', async () => {
    expect(await cell(-5)).toMatchObject({ t: 'n', v: -5 });
    expect(await cell(null)).toBeUndefined();
  });

  it('cuts a text that no cell can hold', async () => {
    expect((await cell('đ'.repeat(40_000)))?.v).toHaveLength(32_767);
  });

  it('names its tab as spreadsheets allow, and titles its columns', async () => {
    const book = await reopened('Báo cáo: nhiệm vụ [quý I/2024] của các sở, ban, ngành', ['x']);
    expect(book.SheetNames).toEqual(['Báo cáo  nhiệm vụ  quý I 2024']);
    expect(utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!)).toEqual([{ 'Cột 1': 'x' }]);
  });
});
