import { expect, it } from 'vitest';
import { sourceIn } from './source.ts';

const TEXT = 'II. SỞ TÀI CHÍNH\n1. Rà soát quy hoạch.\nĐến hết tháng 12, các đơn vị:\n2. Báo cáo.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const DIRECTIVE = spanOf('Rà soát quy hoạch.');

it('is nothing for what stands in the directive', () => {
  expect(sourceIn(TEXT, spanOf('quy hoạch'), DIRECTIVE)).toBeNull();
});

it.each([
  ['a heading above', 'SỞ TÀI CHÍNH', 'II. SỞ TÀI CHÍNH'],
  ['a sentence below', 'hết tháng 12', 'Đến hết tháng 12, các đơn vị:'],
])('is the line of %s', (_, words, line) => {
  const found = sourceIn(TEXT, spanOf(words), DIRECTIVE);
  expect(found).toEqual({ words: line, ...spanOf(line) });
});

it('names a long line by its first words, and leads to the whole', () => {
  const line = `Yêu cầu các sở, ban, ngành ${'và các đơn vị liên quan '.repeat(6)}thực hiện:`;
  const found = sourceIn(line, { start: 8, end: 20 }, { start: 500, end: 510 });
  expect(found?.words).toMatch(/^Yêu cầu các sở, .{20,45} …$/u);
  expect(found).toMatchObject({ start: 0, end: line.length });
});
