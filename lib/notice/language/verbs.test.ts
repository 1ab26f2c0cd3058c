import { describe, expect, it } from 'vitest';
import { list } from '../../agency/phrases.ts';
import { wordsOf } from '../../agency/words.ts';
import { ACT, classAt, DUTY, FUNCTION, MANNER, ORDER } from './lexicon.ts';
import { ACTS, DUTIES, FUNCTIONS, MANNERS, NOUNS, ORDERS } from './verbs.ts';

describe.each([
  ['acts', ACTS, ACT],
  ['manners', MANNERS, MANNER],
  ['duties', DUTIES, DUTY],
  ['orders', ORDERS, ORDER],
  ['functions', FUNCTIONS, FUNCTION],
  ['nouns', NOUNS, 0],
])('the table of %s', (_, table, bit) => {
  const phrases = list(table);

  it('has no phrase twice, and every one in small letters', () => {
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i || phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('is found to the end of each phrase, for what it is', () => {
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const found = classAt(words, 0);
      expect([phrase, found?.to, (found?.value ?? 0) & bit]).toEqual([phrase, words.keys.length, bit]);
    }
  });
});

it.each([
  ['rà soát', ACT],
  ['tham mưu', ACT],
  ['khẩn trương', MANNER],
  ['phải', DUTY],
  ['đề nghị', ORDER],
  ['theo', FUNCTION],
])('«%s» is known', (phrase, bit) => {
  expect((classAt(wordsOf(phrase), 0)?.value ?? 0) & bit).toBe(bit);
});

it.each(['hồ sơ', 'dự án', 'tỉnh'])('«%s» is no verb', (phrase) => {
  expect((classAt(wordsOf(phrase), 0)?.value ?? 0) & (ACT | ORDER | DUTY)).toBe(0);
});
