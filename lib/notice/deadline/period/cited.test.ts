import { describe, expect, it } from 'vitest';
import { periodsOf } from '../shorthand.ts';

const kinds = (text: string): string[] => periodsOf(text, '2024-07-10').map((line) => line.split(' ', 1).join(''));

describe('the date of a cited document', () => {
  it.each([
    'Công văn số 5115/UBND-TH ngày 10/7/2024',
    'Chỉ thị số 19-CT/TU ngày 11/6/2020',
    'Nghị định số 123/2024/NĐ-CP, ngày 04/10/2024',
    'Nghị quyết số 36a/NQ-CP ban hành ngày 14/10/2015',
    'văn bản số 05 ngày 02/7/2024',
    '“Tờ trình số 70/TTr-SKHĐT” ngày 15/4/2024',
  ])('%s', (text) => expect(kinds(text)).toEqual(['cited']));

  it.each([
    ['báo cáo trước ngày 10/7/2024', ['day']],
    ['hoàn thành dự án ngày 10/7/2024', ['day']],
    ['Công văn số 5115/UBND-TH về quy hoạch, báo cáo ngày 10/7/2024', ['day']],
    ['Công văn số 12/UBND tháng 7/2024', ['month']],
  ])('not in «%s»', (text, expected) => expect(kinds(text)).toEqual(expected));
});
