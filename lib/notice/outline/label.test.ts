import { expect, it } from 'vitest';
import { labelOf } from './label.ts';

it.each([
  ['IV. Tổ chức thực hiện', 'roman', 'IV'],
  ['A. Mục tiêu', 'upper', 'A'],
  ['2. Sở Tài chính', 'number', '2'],
  ['2.1. Về đất đai', 'number', '2.1'],
  ['2.4 Kiến nghị của huyện', 'number', '2.4'],
  ['3- Ban Tuyên giáo', 'number', '3'],
  ['a) Rà soát', 'letter', 'a'],
  ['đ) Rà soát', 'letter', 'đ'],
  ['(1) Tập trung', 'round', '1'],
  ['(iv) Tập trung', 'round', 'iv'],
  ['ii) Tập trung', 'round', 'ii'],
  ['- Tăng cường', 'dash', '-'],
  ['– Tăng cường', 'dash', '–'],
  ['+ Tăng cường', 'plus', '+'],
  ['• Tăng cường', 'bullet', '•'],
  ['Thứ nhất, các bộ', 'ordinal', 'Thứ nhất'],
  ['Một là, các bộ', 'ordinal', 'Một là'],
  ['Điều 5. Trách nhiệm', 'article', '5'],
])('%s is marked %s %s', (text, style, value) => expect(labelOf(text)).toMatchObject({ style, value }));

it.each([
  '2024 do Phó Chủ tịch',
  '12.221 tỷ đồng',
  '15/01/2024 là',
  '(30/4); Ngày',
  '-5 độ',
  '100% hộ',
  'Tăng cường',
  '1.700m²',
  '',
])('%j has no label', (text) => expect(labelOf(text)).toBeNull());
