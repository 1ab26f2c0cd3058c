import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { phrases } from './phrases.ts';
import { wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Giao Sở KH&ĐT, UBND xã 19-CT/TU.', ['giao', 'sở', 'kh&đt', ',', 'ubnd', 'xã', '19-ct/tu', '.']],
    ['Uỷ ban Hoà Bình thuý toàn quý', ['ủy', 'ban', 'hòa', 'bình', 'thúy', 'toàn', 'quý']],
    ['ngày 31/12/2024 - hết', ['ngày', '31/12/2024', '-', 'hết']],
    ['', []],
  ])('of %j are %j', (text, keys) => {
    expect(wordsOf(text).keys).toEqual(keys);
  });

  it('marks words that begin with a capital letter', () => {
    expect(wordsOf('Sở xây Đường.').capital).toEqual([true, false, true, false]);
  });

  it('folds a word the same whether some phrase holds it or not', () => {
    const vocabulary = ['sở', 'ủy ban', 'hòa', 'İstanbul', 'đơn vị'];
    phrases(vocabulary.map((word) => [word, true]));
    const piece = fc.constantFrom(
      'Sở',
      'SỞ',
      'uỷ',
      'Ủy',
      'hoà',
      'Hòa',
      'İstanbul',
      'đơn-vị',
      'Σ',
      '/',
      ' ',
      '.',
      'q',
      'uý',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 }))), (pieces) => {
        const text = pieces.join('');
        const { keys, from, to } = wordsOf(text);
        expect(keys).toEqual(from.map((start, i) => fold(text.slice(start, to[i]))));
      }),
    );
  });
});
