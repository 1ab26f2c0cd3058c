import { expect, it } from 'vitest';
import { begins, bitsOf, edition } from './vocabulary.ts';

it('gives each tree a bit of its own, and each word the bits of its trees', () => {
  const first = begins(['nhãn', 'chôm chôm']);
  const second = begins(['nhãn']);
  expect(first & second).toBe(0);
  expect([bitsOf('nhãn'), bitsOf('chôm chôm'), bitsOf('vải')]).toEqual([first | second, first, 0]);
});

it('grows with each tree, so that what was kept before is known to be old', () => {
  const before = edition();
  begins([]);
  expect(edition()).toBe(before + 1);
});

it('lets trees beyond the width of a number share a bit rather than lose their words', () => {
  for (let i = 0; i < 40; i += 1) begins([`quả ${i}`]);
  for (let i = 0; i < 40; i += 1) expect(bitsOf(`quả ${i}`)).not.toBe(0);
});
