import { expect, it } from 'vitest';
import type { Directive } from '../../notice/notice.ts';
import { fold } from './fold.ts';
import { relocate } from './relocate.ts';
import { atOnce } from '../slices.ts';
import { seeDirectives } from './seen.ts';

const PAGE = [
  'Căn cứ kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ.',
  'Giao Sở Xây dựng rà soát quy hoạch, báo cáo UBND tỉnh trước ngày 15/01/2024.',
  'Giao Sở Y tế kiểm tra công tác phòng, chống dịch tại các huyện, báo cáo kết quả trong tháng 02/2024.',
  'Đề nghị các địa phương thực hiện nghiêm túc thông báo này.',
].join('\n');

const why = { rule: 'directive/giao', words: 'Giao' };
const read = (text: string) =>
  atOnce(
    seeDirectives(
      text,
      Array.from(text.matchAll(/^Giao.*$/gmu), (match): Directive => {
        const start = match.index;
        return { start, end: start + match[0].length, text: match[0], assignees: [], deadlines: [], why };
      }),
    ),
  );
const states = (text: string, tracked = read(PAGE)) =>
  relocate(fold(text), read(text), tracked).map(({ state, directive }) => [state, directive]);

it('knows sentences that stand as they stood', () => {
  expect(states(PAGE)).toEqual([
    ['same', 0],
    ['same', 1],
  ]);
});

it('tells a sentence with another date from one that is gone', () => {
  const later = PAGE.replace('15/01/2024', '30/01/2024').replace(/Giao Sở Y tế.*\n/u, '');
  expect(states(later)).toEqual([
    ['changed', 0],
    ['gone', null],
  ]);
});

it('keeps a selection that is no directive of its own', () => {
  const start = PAGE.indexOf('Đề nghị');
  const selection = read(`Giao${PAGE}`)[0]!;
  const exact = PAGE.slice(start);
  const quote = { exact, prefix: PAGE.slice(start - 100, start), suffix: '', start, end: PAGE.length };
  expect(states(PAGE, [{ ...selection, sentence: fold(exact).folded, quote }])).toEqual([['same', null]]);
});

it('gives a sentence that is said twice a name of its own', () => {
  const twice = `${PAGE}\n${PAGE}`;
  const seen = read(twice);
  expect(new Set(seen.map(({ sentence }) => sentence)).size).toBe(4);
  expect(states(twice, seen).map(([, directive]) => directive)).toEqual([0, 1, 2, 3]);
});
