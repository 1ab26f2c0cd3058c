import type { Painter } from '../../components/onpage/painted.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { paint, painting } from '../../lib/page/paint.ts';
import { atOnce, nextFrame, nextTask } from '../../lib/page/slices.ts';
import { offsetInView } from '../../lib/page/viewport.ts';

const offsetNow = (reading: PageReading) => offsetInView(document, reading.map);

/** Paints this page around what its window shows. */
export const painterOf = (window: Painter['window']): Painter => ({
  async paint(reading, state, signal) {
    // In a task of its own: what asks for it has just put the entries together.
    await nextTask();
    signal.throwIfAborted();
    return paint(reading, state, { signal, near: offsetNow(reading) });
  },
  paintWhole: (reading, state) => void atOnce(painting(reading, state, { whole: true })),
  seen: nextFrame,
  offsetInView: offsetNow,
  window,
});
