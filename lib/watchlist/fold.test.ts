import { describe, expect, it } from 'vitest';
import { bearsMarks, fold, indexWords, queryWords } from './fold.ts';

it.each([
  ['Điều đó', 'dieu do'],
  ['ĐẤT ĐAI', 'dat dai'],
  ['phương án', 'phuong an'],
  ['hòa hoà', 'hoa hoa'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});

it('indexes each word once, and its first letter', () => {
  expect(indexWords('Báo cáo, báo', null, '05/TB-UBND').toSorted()).toEqual(
    ['0', '05', 'b', 'bao', 'c', 'cao', 't', 'tb', 'u', 'ubnd'].toSorted(),
  );
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
  ])('%s in "%s": %s', (query, text, found) => {
    expect(bearsMarks(queryWords(query), text)).toBe(found);
    expect(bearsMarks(queryWords(query.normalize('NFD')), text.normalize('NFD'))).toBe(found);
  });
});
