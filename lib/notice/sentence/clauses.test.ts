import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { clausesOf } from './clauses.ts';

const read = (text: string) => {
  const words = wordsOf(text);
  const clauses = clausesOf(words);
  const said = (from: number, to: number): string => text.slice(words.from[from], words.to[to - 1]);
  return {
    leadIn: clauses.leadIn,
    duties: clauses.duties.map((at) => words.keys[at]),
    mentions: clauses.mentions.map(({ from, to, opens, trigger }) => ({ name: said(from, to), opens, trigger })),
    verbs: clauses.predicates.map(({ at, to }) => said(at, to)),
  };
};

describe('what stands before a name', () => {
  it.each([
    ['Sở Tài chính rà soát', 'Sở Tài chính', true, null],
    ['Giao Sở Tài chính rà soát', 'Sở Tài chính', false, 'order'],
    ['Rà soát, phối hợp với Công an tỉnh', 'Công an tỉnh', false, 'with'],
    ['Rà soát, báo cáo UBND tỉnh', 'UBND tỉnh', false, 'report'],
    ['Chỉ đạo các đơn vị trực thuộc rà soát', 'các đơn vị trực thuộc', false, 'direct'],
    ['Rà soát hồ sơ của Công an tỉnh', 'Công an tỉnh', false, 'act'],
  ])('%s', (text, name, opens, trigger) => {
    expect(read(text).mentions).toEqual([{ name, opens, trigger }]);
  });
});

describe('what begins a clause', () => {
  it.each<[string, string[]]>([
    ['Rà soát các dự án', ['Rà soát']],
    ['Sở Tài chính rà soát các dự án; báo cáo kết quả', ['rà soát', 'báo cáo']],
    ['Các dự án đã hoàn thành', []],
  ])('%s', (text, verbs) => {
    expect(read(text).verbs).toEqual(verbs);
  });
});

it.each<[string, string[]]>([
  ['Các đơn vị phải báo cáo', ['phải']],
  ['Các đơn vị (phải có báo cáo) rà soát', []],
  ['Các đơn vị báo cáo', []],
])('duties of %s', (text, duties) => {
  expect(read(text).duties).toEqual(duties);
});

it.each([
  ['Căn cứ Công văn số 12, Sở Tài chính rà soát', true],
  ['Sở Tài chính rà soát', false],
])('%s leads up to its instruction: %s', (text, leadIn) => {
  expect(read(text).leadIn).toBe(leadIn);
});
