import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadlines, readPeriod } from './find.ts';
import { shorthand } from './shorthand.ts';

const AT = { issued: '2024-07-10' };

describe('of two rules that read the same words the more telling wins', () => {
  it.each([
    ['báo cáo trước ngày 25 hằng tháng', ['every FREQ=MONTHLY;BYMONTHDAY=25 (trước ngày 25 hằng tháng)']],
    ['từ nay đến hết ngày 30/9', ['span 2024-09-30 (từ nay đến hết ngày 30/9)']],
    ['báo cáo chậm nhất trước ngày 15/8', ['before 2024-08-15 (chậm nhất trước ngày 15/8)']],
    ['trình kỳ họp ngày 20/8/2024', ['on 2024-08-20 (kỳ họp ngày 20/8/2024)']],
    [
      'trước khi xin ý kiến Thường trực Tỉnh ủy, chậm nhất ngày 09/8',
      ['event (trước khi xin ý kiến Thường trực Tỉnh ủy)', 'by 2024-08-09 (chậm nhất ngày 09/8)'],
    ],
  ])('%s', (sentence, expected) => expect(findDeadlines(sentence, AT).map(shorthand)).toEqual(expected));
});

it.each(['Thực hiện Công văn số 12/UBND-TH ngày 05/7/2024', 'Rà soát các dự án', 'giai đoạn 2021 - 2030', ''])(
  '«%s» has none',
  (sentence) => expect(findDeadlines(sentence, AT)).toEqual([]),
);

describe('the value of a label', () => {
  it.each([
    ['Quý IV/2025', ['within 2025-12-31 (Quý IV/2025)']],
    ['Năm 2026', ['within 2026-12-31 (Năm 2026)']],
    ['2025 - 2030', ['span 2030-12-31 (2025 - 2030)']],
    ['Trước ngày 15/8/2024', ['before 2024-08-15 (Trước ngày 15/8/2024)']],
    ['Hằng năm', ['every FREQ=YEARLY (Hằng năm)']],
  ])('%s', (value, expected) => expect(readPeriod(value, AT).map(shorthand)).toEqual(expected));

  it.each(['Thường xuyên', 'Theo kế hoạch năm 2025', 'Sau khi Luật được ban hành', 'Khi có yêu cầu', ' - Liên tục'])(
    '«%s» puts it off',
    (value) => expect(readPeriod(value, AT)).toEqual([]),
  );
});

it('reports what stands at its offsets, and no two over the same words', () => {
  const piece = fc.constantFrom(
    'trước ngày 15/8 ',
    'hằng tháng ',
    'quý III ',
    'và ',
    '**',
    'từ ',
    'đến ',
    'xong ',
    '31/4, ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sentence = pieces.join('');
      const found = findDeadlines(sentence, AT);
      for (const [i, { start, end, text }] of found.entries()) {
        expect(sentence.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      }
    }),
  );
});
