import { describe, expect, it } from 'vitest';
import { finder, fold, queryWords, searchable } from './fold.ts';

it.each([
  ['Điều đó', 'dieu do'],
  ['ĐẤT ĐAI', 'dat dai'],
  ['phương án', 'phuong an'],
  ['hòa hoà', 'hoa hoa'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});

it('keeps each word of a text once, and how those with marks are spelt', () => {
  expect(searchable('Báo cáo, báo', null, '05/TB-UBND Đường')).toBe(' bao cao 05 tb ubnd duong Sbao Scao FdDuWoWng');
});

describe('marks that were typed', () => {
  it.each([
    ['dat', 'quỹ đất', true],
    ['đat', 'quỹ đất', true],
    ['đât', 'quỹ đất', true],
    ['đất', 'quỹ đất', true],
    ['đất', 'quỹ dat', false],
    ['dật', 'quỹ đất', false],
    ['đá', 'đất đá', true],
    ['báo cao', 'báo cáo', true],
    ['báo', 'bảo vệ', false],
    ['hoà', 'hài hòa', true],
    ['hòa', 'hài hoà', true],
    ['hoà', 'hỏa hoạn', false],
    ['ơ', 'ở', true],
    ['o', 'ở', true],
    ['ở', 'ơn', false],
    ['nhiêm', 'nhiễm', true],
    ['nhiễ', 'nhiễm', true],
    ['iễm', 'nhiễm', false],
    ['ao', 'báo', false],
    ['über', 'Überland', true],
    ['über', 'Uberland', false],
  ])('%s in "%s": %s', (query, text, found) => {
    expect(finder(queryWords(query))(searchable(text))).toBe(found);
    expect(finder(queryWords(query.normalize('NFD')))(searchable(text.normalize('NFD')))).toBe(found);
  });
});
