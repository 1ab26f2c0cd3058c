import { describe, expect, it } from 'vitest';
import { longest } from '../../agency/phrases.ts';
import { wordsOf } from '../../agency/words.ts';
import {
  ACT,
  classAt,
  CONNECTIVES,
  CONTINUATIONS,
  DUTY,
  endingAt,
  FUNCTION,
  LEAD_INS,
  MANNER,
  ORDER,
} from './lexicon.ts';

const bits = (text: string): number | undefined => classAt(wordsOf(text), 0)?.value;

describe('what a word does in an instruction', () => {
  it.each([
    ['Rà soát quy hoạch', ACT],
    ['khẩn trương rà soát', MANNER],
    ['có trách nhiệm báo cáo', DUTY],
    ['yêu cầu Sở Y tế', ORDER],
    ['theo quy định', FUNCTION],
    ['chỉ đạo các đơn vị', ACT | ORDER],
  ])('«%s»', (text, expected) => {
    expect((bits(text) ?? 0) & expected).toBe(expected);
  });

  it.each(['hồ sơ', 'Sở Y tế', 'tỉnh', 'ngày'])('«%s» does nothing', (text) => {
    expect(bits(text) ?? 0).toBe(0);
  });
});

describe('where a name ends', () => {
  it.each([
    ['Sở Y tế rà soát', 3, 'act'],
    ['Sở Y tế khẩn trương', 3, 'manner'],
    ['Sở Y tế để', 3, 'function'],
    ['Sở Giáo dục và Đào tạo', 5, null],
    ['Sở Y tế tỉnh', 3, null],
  ])('«%s» at %i: %s', (text, at, ending) => {
    expect(endingAt(wordsOf(text), at)).toBe(ending);
  });
});

describe.each([
  ['connectives', CONNECTIVES, ['Đồng thời', 'trong đó', 'Bên cạnh đó'], ['Giao', 'Sở', 'để']],
  ['continuations', CONTINUATIONS, ['Kết quả báo cáo', 'Đồng thời', 'Trong đó'], ['Ngoài ra', 'Giao', 'Bên cạnh đó']],
  ['what leads up', LEAD_INS, ['Căn cứ', 'Trong quá trình', 'Để', 'Trường hợp'], ['Đồng thời', 'Giao', 'Rà soát']],
])('%s', (_, tree, inside, outside) => {
  it.each(inside)('«%s»', (text) => expect(longest(tree, wordsOf(text), 0)).not.toBeNull());
  it.each(outside)('not «%s»', (text) => expect(longest(tree, wordsOf(text), 0)).toBeNull());
});
