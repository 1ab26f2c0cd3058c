import { expect, it } from 'vitest';
import { periodOf } from './period.ts';

it.each([
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['month', '2024-12-31', '2024-12-01', '2024-12-31'],
  ['quarter', '2024-03-31', '2024-01-01', '2024-03-31'],
  ['quarter', '2024-11-01', '2024-10-01', '2024-12-31'],
  ['year', '2024-06-30', '2024-01-01', '2024-12-31'],
  ['all', '2024-06-30', null, null],
] as const)('the %s of %s is from %s to %s', (period, today, from, to) => {
  expect(periodOf(period, today)).toEqual({ from, to });
});
