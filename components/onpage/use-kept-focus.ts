import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within an element whose buttons come and go by being pressed: when the one that had it is gone, the first of `next` has it.
 * @returns listeners for that element
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>, next: string) {
  const within = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const last = within.current;
    if (!(last instanceof Node) || last.isConnected) return;
    within.current = null;
    element.current?.querySelector<HTMLElement>(next)?.focus();
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
