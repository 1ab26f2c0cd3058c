import { describe, expect, it } from 'vitest';
import { readNotice } from './read.ts';

const HEAD = 'Số: 45/TB-UBND\nHà Nam, ngày 12 tháng 9 năm 2024\n\nTHÔNG BÁO\nChủ tịch UBND tỉnh kết luận như sau:\n';

const [NFC, NFD] = ['NFC' as const, 'NFD' as const].map((form) => (text: string) => text.normalize(form));

describe('what is reported stands in the text as given', () => {
  it.each([
    ['composed', NFC],
    ['decomposed', NFD],
    ['with soft hyphens', (text: string) => text.replaceAll('à', '\u00adà')],
    ['with marks of bold type', (text: string) => text.replace('Sở Y tế', '**Sở Y tế**')],
  ])('%s', (_, write) => {
    const text = write!(`${HEAD}1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 25/9/2024.\n`);
    const [directive] = readNotice(text).directives;
    expect(directive?.label).toBe('1');
    for (const { start, end, text: words } of [directive!, ...directive!.assignees, ...directive!.deadlines])
      expect(text.slice(start, end)).toBe(words);
    expect(directive?.deadlines[0]?.due).toBe('2024-09-25');
    expect(text).toContain(directive?.why.words);
  });
});

it('completes the names of a list by their shared head, and leaves their places to the members', () => {
  const text = `${HEAD}1. Giao các Sở: Tài chính, Xây dựng rà soát quy hoạch.\n`;
  const assignees = readNotice(text).directives[0]?.assignees ?? [];
  expect(assignees.map(({ text: name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['Sở Tài chính', 'Tài chính'],
    ['Sở Xây dựng', 'Xây dựng'],
  ]);
});

it('tells what was inherited, and takes a label’s period before any in the sentence', () => {
  const text = `${HEAD}1. Sở Y tế\n- Rà soát hồ sơ tháng 8.\nThời gian hoàn thành: Quý IV/2024.\n`;
  const [directive] = readNotice(text).directives;
  expect(directive?.assignees).toMatchObject([{ text: 'Sở Y tế', inherited: true }]);
  expect(directive?.deadlines).toMatchObject([{ text: 'Quý IV/2024', bound: 'within' }]);
});
