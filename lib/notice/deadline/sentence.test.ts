import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lower, periodsBefore, tagSentence } from './sentence.ts';

const tagged = (text: string): string => tagSentence(text, '2024-04-02').tagged;

describe('a tagged sentence', () => {
  it.each([
    ['Báo cáo trước ngày 15/4/2024', 'báo cáo trước D'],
    ['từ 15/4 đến 20/4', 'từ D đến D'],
    ['trong thời hạn 03 tháng', 'trong thời hạn N'],
    ['quý III/2024, cuối tháng 6', 'Q, P'],
    ['trước *ngày 13/4*', 'trước D'],
    ['Công văn số 12/UBND-TH ngày 05/7/2024', 'công văn số 12/ubnd-th C'],
    ['Tết Nguyên đán 2025', 'T'],
    ['30 Tết (nhằm ngày 28/01/2025)', 'D'],
  ])('«%s» reads «%s»', (text, expected) => expect(tagged(text)).toBe(expected));

  it.each(['Rà soát 12 dự án', 'đạt 31/12 chỉ tiêu', 'UBND huyện'])('«%s» holds no period', (text) =>
    expect(tagSentence(text, null).periods).toEqual([]),
  );

  it('leads each stretch back to the words as given', () => {
    const piece = fc.constantFrom('ngày 15/4', ' trước ', '**', 'Sở Y tế ', 'quý II', '_', ' ', 'İ', '03 tháng');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        const { periods, locate } = tagSentence(text, '2024-04-02');
        for (const { at } of periods) {
          const { start, end } = locate(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/[\p{L}\d]/u);
        }
      }),
    );
  });
});

it.each([
  ['ỦY BAN', 'ủy ban'],
  ['İa', 'İa'],
])('«%s» in small letters of the same length is «%s»', (text, small) => expect(lower(text)).toBe(small));

it.each([
  [0, 0],
  [3, 1],
  [4, 1],
  [9, 3],
])('before index %i stand %i periods', (index, count) =>
  expect(periodsBefore([{ at: 2 }, { at: 4 }, { at: 8 }], index)).toBe(count),
);

it.each([
  ['2024-01', '2024-01-01'],
  ['2024-01-10', '2024-01-10'],
  [null, null],
])('the first day of %s is %s', (issued, day) => expect(firstDay(issued)).toBe(day));
