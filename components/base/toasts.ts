import { signal, type ReadonlySignal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
  /** Takes back what the toast tells of. */
  undo?: () => unknown;
  /** A failure stays until it is closed. */
  failed?: boolean;
}

export interface Toasts {
  /** The one that shows; a newer one takes its place. */
  shown: ReadonlySignal<Toast | null>;
  show: (text: string, undo?: () => unknown) => void;
  fail: (text: string) => void;
  close: () => void;
  /** Stops the clock while the user is at the toast, and starts it anew when they leave. */
  hold: (held: boolean) => void;
}

/** Long enough to read two lines and reach the button; WCAG 2.2.1 is met by `hold`. */
const SHOWN_FOR_MS = 8000;

/** The short messages of one page or panel. @param clock given by tests. */
export function createToasts(clock: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> = globalThis): Toasts {
  const shown = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const stop = () => clock.clearTimeout(timer);
  const start = () => {
    stop();
    if (shown.value && !shown.value.failed) timer = clock.setTimeout(() => (shown.value = null), SHOWN_FOR_MS);
  };
  const put = (toast: Omit<Toast, 'id'>) => {
    count += 1;
    shown.value = { id: count, ...toast };
    start();
  };
  return {
    shown,
    show: (text, undo) => put(undo ? { text, undo } : { text }),
    fail: (text) => put({ text, failed: true }),
    close: () => {
      stop();
      shown.value = null;
    },
    hold: (held) => (held ? stop() : start()),
  };
}
