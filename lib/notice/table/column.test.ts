import { expect, it } from 'vitest';
import { columnOf, isTaskHead } from './column.ts';

it.each([
  ['STT', 'number'],
  ['**Tên nhiệm vụ**', 'task'],
  ['Nội dung công việc', 'task'],
  ['Cơ quan chủ trì', 'lead'],
  ['Đơn vị thực hiện', 'lead'],
  ['Cơ quan phối hợp', 'support'],
  ['Thời gian hoàn thành', 'period'],
  ['Thời hạn', 'period'],
  ['Đơn vị tính', 'other'],
  ['Sản phẩm', 'other'],
  ['Ghi chú', 'other'],
])('%s heads a column of %s', (head, column) => expect(columnOf(head)).toBe(column));

it.each([
  [['STT', 'Nội dung', 'Cơ quan chủ trì'], true],
  [['Nhiệm vụ', 'Ghi chú', 'Thời hạn'], true],
  [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'], false],
  [['Họ và tên', 'Ngày sinh', 'Đơn vị'], false],
])('%j as the head of a table of tasks: %s', (heads, wanted) => expect(isTaskHead(heads.map(columnOf))).toBe(wanted));
