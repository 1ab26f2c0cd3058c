/** Tells when what is measured may have moved. Scrolling the document is no such thing: marks lie in it and scroll along. */
import { parentOf, treesAround } from '../../lib/page/flat.ts';

/**
 * Calls `moved` in the frame after something moved, at most once a frame; nothing runs while nothing moves.
 * @param root the article
 */
export function watchLayout(root: Element, moved: () => void, signal: AbortSignal): { again: () => void } {
  const page = root.ownerDocument;
  const view = page.defaultView ?? globalThis;
  let frame = 0;
  const again = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  const sizes = new ResizeObserver(again);
  sizes.observe(root);
  sizes.observe(page.documentElement);
  if (page.body) sizes.observe(page.body);
  view.addEventListener('resize', again, { signal });
  // Pictures and fonts that arrive, parts that open; a scroller inside the page.
  for (const type of ['load', 'toggle', 'transitionend', 'animationend'] as const) {
    page.addEventListener(type, again, { signal, capture: true });
  }
  // A shadow tree keeps its scrolling to itself.
  for (const tree of [page, ...treesAround(root)]) {
    tree.addEventListener(
      'scroll',
      ({ target }) => {
        if (target instanceof Element && isAround(target, root)) again();
      },
      { signal, capture: true, passive: true },
    );
  }
  page.fonts?.addEventListener('loadingdone', again, { signal });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  again();
  return { again };
}

function isAround(element: Element, root: Element): boolean {
  let inner: Element | null = root;
  while (inner && inner !== element) inner = parentOf(inner);
  return inner !== null;
}
