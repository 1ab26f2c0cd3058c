import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gutterOf, MARK_HEIGHT, stack } from './gutter.ts';

const text = { left: 200, right: 900, top: 100, bottom: 3000 };

describe('the gutter', () => {
  it('is left of the text', () => {
    expect(gutterOf(text, [], 1366)).toEqual({ left: 174, width: 24 });
  });

  it('narrows before it touches the menu beside the article', () => {
    expect(gutterOf(text, [{ left: 0, right: 184, top: 0, bottom: 800 }], 1366)).toEqual({ left: 184, width: 14 });
  });

  it('goes to the right where the left has no room, and nowhere where neither has', () => {
    const flush = { ...text, left: 4 };
    expect(gutterOf(flush, [], 1366)).toEqual({ left: 902, width: 24 });
    expect(gutterOf(flush, [], 905)).toBeNull();
    expect(gutterOf({ ...text, left: 8 }, [], 1366)).toEqual({ left: 0, width: 6 });
  });

  it('minds nothing that stands above or below the article', () => {
    expect(gutterOf(text, [{ left: 0, right: 199, top: 0, bottom: 90 }], 1366)?.width).toBe(24);
  });
});

describe('marks', () => {
  it('never lie over one another', () => {
    assert(
      property(array(integer({ min: 0, max: 300 })), (middles) => {
        const places = stack(middles.map((middle, index) => ({ id: String(index), middle })));
        const tops = places.map(({ top }) => top).toSorted((a, b) => a - b);
        tops.slice(1).forEach((top, index) => expect(top - tops[index]!).toBeGreaterThanOrEqual(MARK_HEIGHT));
      }),
    );
  });

  it('stand at the middle of their line where there is room', () => {
    expect(stack([{ id: 'a', middle: 100 }])).toEqual([{ id: 'a', top: 88 }]);
  });
});
