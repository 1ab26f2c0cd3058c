import { expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { namedIn } from './named.ts';

const OFFSET = 100;

const read = (text: string) => {
  const words = wordsOf(text);
  return clausesOf(words).mentions.flatMap((mention) => namedIn(words, mention, OFFSET));
};

it.each([
  ['Giao Sở Y tế rà soát', [['Sở Y tế', 'Sở Y tế', 'organ', false]]],
  [
    'Giao các Sở: Tài chính, Xây dựng rà soát',
    [
      ['Sở Tài chính', 'Tài chính', 'organ', false],
      ['Sở Xây dựng', 'Xây dựng', 'organ', false],
    ],
  ],
  ['Giao các cơ quan liên quan rà soát', [['các cơ quan liên quan', 'các cơ quan liên quan', 'group', true]]],
  ['Giao chủ đầu tư rà soát', [['chủ đầu tư', 'chủ đầu tư', 'actor', true]]],
])('%s', (text, expected) => {
  const found = read(text).map(({ start, end, text: name, kind, generic }) => [
    name,
    text.slice(start - OFFSET, end - OFFSET),
    kind,
    generic,
  ]);
  expect(found).toEqual(expected);
});

it.each(['Rà soát các dự án chậm tiến độ', 'Nâng cao chất lượng'])('«%s» names nobody', (text) => {
  expect(read(text)).toEqual([]);
});
