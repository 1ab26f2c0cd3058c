import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../agency/words.ts';
import { type Named, namedIn } from '../assignee/named.ts';
import { rolesOf } from '../assignee/roles.ts';
import { clausesOf } from '../sentence/clauses.ts';
import { isRestated, isSingledOut, joinsLater } from './later-clause.ts';

const read = (text: string) => {
  const words = wordsOf(text);
  const clauses = clausesOf(words);
  const roles = rolesOf(clauses, '');
  return { joins: joinsLater(clauses, roles), single: roles.leads.some((lead) => isSingledOut(words, lead)) };
};

describe('whom a later clause names joins those that the first is for', () => {
  it.each([
    'Thành lập tổ công tác xuống địa bàn; Chủ tịch UBND cấp xã chịu trách nhiệm về kết quả',
    'Rà soát các dự án chậm tiến độ; Sở Y tế báo cáo trước ngày 15/9',
    'Theo chức năng, chủ động phối hợp với UBND các huyện; riêng Sở Y tế khuyến cáo người dân',
  ])('%s', (text) => expect(read(text).joins).toBe(true));

  it.each([
    'Sở Nội vụ rà soát các dự án; Sở Y tế báo cáo',
    'Giao Sở Y tế rà soát các dự án; báo cáo kết quả',
    'Rà soát các dự án, Sở Y tế báo cáo',
    'Rà soát các dự án chậm tiến độ; báo cáo kết quả',
  ])('not: %s', (text) => expect(read(text).joins).toBe(false));
});

it.each([
  ['Chủ động phối hợp triển khai; riêng Sở Y tế khuyến cáo người dân', true],
  ['Chủ động phối hợp triển khai; Sở Y tế khuyến cáo người dân', false],
  ['Riêng Sở Y tế khuyến cáo người dân', false],
])('«%s» singles one out: %s', (text, single) => expect(read(text).single).toBe(single));

const named = (text: string): Named => {
  const words = wordsOf(`Giao ${text} rà soát`);
  const [found] = clausesOf(words).mentions.flatMap((mention) => namedIn(words, mention, 0));
  if (!found) throw new Error(`nobody is named: ${text}`);
  return found;
};

it.each([
  ['các địa phương', 'các cấp, các ngành', true],
  ['các địa phương', 'UBND huyện, thành phố', true],
  ['UBND cấp huyện', 'UBND huyện, thành phố', true],
  ['Sở Y tế', 'Sở Y tế', false],
  ['Sở Y tế', 'các sở, ngành', false],
])('«%s» under «%s» means some of those: %s', (one, above, restated) =>
  expect(isRestated(named(one), named(above))).toBe(restated),
);
