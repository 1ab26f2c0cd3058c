/** Tells whether a press was meant for us: nothing of the page lay over our controls, and not a moment before either. */
import type { TopLayer } from './top-layer.ts';

/** Milliseconds for which they must have been seen: longer than it takes to press what one sees. Browsers guard their own prompts so. */
const SEEN = 500;
/** The least that browsers allow between two looks, in milliseconds. */
const LOOK = 100;
/** From the pointer to the sides of what is looked at where not all of the window is free, in CSS pixels. */
const AROUND = 24;

/** Chromium tells what lies over an element, clicked through or not, in this document or one around it. Others tell only that it is displayed. */
interface Look extends IntersectionObserverEntry {
  isVisible?: boolean;
}

type Press = Pick<PointerEvent, 'clientX' | 'clientY'>;

/**
 * @param pane lies over all of the window, above everything else of ours. Where something always stands before a part of the window, such as
 *   the head of a page around this one, it is drawn together around the pointer.
 * @returns whether a press counts that begins now
 */
export function watchSight(
  { host, root, pane, top }: { host: HTMLElement; root: ShadowRoot; pane: HTMLElement; top: TopLayer },
  life: AbortSignal,
): (press: Press) => boolean {
  let since: number | null = null;
  const looked = (looks: readonly Look[]) => {
    const look = looks.at(-1);
    if (!look) return;
    if (look.isVisible ?? look.isIntersecting) {
      since = since === null ? -Infinity : Math.min(since, performance.now());
      if (!top.isOnTop()) top.rise();
    } else if (since !== null || look.isIntersecting) {
      since = Infinity;
      top.rise();
    }
  };
  const options = { threshold: [0, 1], trackVisibility: true, delay: LOOK };
  const observer = new IntersectionObserver(looked, options);
  observer.observe(pane);
  life.addEventListener('abort', () => observer.disconnect(), { once: true });

  const holds = ({ clientX, clientY }: Press) => {
    const { left, right, top: upper, bottom } = pane.getBoundingClientRect();
    return clientX >= left && clientX < right && clientY >= upper && clientY < bottom;
  };
  const drawTogether = (press: Press) => {
    if (pane.style.inset === '' ? since !== Infinity : holds(press)) return;
    const { innerWidth, innerHeight } = root.ownerDocument.defaultView ?? globalThis;
    const { clientX, clientY } = press;
    const insets = [clientY, innerWidth - clientX, innerHeight - clientY, clientX];
    pane.style.inset = insets.map((inset) => `${Math.max(0, inset - AROUND)}px`).join(' ');
  };
  root.addEventListener('pointermove', (event) => drawTogether(event as PointerEvent), { signal: life, passive: true });
  host.addEventListener('pointerleave', () => pane.style.removeProperty('inset'), { signal: life });

  return (press) => {
    const wasSeen = performance.now() - Math.max(since ?? Infinity, top.since()) >= SEEN && holds(press);
    if (!wasSeen) {
      drawTogether(press);
      top.rise();
    }
    return wasSeen;
  };
}
