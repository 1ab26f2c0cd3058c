import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lifeOf } from './life.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it.each<[string, () => boolean]>([
  ['answers false', () => false],
  [
    'throws',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('ends when the extension %s, and asks no more', async (_, gone) => {
  const state = { isAlive: () => true };
  const life = lifeOf(() => state.isAlive());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(life.aborted).toBe(false);
  state.isAlive = gone;
  await vi.advanceTimersByTimeAsync(1000);
  expect(life.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
