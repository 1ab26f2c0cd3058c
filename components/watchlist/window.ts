/** Which lines of a long table are near what is seen, where each has a height that is known. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The top of each line and, last, the end of all, in CSS pixels. */
export function topsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const tops = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) tops[index + 1] = (tops[index] ?? 0) + heightOf(index);
  return tops;
}

/** The line that stands at a height of the table; the last where the height lies past the end. */
export function lineAt(tops: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(tops.length - 2, 0)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines are drawn by so many at once, that scrolling by a few draws nothing anew. */
const STEP = 4;

/** First and, excluded, last line to draw: what is seen and a step above and below. */
export function linesSeen(tops: Float64Array, top: number, height: number): [number, number] {
  const count = tops.length - 1;
  const first = Math.floor(lineAt(tops, top) / STEP) * STEP - STEP;
  const last = Math.ceil((lineAt(tops, top + height) + 1) / STEP) * STEP + STEP;
  return [Math.max(first, 0), Math.min(last, count)];
}

/** A screen's height before the scroller was measured. */
const FIRST_HEIGHT = 700;

/** The lines to draw as the scroller stands now. */
export function useLinesSeen(scroller: RefObject<HTMLElement | null>, tops: Float64Array): [number, number] {
  const [place, setPlace] = useState({ top: 0, height: FIRST_HEIGHT });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () =>
      setPlace((before) => {
        const now = { top: element.scrollTop, height: element.clientHeight };
        const same =
          String(linesSeen(tops, before.top, before.height)) === String(linesSeen(tops, now.top, now.height));
        return same ? before : now;
      });
    const left = new AbortController();
    element.addEventListener('scroll', look, { passive: true, signal: left.signal });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    look();
    return () => {
      left.abort();
      sizes.disconnect();
    };
  }, [tops]);
  return linesSeen(tops, place.top, place.height);
}
