import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, nextFrame, nextTask, type Sliced } from './slices.ts';

function* counting(to: number): Sliced<number> {
  for (let count = 0; count < to; count += 1) yield;
  return to;
}

describe('work in slices', () => {
  it('gives the page its turn each time that a slice is over, and no sooner', async () => {
    let time = 0;
    let turns = 0;
    const pause = () => {
      turns += 1;
      return Promise.resolve();
    };
    // Each step takes one millisecond, a slice eight.
    const clock = () => (time += 1);
    expect(await inSlices(counting(80), undefined, pause, clock)).toBe(80);
    expect(turns).toBeGreaterThanOrEqual(7);
    expect(turns).toBeLessThanOrEqual(10);
  });

  it('ends with the signal’s reason', async () => {
    const over = new AbortController();
    let time = 0;
    const pause = () => {
      over.abort(new Error('left'));
      return Promise.resolve();
    };
    await expect(inSlices(counting(1000), over.signal, pause, () => (time += 1))).rejects.toThrow('left');
  });

  it('is done at once where nobody waits', () => {
    expect(atOnce(counting(1000))).toBe(1000);
  });

  it('takes its turns in tasks of their own', async () => {
    const order: string[] = [];
    const turn = nextTask().then(() => order.push('next task'));
    await Promise.resolve().then(() => order.push('microtask'));
    await turn;
    expect(order).toEqual(['microtask', 'next task']);
  });
});

describe('the next frame', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is waited for until it has been drawn', async () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    let drawn = false;
    const waiting = nextFrame().then(() => drawn);
    frames[0]?.();
    drawn = true;
    expect(await waiting).toBe(true);
  });

  it('is not waited for where none comes', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    await expect(nextFrame()).resolves.toBeUndefined();
  });
});
