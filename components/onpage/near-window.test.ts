import { expect, it } from 'vitest';
import { FEW, marksNear } from './near-window.ts';

const marks = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index), top: index * 100 }));

it.each([
  ['few marks are all drawn', FEW, 0, null, FEW],
  ['at the start, the window and two screens below', FEW + 1, 0, null, 31],
  ['inside, two screens on either side', FEW + 1, 20_000, null, 51],
  ['the one that has the focus stays', FEW + 1, 20_000, '3', 52],
  ['one that has the focus near by is drawn once', FEW + 1, 20_000, '200', 51],
])('%s', (_, count, top, kept, drawn) => {
  const near = marksNear(marks(count), { top, height: 1000 }, kept);
  expect(near).toHaveLength(drawn);
  expect(near.map((mark) => mark.top)).toEqual(near.map((mark) => mark.top).toSorted((a, b) => a - b));
});
