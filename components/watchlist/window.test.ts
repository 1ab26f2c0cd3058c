import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, linesSeen, topsOf } from './window.ts';

describe('the lines near what is seen', () => {
  it('cover the window, whatever the heights', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(heights, fc.nat(10_000), fc.integer({ min: 1, max: 900 }), (each, top, height) => {
        const tops = topsOf(each.length, (index) => each[index] ?? 0);
        const [first, last] = linesSeen(tops, top, height);
        const seen = each.flatMap((_, index) =>
          (tops[index + 1] ?? 0) > top && (tops[index] ?? 0) < top + height ? [index] : [],
        );
        expect(seen.filter((index) => index < first || index >= last)).toEqual([]);
      }),
    );
  });

  it('are few', () => {
    const [first, last] = linesSeen(
      topsOf(10_000, () => 50),
      100_000,
      700,
    );
    expect(last - first).toBeLessThan(50);
  });

  it('are none of an empty table', () => {
    expect(
      linesSeen(
        topsOf(0, () => 50),
        0,
        700,
      ),
    ).toEqual([0, 0]);
  });

  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [29, 1],
    [30, 2],
    [9999, 2],
  ])('at height %i begin with line %i', (height, line) => {
    expect(
      lineAt(
        topsOf(3, (index) => [10, 20, 30][index] ?? 0),
        height,
      ),
    ).toBe(line);
  });
});
