import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within an element whose buttons come and go by being pressed: when the one that had it is gone, the first of `next` has it.
 * @param next a selector, or what is found for the one that is gone, which still stands in what was taken out with it
 * @returns listeners for that element
 */
export function useKeptFocus(
  element: RefObject<HTMLElement | null>,
  next: string | ((gone: HTMLElement) => HTMLElement | null | undefined),
) {
  const within = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const last = within.current;
    if (!(last instanceof HTMLElement) || last.isConnected) return;
    within.current = null;
    (typeof next === 'string' ? element.current?.querySelector<HTMLElement>(next) : next(last))?.focus();
  });
  return {
    onFocusIn: ({ target }: FocusEvent) => (within.current = target),
    onFocusOut: ({ target }: FocusEvent) => {
      // One that is being taken out of the page loses it as well, while it is still there.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && within.current === target) within.current = null;
      });
    },
  };
}
