import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/**
 * The rows of a long list that are near what is seen, and no others.
 * @param estimate a row's height in CSS pixels until it is measured
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  estimate: (index: number) => number,
  keyOf: (index: number) => string,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 6,
    // The first rows are drawn before the list was measured.
    initialRect: { width: 400, height: 440 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  const { _didMount: mounted, _willUpdate: updating } = virtualizer;
  useLayoutEffect(mounted, [virtualizer]);
  useLayoutEffect(updating);
  return virtualizer;
}
