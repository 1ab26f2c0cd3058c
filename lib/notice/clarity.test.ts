import { expect, it } from 'vitest';
import { unclearOf, type Clarity, type Judgeable } from './clarity.ts';

const due = { due: '2024-02-29' };
const lead = (text: string) => ({ role: 'lead' as const, text });

it.each<[string, Judgeable, Clarity[]]>([
  [
    'nothing, where one body reports a plan by a day',
    {
      text: 'Giao Sở Xây dựng trình UBND tỉnh phương án trước ngày 29/02',
      assignees: [lead('Sở Xây dựng')],
      deadlines: [due],
    },
    [],
  ],
  [
    'the time, where none is fixed',
    {
      text: 'Giao Sở Xây dựng trình UBND tỉnh phương án',
      assignees: [lead('Sở Xây dựng')],
      deadlines: [{ due: null }],
    },
    ['time'],
  ],
  [
    'the responsibility, where a group is addressed',
    { text: 'Trình UBND tỉnh phương án', assignees: [lead('UBND các huyện, thành phố')], deadlines: [due] },
    ['responsibility'],
  ],
  [
    'the responsibility, where two lead',
    { text: 'Trình UBND tỉnh phương án', assignees: [lead('Sở Y tế'), lead('Sở Tài chính')], deadlines: [due] },
    ['responsibility'],
  ],
  [
    'all, where it only exhorts and addresses nobody',
    { text: 'Tiếp tục quan tâm đời sống nhân dân', assignees: [], deadlines: [] },
    ['person', 'work', 'time', 'responsibility', 'product', 'authority'],
  ],
])('leaves unclear %s', (_, directive, unclear) => {
  expect(unclearOf(directive)).toEqual(unclear);
});
