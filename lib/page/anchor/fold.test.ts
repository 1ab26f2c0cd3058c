import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  it.each([
    ['composed and decomposed letters', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch Ủy ban nhân dân'.normalize('NFD')],
    ['old and new tone placement', 'hoà bình, thuỷ lợi, Uỷ ban', 'hòa bình, thủy lợi, Ủy ban'],
    ['dashes', '2021 – 2030', '2021-2030'],
    ['quotation marks', '“Một cửa”', '"Một cửa"'],
    ['kinds and amounts of space', 'Sở\u00A0Tài \n\t chính', 'Sở Tài chính'],
    ['soft hyphens and zero-width spaces', 'Thông\u00AD tư\u200B', 'Thông tư'],
    ['Icelandic Eth for Đ', '\u00D0ồng Tháp', 'Đồng Tháp'],
  ])('makes one of %s', (_, one, other) => {
    expect(fold(one).folded).toBe(fold(other).folded);
  });

  it.each([
    ['tones', 'cán bộ', 'cân bộ'],
    ['case', 'THÔNG BÁO', 'thông báo'],
    ['đ and d', 'đo', 'do'],
  ])('keeps %s apart', (_, one, other) => {
    expect(fold(one).folded).not.toBe(fold(other).folded);
  });

  it('leads every stretch back to the letters it came from, marks included', () => {
    const text = 'Giao Sở Tài chính chủ trì'.normalize('NFD');
    const page = fold(text);
    const wanted = fold('chủ trì').folded;
    const start = page.folded.indexOf(wanted);
    const span = page.sourceOf(start, start + wanted.length);
    expect(text.slice(span.start, span.end)).toBe('chủ trì'.normalize('NFD'));
  });

  it('is the same for any text composed or not, and maps monotonously within it', () => {
    const letters = constantFrom(
      'a',
      'à',
      'â',
      'ấ',
      'ă',
      'e',
      'ể',
      'i',
      'ì',
      'o',
      'ộ',
      'ơ',
      'u',
      'ữ',
      'y',
      'đ',
      'n',
      'h',
      ' ',
      '–',
      '“',
      '\n',
    );
    assert(
      property(array(letters, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const page = fold(text);
        expect(fold(text.normalize('NFD')).folded).toBe(page.folded);
        let last = 0;
        for (let at = 0; at < page.folded.length; at += 1) {
          const { start, end } = page.sourceOf(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
