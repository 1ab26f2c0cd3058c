import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
  ['Khánh Hoà', 'khánh hòa'],
  ['THUỶ LỢI, khoẻ', 'thủy lợi, khỏe'],
  ['Xoá', 'xóa'],
])('«%s» meets its spelling of today, «%s»', (given, folded) => {
  expect(fold(given)).toBe(folded);
});

it.each(['quý', 'quỹ', 'toàn', 'hoàn', 'khoảng', 'tuyến', 'thủy', 'hòa', 'nguyên', 'đã'])('«%s» stays', (word) => {
  expect(fold(word)).toBe(word);
});

it('keeps the length of any text, so that offsets stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('İ', 'ß', 'Ủ', 'y', 'o', 'à', 'q', 'ý', ' ') }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});
