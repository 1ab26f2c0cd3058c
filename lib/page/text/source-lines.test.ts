import { describe, expect, it } from 'vitest';
import { asSourceLines } from './source-lines.ts';

const PARAGRAPH =
  'Giao Sở Y tế chủ trì, phối hợp với các cơ quan tài chính, các sở, ngành và địa phương rà soát quy hoạch mạng lưới cơ sở y tế, cân đối nguồn lực, báo cáo cấp có thẩm quyền xem xét, quyết định theo quy định hiện hành.';

/** Lines of at most so many letters, the first of each paragraph by some shorter. */
const linesOf = (paragraph: string, width: number, shorter: number): string[] => {
  const first = new RegExp(`^.{1,${width - shorter}} `, 'u').exec(paragraph)?.[0] ?? '';
  const rest = paragraph.slice(first.length);
  return [
    first.trim(),
    ...rest
      .replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n')
      .trimEnd()
      .split('\n'),
  ];
};
const page = (shorter: number) =>
  Array.from({ length: 6 }, () => linesOf(PARAGRAPH, 80, shorter))
    .flat()
    .join('\n\n');

describe('a page of lines', () => {
  it('has them one below the other where its source broke them at no even width', () => {
    expect(asSourceLines(page(30))).toBe(page(30).replaceAll('\n\n', ' \n'));
  });

  it.each([
    ['lines that are full, as a PDF has them', page(0)],
    ['whole paragraphs', Array.from({ length: 20 }, () => PARAGRAPH).join('\n\n')],
    [
      'paragraphs without stops',
      Array.from({ length: 20 }, () => PARAGRAPH.replace('.', '').toLowerCase()).join('\n\n'),
    ],
    ['a line or two', linesOf(PARAGRAPH, 80, 30).join('\n\n')],
    ['', ''],
  ])('keeps %s apart', (_, text) => {
    expect(asSourceLines(text)).toBe(text);
  });
});
