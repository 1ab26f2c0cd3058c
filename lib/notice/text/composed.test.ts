import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { composed } from './composed.ts';

it('gives a text without marks back as it is', () => {
  expect(composed('Sở Y tế')).toEqual({ text: 'Sở Y tế', at: null });
});

it.each([
  ['decomposed letters', 'Sở Y tế'.normalize('NFD'), 'Sở Y tế'],
  ['marks in the other order', 'te\u0301\u0302', 'te\u0301\u0302'.normalize('NFC')],
  ['a letter that is composed in part', 'tê\u0301', 'tế'],
  ['two marks below and above', 'ma\u0302\u0323t', 'mật'],
  ['a mark that no letter takes', '*\u0301a', '*\u0301a'],
  ['a mark at the start', '\u0301a', '\u0301a'],
  ['a mark that grows', 'a\u0344', 'a\u0344'.normalize('NFC')],
])('composes %s', (_, given, wanted) => {
  expect(composed(given).text).toBe(wanted);
});

it('composes as Unicode does, and knows where each sign came from', () => {
  const piece = oneof(constantFrom('a', 'ê', 'Ư', 'đ', 'y', ' ', '\n', '-'), string({ maxLength: 2 }));
  const mark = constantFrom('\u0300', '\u0301', '\u0302', '\u0303', '\u0309', '\u031b', '\u0323', '\u0344');
  assert(
    property(array(oneof(piece, mark), { maxLength: 30 }), (pieces) => {
      const given = pieces.join('');
      const { text, at } = composed(given);
      expect(text).toBe(given.normalize('NFC'));
      if (!at) return;
      expect(at[text.length]).toBe(given.length);
      for (let i = 0; i < text.length; i += 1) {
        const from = at[i] ?? 0;
        const next = at.subarray(i, text.length + 1).find((offset) => offset > from) ?? from;
        expect(given.slice(from, next).normalize('NFC')).toContain(text.charAt(i));
      }
    }),
  );
});
