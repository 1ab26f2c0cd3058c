import { expect, it } from 'vitest';
import { sentencesOf, withoutStop } from './sentences.ts';

const split = (text: string): string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

it.each<[string, string[]]>([
  ['Rà soát. Báo cáo.', ['Rà soát.', 'Báo cáo.']],
  ['Rà soát; báo cáo: gấp.', ['Rà soát; báo cáo: gấp.']],
  ['Quản lý... Tổ chức thi', ['Quản lý...', 'Tổ chức thi']],
  ['Biện pháp thu... để hoàn thành.', ['Biện pháp thu... để hoàn thành.']],
  ['Bán 1.700 tấn. Thu 3.168 tỷ.', ['Bán 1.700 tấn.', 'Thu 3.168 tỷ.']],
  ['Tại TP. Hồ Chí Minh họp.', ['Tại TP. Hồ Chí Minh họp.']],
  ['Xong việc. (2) Tiếp tục.', ['Xong việc.', 'Tiếp tục.']],
  ['thực hiện./.', ['thực hiện./.']],
])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

it.each([
  ['thực hiện./.', 'thực hiện'],
  ['rà soát;', 'rà soát'],
  ['rà soát…', 'rà soát'],
  ['(nếu có).', '(nếu có)'],
])('%j stops at %j', (text, rest) => expect(text.slice(0, withoutStop(text, 0, text.length))).toBe(rest));
