import type { Painter } from '../../components/onpage/painted.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { paint, painting } from '../../lib/page/paint.ts';
import { atOnce } from '../../lib/page/slices.ts';
import { offsetInView } from '../../lib/page/viewport.ts';

const offsetNow = (reading: PageReading) => offsetInView(document, reading.map);

/** Paints this page around what its window shows. */
export const painterOf = (window: Painter['window']): Painter => ({
  paint: (reading, state, signal) => paint(reading, state, { signal, near: offsetNow(reading) }),
  paintWhole: (reading, state) => void atOnce(painting(reading, state, { whole: true })),
  offsetInView: offsetNow,
  window,
});
