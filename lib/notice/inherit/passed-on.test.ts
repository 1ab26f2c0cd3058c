import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { type Named, namedIn } from '../assignee/named.ts';
import { rolesOf } from '../assignee/roles.ts';
import { clausesOf, type Mention } from '../sentence/clauses.ts';
import { passOn } from './passed-on.ts';

const addressed = (text: string): Named[] => {
  const words = wordsOf(`Giao ${text} rà soát`);
  return clausesOf(words).mentions.flatMap((mention) => namedIn(words, mention, 0));
};

const read = (above: string, sentence: string) => {
  const words = wordsOf(sentence);
  const clauses = clausesOf(words);
  const roles = rolesOf(clauses, '');
  passOn(clauses, roles, above ? addressed(above) : []);
  const names = (mentions: readonly Mention[]): string[] =>
    mentions.flatMap((mention) => namedIn(words, mention, 0).map(({ text }) => text));
  return { lead: names(roles.leads), support: names(roles.supports) };
};

describe('whom the sentence names acts under the body above', () => {
  it.each([
    ['Sở Xây dựng', 'Yêu cầu các nhà thầu sửa chữa mặt đường', ['các nhà thầu']],
    ['UBND các xã', 'Giao Trưởng thôn rà soát hộ nghèo', ['Trưởng thôn']],
    ['Ban cán sự đảng UBND tỉnh', 'Lãnh đạo UBND tỉnh rà soát quy hoạch', ['UBND tỉnh']],
    ['Đảng ủy Sở Y tế', 'Lãnh đạo Sở Y tế rà soát quy hoạch', ['Sở Y tế']],
  ])('under «%s»: %s', (above, sentence, support) => {
    expect(read(above, sentence)).toEqual({ lead: [], support });
  });

  it('and whom it assigns is its own affair', () => {
    expect(read('Chủ tịch UBND các xã', 'Phân công từng đồng chí phụ trách địa bàn').lead).toEqual([]);
  });
});

describe('whom the sentence names leads', () => {
  it.each([
    ['Sở Xây dựng', 'Yêu cầu Sở Y tế rà soát hồ sơ', ['Sở Y tế']],
    ['', 'Yêu cầu các nhà thầu sửa chữa mặt đường', ['các nhà thầu']],
    ['các sở, ngành', 'Yêu cầu các nhà thầu sửa chữa mặt đường', ['các nhà thầu']],
    ['Sở Nội vụ', 'Sở Y tế rà soát hồ sơ', ['Sở Y tế']],
    ['các sở', 'Phân công Phó Chủ tịch UBND tỉnh xuống địa bàn', ['Phó Chủ tịch UBND tỉnh']],
  ])('under «%s»: %s', (above, sentence, lead) => {
    expect(read(above, sentence).lead).toEqual(lead);
  });
});
