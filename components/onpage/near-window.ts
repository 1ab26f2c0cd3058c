/** Which marks are drawn: where there are very many, those near the window alone. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { MarkPlace } from './gutter.ts';

/** Up to so many all are drawn: a page that has no more has nothing to choose while it scrolls. */
export const FEW = 400;
/** Drawn beyond the window, on either side, in heights of the window; half of it is left when others are chosen. */
const SCREENS = 2;

/** What the window shows, in CSS pixels of the document. */
export interface WindowPlace {
  top: number;
  height: number;
}

/**
 * The marks to draw, in their order.
 * @param kept drawn wherever it stands, for it has the focus
 */
export function marksNear(
  marks: readonly MarkPlace[],
  { top, height }: WindowPlace,
  kept: string | null,
): readonly MarkPlace[] {
  if (marks.length <= FEW) return marks;
  const from = top - SCREENS * height;
  const to = top + (SCREENS + 1) * height;
  return marks.filter((mark) => mark.id === kept || (mark.top >= from && mark.top <= to));
}

/**
 * Where the window is, told anew once it has moved by its height; at most one look a frame, none where marks are few.
 * @param host where positions count from
 */
export function watchWindow(
  { page, host, count }: { page: Document; host: Element; count: () => number },
  life: AbortSignal,
): { place: ReadonlySignal<WindowPlace>; look: () => void } {
  const view = page.defaultView ?? globalThis;
  const placeNow = (): WindowPlace => ({ top: -host.getBoundingClientRect().top, height: view.innerHeight });
  const place = signal(placeNow());
  let frame = 0;
  const look = () => {
    const now = placeNow();
    const { top, height } = place.peek();
    if (Math.abs(now.top - top) >= height || now.height !== height) place.value = now;
  };
  const scrolled = () => {
    if (count() <= FEW) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!life.aborted) look();
    });
  };
  page.addEventListener('scroll', scrolled, { signal: life, passive: true });
  life.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return { place, look };
}
