import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded, spelled } from './spelling.ts';

it.each([
  ['Khánh Hoà', 'Khánh Hòa'],
  ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
  ['Thuỷ lợi'.normalize('NFD'), 'Thủy lợi'],
  ['Sở  Y\u00a0tế ', 'Sở Y tế'],
  ['**Sở Y tế**', 'Sở Y tế'],
  ['Sở Y\u00ad tế', 'Sở Y tế'],
  ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Giáo dục & Đào tạo', 'Giáo dục và Đào tạo'],
  ['quý, toàn, hoàn', 'quý, toàn, hoàn'],
])('«%s» is spelt «%s»', (given, one) => {
  expect(spelled(given)).toBe(one);
});

it('leaves capitals aside only to compare', () => {
  expect([spelled('SỞ Y TẾ'), folded('SỞ Y TẾ')]).toEqual(['SỞ Y TẾ', 'sở y tế']);
});

it('spells what it has spelt as it stands', () => {
  const piece = fc.constantFrom(
    'UBND',
    'TP ',
    'Hoà',
    'Uỷ',
    'Giáo dục & Đào tạo',
    '–',
    ' ',
    '**',
    'Sở',
    'KH&ĐT',
    'xã',
    '\u00ad',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = spelled(pieces.join(' '));
      expect(spelled(once)).toBe(once);
    }),
  );
});
