import { expect, it } from 'vitest';
import { standing } from './standing.ts';

const settings = { soonDays: 3 };

it.each([
  ['todo', '2024-02-28', null, { kind: 'overdue', days: 1 }],
  ['doing', '2023-02-28', null, { kind: 'overdue', days: 366 }],
  ['todo', '2024-02-29', null, { kind: 'today' }],
  ['todo', '2024-03-01', null, { kind: 'soon', days: 1 }],
  ['todo', '2024-03-03', null, { kind: 'soon', days: 3 }],
  ['todo', '2024-03-04', null, { kind: 'later', days: 4 }],
  ['paused', '2024-02-28', null, { kind: 'overdue', days: 1 }],
  ['todo', null, null, { kind: 'noDue' }],
  ['done', '2024-02-20', '2024-02-20', { kind: 'doneInTime' }],
  ['done', '2024-02-20', '2024-02-21', { kind: 'doneLate', days: 1 }],
  ['done', null, '2024-02-21', { kind: 'doneInTime' }],
] as const)('%s, due %s, done %s: on 29/02/2024 %o', (status, due, doneOn, expected) => {
  expect(standing({ status, due, doneOn }, '2024-02-29', settings)).toEqual(expected);
});
