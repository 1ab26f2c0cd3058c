import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines, readPeriod } from './find.ts';

/** Pieces that patterns begin or go on with, so that a long string of them keeps as many patterns as possible half matched. */
const PIECES = [
  'trước ', 'trước khi ', 'chậm nhất ', 'ngày ', 'ngày 15', '15/01', '15/', '/2024', '15 tháng 01', ' tháng ', 'quý III', 'quý ', 'năm ', 'năm 2024 ',
  '2021 - ', '- ', 'định kỳ ', 'hằng ', 'hằng tháng ', 'tháng, ', ', ', ' và ', '6 tháng ', '(', ')', 'kể từ ', 'trong thời hạn ', 'không quá ', '05 ngày ',
  'làm việc ', 'từ ', 'đến ', 'hết ', 'số ', '12/QĐ-UBND ', '-a', '/a', 'Công văn ', 'kế hoạch ', 'Tết ', 'mùng ', 'rằm ', 'tuần ', 'cuối ', 'đầu ', 'thứ ', 'hai ',
  '17h', '17 giờ ', ':30 ', 'a', ' ', '*', '.', 'hoàn thành ', 'kỳ họp ', 'vào ', '0', '1',
]; // prettier-ignore
const LENGTH = 100_000;
/** In milliseconds of processor time, which other processes do not stretch; a tenth of it is usual. */
const LIMIT = 1000;

/** The piece is drawn, not the long string, so that a failure prints a few words. */
const piece = array(constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

describe('a hostile sentence of 100,000 characters', () => {
  it.each([
    ['finding deadlines', findDeadlines],
    ['reading a label', readPeriod],
  ])(
    'cannot hold up %s for a second',
    (_what, read) => {
      assert(
        property(piece, (words) => {
          const text = words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);
          const start = process.cpuUsage();
          read(text, { issued: '2024-01-10' });
          const { user, system } = process.cpuUsage(start);
          expect((user + system) / 1000).toBeLessThan(LIMIT);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

describe('whatever the sentence', () => {
  const sentence = array(constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('every deadline slices to its own text, in order and apart from the others', () => {
    assert(
      property(sentence, (text) => {
        const found = findDeadlines(text, { issued: '2024-01-10' });
        for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
        for (const [i, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
