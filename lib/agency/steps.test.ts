import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planted, step, stepOrGrow } from './steps.ts';

describe('a step from a node of a tree', () => {
  it('leads where it led before, from that node and by that word alone', () => {
    const [one, other] = [planted(), planted()];
    const node = stepOrGrow(one, 7);
    expect([stepOrGrow(one, 7), step(one, 7), step(other, 7), step(one, 8)]).toEqual([node, node, 0, 0]);
    expect(node).not.toBe(one);
  });

  it('leads nowhere by a word that is in no phrase', () => {
    const root = planted();
    stepOrGrow(root, 3);
    expect(step(root, 0)).toBe(0);
    expect(step(0, 3)).toBe(0);
  });

  it('is kept while the table grows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 8000 }), { minLength: 1, maxLength: 3000 }), (words) => {
        const root = planted();
        const led = words.map((word) => stepOrGrow(root, word));
        expect(new Set(led).size).toBe(words.length);
        expect(words.map((word) => step(root, word))).toEqual(led);
      }),
      { numRuns: 10 },
    );
  });
});
