import { expect, it } from 'vitest';
import { chunksBetween, entryAt, entryCount, type Group } from './groups.ts';

const group = (key: string, count: number, title: string | null = key): Group => ({
  key,
  title,
  count,
  load: () => Promise.resolve([]),
});
const groups = [group('overdue', 2), group('today', 0), group('soon', 120)];

it('has a heading for each group that is not empty', () => {
  expect(entryCount(groups)).toBe(1 + 2 + 1 + 120);
  expect(entryCount([group('found', 3, null)])).toBe(3);
});

it.each([
  [0, 'overdue', null],
  [1, 'overdue', 0],
  [2, 'overdue', 1],
  [3, 'soon', null],
  [4, 'soon', 0],
  [123, 'soon', 119],
])('has at %i %s %s', (index, key, offset) => {
  const entry = entryAt(groups, index);
  expect([entry?.group.key, entry?.offset]).toEqual([key, offset]);
});

it('has nothing past its end', () => {
  expect(entryAt(groups, 124)).toBeNull();
});

it('fetches the chunks that are in sight, each once', () => {
  const found = chunksBetween(groups, 1, 60).map(({ group: { key }, offset }) => `${key} ${offset}`);
  expect(found).toEqual(['overdue 0', 'soon 0', 'soon 50']);
});
