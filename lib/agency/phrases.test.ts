import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { longest, mayBegin, phrases } from './phrases.ts';
import { wordsOf } from './words.ts';

const TREE = phrases([
  ['rà soát', 1],
  ['rà soát , đánh giá', 2],
  ['ủy ban', 4],
  ['soát', 8],
]);

it.each<[text: string, at: number, value: number | undefined, to: number | undefined]>([
  ['Rà soát các dự án', 0, 1, 2],
  ['rà soát, đánh giá các dự án', 0, 2, 5],
  ['rà soát, báo cáo', 0, 1, 2],
  ['rà soát', 1, 8, 2],
  ['Uỷ ban nhân dân', 0, 4, 2],
  ['đánh giá', 0, undefined, undefined],
  ['rà', 0, undefined, undefined],
  ['', 0, undefined, undefined],
])('the longest phrase of %j at word %i is %s', (text, at, value, to) => {
  expect(longest(TREE, wordsOf(text), at)).toEqual(value === undefined ? null : { value, to });
});

it('merges what one phrase is said to be twice', () => {
  const tree = phrases(
    [
      ['chủ trì', 1],
      ['chủ trì', 2],
    ],
    (a, b) => a | b,
  );
  expect(longest(tree, wordsOf('chủ trì'), 0)?.value).toBe(3);
});

it('finds what a search of all phrases finds, in trees of any size', () => {
  const word = constantFrom('rà', 'soát', 'giao', 'ủy', 'ban', 'sở', '1', ',');
  const phrase = array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  assert(
    property(array(phrase, { maxLength: 40 }), array(word, { maxLength: 12 }), (entries, text) => {
      const tree = phrases(entries.map((entry) => [entry, entry]));
      const words = wordsOf(text.join(' '));
      for (const at of words.keys.keys()) {
        const fits = entries.filter((entry) => `${words.keys.slice(at).join(' ')} `.startsWith(`${entry} `));
        const wanted = fits.reduce((a, b) => (b.length > a.length ? b : a), '');
        const found = longest(tree, words, at);
        expect(found?.value ?? '').toBe(wanted);
        expect(found === null || mayBegin(tree, words, at)).toBe(true);
      }
    }),
  );
});
