import { expect, it } from 'vitest';
import { begins, bitsOf, edition, interned, numbered, numberOf } from './vocabulary.ts';

const bitsOfWord = (word: string): number => bitsOf(numberOf(word));

it('gives each tree a bit of its own, and each word the bits of its trees', () => {
  const first = begins(['nhãn', 'chôm chôm']);
  const second = begins(['nhãn']);
  expect(first & second).toBe(0);
  expect([bitsOfWord('nhãn'), bitsOfWord('chôm chôm'), bitsOfWord('vải')]).toEqual([first | second, first, 0]);
});

it('numbers a word once, and no word that is in no phrase', () => {
  expect(numberOf('mít')).toBe(0);
  const number = numbered('mít');
  expect([numbered('mít'), numberOf('mít'), number > 0, bitsOf(number)]).toEqual([number, number, true, 0]);
  expect(numbered('sầu riêng')).not.toBe(number);
});

it('grows with each tree, so that what was kept before is known to be old', () => {
  const before = edition();
  begins([]);
  expect(edition()).toBe(before + 1);
});

it('lets trees beyond the width of a number share a bit rather than lose their words', () => {
  for (let i = 0; i < 40; i += 1) begins([`quả ${i}`]);
  for (let i = 0; i < 40; i += 1) expect(bitsOfWord(`quả ${i}`)).not.toBe(0);
});

it.each(['sở', '__proto__', ''])('keeps «%s» as it is spelt', (word) => expect(interned(word)).toBe(word));
