import { describe, expect, it } from 'vitest';
import { bodiesIn } from './value.ts';

const read = (text: string) => bodiesIn(text, 0, text.length).map((body) => [body.text, body.known]);

describe("a label's value or a table's cell names", () => {
  it.each<[string, [string, boolean][]]>([
    ['Sở Tài chính', [['Sở Tài chính', true]]],
    [
      'Sở Tài chính; Công an tỉnh',
      [
        ['Sở Tài chính', true],
        ['Công an tỉnh', true],
      ],
    ],
    [
      'Sở Tài chính (Phòng Ngân sách), Công an tỉnh',
      [
        ['Sở Tài chính', true],
        ['Công an tỉnh', true],
      ],
    ],
    [
      'Các sở, ngành; UBND các huyện',
      [
        ['Các sở, ngành', true],
        ['UBND các huyện', true],
      ],
    ],
    ['Bên bán vé', [['Bên bán vé', false]]],
    ['-', []],
    ['', []],
  ])('%j', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });

  it('at their places in the text', () => {
    const text = 'Đơn vị chủ trì: Sở Tài chính.';
    expect(bodiesIn(text, 16, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(['Sở Tài chính']);
  });
});
