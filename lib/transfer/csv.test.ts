import { read, utils } from '@e965/xlsx';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import type { SheetCell } from './sheet.ts';

const sheetOf = (...rows: SheetCell[][]) => ({
  name: 'Việc',
  columns: (rows[0] ?? ['']).map((_, at) => ({ title: `Cột ${at + 1}`, width: 20 })),
  rows,
});

/** What another reader of CSV makes of it, without the title row. */
function reopened(csv: string): string[][] {
  const book = read(csv, { type: 'string', raw: true });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  return utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false }).slice(1);
}

describe('a CSV file', () => {
  it('starts with a byte order mark, has titles, ends its lines with CRLF', () => {
    expect(csvOf(sheetOf(['Sở Xây dựng', 3]))).toBe('\u{FEFF}Cột 1,Cột 2\r\nSở Xây dựng,3');
  });

  it.each([
    ['Vietnamese', 'Uỷ ban nhân dân tỉnh Đắk Lắk'],
    ['quotes', 'đề án "Một cửa", bổ sung'],
    ['newlines', 'dòng một\ndòng hai\r\ndòng ba'],
    ['semicolons and tabs', 'a; b\tc'],
  ])('keeps %s', (_, text) => expect(reopened(csvOf(sheetOf([text, 'x'])))[0]?.[0]).toBe(text));

  it.each([
    '=1+1',
    '+84 24',
    '-5',
    '@SUM(A1)',
    '\t=1',
    ' =HYPERLINK("http://x")',
    '＝1+1',
    '\u{FEFF}=1',
    '\n=2',
    '|cmd',
  ])('lets %j be no formula', (text) => expect(reopened(csvOf(sheetOf([text, 'x'])))[0]?.[0]).toBe(`'${text}`));

  it('writes days so that no machine can mistake month for day, numbers as numbers, nothing for unknown', () => {
    expect(csvOf(sheetOf([{ date: '2024-01-05' }, -5, null]))).toMatch(/\r\n2024-01-05,-5,$/u);
  });

  it('is read back as it was, whatever the texts', () => {
    const cell = fc.stringMatching(/^[a-zA-Z0-9ăâđêôơưẠ-ỹ][ -~À-ỹ\n]{0,30}[a-zA-Z]$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(reopened(csvOf(sheetOf(...rows)))).toEqual(rows);
      }),
    );
  });
});
