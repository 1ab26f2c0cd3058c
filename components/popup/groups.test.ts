import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { chunksBetween, entryAt, entryCount, type Group, indexAt, topOf } from './groups.ts';

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

it.each([
  [0, 0],
  [1, 32],
  [2, 32 + 76],
  [3, 32 + 2 * 76],
  [4, 2 * 32 + 2 * 76],
  [124, 2 * 32 + 122 * 76],
])('draws the entry %i from %i pixels on', (index, top) => {
  expect(topOf(groups, index)).toBe(top);
});

it('finds by a distance the entry that covers it', () => {
  assert(
    property(integer({ min: 0, max: topOf(groups, 124) - 1 }), (distance) => {
      const index = indexAt(groups, distance);
      expect(topOf(groups, index)).toBeLessThanOrEqual(distance);
      expect(topOf(groups, index + 1)).toBeGreaterThan(distance);
    }),
  );
  expect([indexAt(groups, -5), indexAt(groups, 1e6), indexAt([], 10)]).toEqual([0, 123, 0]);
});
