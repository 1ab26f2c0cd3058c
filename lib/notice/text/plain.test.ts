import { describe, expect, it } from 'vitest';
import { linesOf } from './plain.ts';

const texts = (given: string): string[] => linesOf(given).map(({ text }) => text);

describe('the plain text of a line', () => {
  it.each([
    ['no-break spaces', 'ngày\u00a015', 'ngày 15'],
    ['soft hyphens and zero-width signs', 'thực\u00ad hiện\u200b', 'thực hiện'],
    ['a carriage return', 'Sở Y tế\r', 'Sở Y tế'],
    ['bold type', '**1. Sở Y tế** rà soát', '1. Sở Y tế rà soát'],
    ['a heading by its mark', '## II. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['a footnote mark in tags', 'dự án<sup>[10]</sup> lớn', 'dự án lớn'],
    ['a footnote mark in brackets', 'dự án[3] lớn', 'dự án lớn'],
    ['a star for a bullet', '* Sở Y tế', '• Sở Y tế'],
  ])('is without %s', (_, given, plain) => {
    expect(texts(given)).toEqual([plain]);
  });

  it.each(['a < b', 'Tổ #1', 'tệp_a.txt', '[xem phụ lục]', 'hoà, thuỷ'])('keeps %s', (given) => {
    expect(texts(given)).toEqual([given]);
  });
});

describe('a line', () => {
  it.each([
    ['**1. Sở Y tế**', true],
    ['# NHIỆM VỤ', true],
    ['**1. Sở Y tế** rà soát', false],
    ['1. Sở Y tế', false],
  ])('%s is strong as a whole: %s', (given, strong) => {
    expect(linesOf(given).map((line) => line.strong)).toEqual([strong]);
  });

  it.each([
    ['[1]: Theo Tổng cục Thống kê', true],
    ['¹ Nghị quyết số 93', true],
    ['[xem phụ lục]', false],
    ['1. Theo Tổng cục Thống kê', false],
  ])('%s is a footnote: %s', (given, footnote) => {
    expect(linesOf(given).map((line) => line.footnote)).toEqual([footnote]);
  });

  it('knows how many empty ones stand before it', () => {
    expect(linesOf('a\n\n \nb\nc').map(({ text, blanks }) => [text, blanks])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 0],
    ]);
  });

  it('stays open while its bold type goes on, but not over an empty one', () => {
    expect(linesOf('**a\nb\n\nc').map(({ open }) => open)).toEqual([true, true, false]);
  });
});
