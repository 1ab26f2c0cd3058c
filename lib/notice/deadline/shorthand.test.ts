import { expect, it } from 'vitest';
import { periodsOf, shorthand } from './shorthand.ts';

const FOUND = { start: 0, end: 5, text: 'xong', why: { rule: 'deadline/by', words: 'xong' } };

it.each([
  [{ ...FOUND, bound: 'by', due: '2024-01-15', time: '17:00' }, 'by 2024-01-15 17:00 (xong)'],
  [{ ...FOUND, bound: 'every', due: null, rrule: 'FREQ=DAILY' }, 'every FREQ=DAILY (xong)'],
  [{ ...FOUND, bound: 'after', due: null, duration: 'P3D', working: true }, 'after P3D working (xong)'],
  [
    { ...FOUND, bound: 'before', due: '2023-01-30', suspect: '2024-01-30' },
    'before 2023-01-30 meant 2024-01-30 (xong)',
  ],
] as const)('%j is told in one line', (found, line) => expect(shorthand(found)).toBe(line));

it.each([
  ['15/01/2024', ['day 2024-01-15']],
  ['tháng 4/2024', ['month 2024-04-01 to 2024-04-30']],
  ['trước 31/4/2024', ['day 2024-04-30 (impossible) in "31/4/2024"']],
  ['05 ngày làm việc', ['duration P5D working']],
  ['dự án', []],
])('the periods of «%s»: %j', (text, periods) => expect(periodsOf(text, null)).toEqual(periods));
