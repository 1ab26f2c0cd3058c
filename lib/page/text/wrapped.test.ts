import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapped } from './wrapped.ts';

const SENTENCE =
  'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng rà soát quy hoạch mạng lưới cơ sở y tế trên địa bàn, báo cáo UBND tỉnh trước ngày 15/3/2024.';

/** Broken as a text file is: at the last space before the column. */
const brokenAt = (text: string, column: number): string =>
  text.replaceAll(new RegExp(`(.{1,${column}})(?: |$)`, 'gu'), '$1\n').trimEnd();

const paragraphs = (count: number) => Array.from({ length: count }, (_, place) => `${place + 1}. ${SENTENCE}`);

describe('what a column broke', () => {
  it.each([60, 72, 80, 100])('is one paragraph again: %i letters', (column) => {
    const whole = paragraphs(6);
    const broken = whole.map((paragraph) => brokenAt(paragraph, column)).join('\n\n');
    expect(broken).not.toBe(whole.join('\n\n'));
    expect(unwrapped(broken)).toBe(whole.join('\n\n'));
  });

  it('keeps a break that the column does not explain', () => {
    const broken = paragraphs(9).map((paragraph) => brokenAt(paragraph, 80));
    const [first = ''] = broken;
    expect(
      unwrapped(['UBND TỈNH\nSố: 12/TB-UBND', ...broken].join('\n\n')).startsWith('UBND TỈNH\nSố: 12/TB-UBND\n\n1. '),
    ).toBe(true);
    expect(first).toContain('\n');
  });

  it.each([
    ['a break after each paragraph', paragraphs(8).join('\n')],
    [
      'short lines of many lengths',
      [
        'Nơi nhận:',
        '- Như trên;',
        '- Chủ tịch, các Phó Chủ tịch UBND tỉnh;',
        '- Các sở, ban, ngành;',
        '- Lưu: VT.',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Nguyễn Văn A',
      ].join('\n'),
    ],
    ['a break or two', 'Giao Sở Y tế\nrà soát.\n\nYêu cầu.'],
    ['', ''],
  ])('leaves %s as it is', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });

  it('keeps every offset', () => {
    const text = fc
      .array(fc.constantFrom('Giao', ' ', '\n', '\n\n', 'Sở Y tế', 'a'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(unwrapped(given).replaceAll(/\s/gu, ' ')).toBe(given.replaceAll(/\s/gu, ' '));
      }),
    );
  });
});
