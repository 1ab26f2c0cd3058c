import { expect, it } from 'vitest';
import { bodiesAt, bodyText } from './bodies.ts';
import type { EndingAt } from './naming.ts';
import { wordsOf } from './words.ts';

const ACTS = new Set(['rà', 'giải', 'kê', 'quản', 'sử', 'phân', 'vận', 'hỗ', 'báo']);
const FUNCTIONS = new Set(['được', 'trên', 'để', 'theo', 'phải']);
const endingAt: EndingAt = (words, at) => {
  const key = words.keys[at] ?? '';
  if (ACTS.has(key)) return 'act';
  return FUNCTIONS.has(key) ? 'function' : null;
};

it.each([
  ['các trường học trên địa bàn xã rà soát', 'các trường học trên địa bàn xã'],
  ['các cơ quan đóng trên địa bàn tỉnh rà soát', 'các cơ quan đóng trên địa bàn tỉnh'],
  ['các cơ quan trên địa bàn rà soát', 'các cơ quan'],
  ['các đơn vị được giao nhiệm vụ báo cáo', 'các đơn vị được giao nhiệm vụ'],
  ['các đơn vị được phân bổ vốn giải ngân', 'các đơn vị được phân bổ vốn'],
  ['các đơn vị được phân bổ vốn (danh sách kèm theo) giải ngân', 'các đơn vị được phân bổ vốn'],
  ['các đơn vị quản lý hồ chứa vận hành', 'các đơn vị quản lý hồ chứa'],
  ['các doanh nghiệp sử dụng lao động phải kê khai', 'các doanh nghiệp sử dụng lao động'],
  ['các đơn vị quản lý chặt chẽ lao động, báo cáo', 'các đơn vị'],
  ['các đơn vị sử dụng xe công để hỗ trợ', 'các đơn vị'],
  ['các đơn vị quản lý hồ chứa và báo cáo', 'các đơn vị'],
  ['các địa phương quản lý hồ chứa rà soát', 'các địa phương'],
])('what tells which bodies are meant: «%s»', (text, name) => {
  const words = wordsOf(text);
  expect(bodiesAt(words, 0, endingAt)?.bodies.map((body) => bodyText(words, body))).toEqual([name]);
});
