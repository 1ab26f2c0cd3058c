import { describe, expect, it } from 'vitest';
import { beginsWith, eachMatch, endsWith, holds, numberOf, numbers, phrase, SPELT_NUMBER } from './words.ts';

it.each([
  ['03', 3],
  ['ba', 3],
  ['giêng', 1],
  ['mười hai', 12],
  [' hai mươi ', 20],
  ['nhiều', Number.NaN],
])('«%s» is the number %d', (words, value) => expect(numberOf(words)).toBe(value));

it('tries longer numbers before those that they begin with', () => {
  expect(new RegExp(`^(?:${SPELT_NUMBER})`, 'u').exec('mười hai tháng')?.[0]).toBe('mười hai');
});

const all = (pattern: RegExp, text: string): string[] => eachMatch(pattern, text).map(([words]) => words);

describe('patterns of whole words', () => {
  it.each([
    ['trước năm 2024', ['năm 2024']],
    ['năm 1999 và năm 2030', ['năm 1999', 'năm 2030']],
    ['hằngnăm 2024', []],
    ['năm 20245', []],
    ['năm 3024', []],
  ])('in «%s»: %j', (text, found) => expect(all(phrase`năm ‹year›`, text)).toEqual(found));

  it.each([
    ['ngày15/3', ['15/3']],
    ['ngày 15/3', ['15/3']],
    ['số15/3', []],
    ['15/34a', []],
  ])('that begin with a digit, in «%s»: %j', (text, found) =>
    expect(all(numbers`\d{1,2}/\d{1,2}`, text)).toEqual(found),
  );

  it('may be run again and again', () => {
    const pattern = phrase`‹n› tháng`;
    expect([all(pattern, 'ba tháng'), all(pattern, 'ba tháng')]).toEqual([['ba tháng'], ['ba tháng']]);
  });
});

it.each([
  ['công văn số', true, false, true],
  ['số liệu', false, true, true],
  ['hồsố', false, false, false],
])('«%s» ends so: %s, begins so: %s, holds it: %s', (text, ends, begins, held) => {
  expect([endsWith`số`.test(text), beginsWith`số`.test(text), holds`số`.test(text)]).toEqual([ends, begins, held]);
});
