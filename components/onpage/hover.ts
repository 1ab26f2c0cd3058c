/** Opens a directive's card while the pointer rests on its words, its mark or the card itself; by touch, when its words are tapped. */
import type { Signal } from '@preact/signals';
import { entryAt, offsetAtPoint } from './at-point.ts';
import type { Desk } from './desk.ts';
import type { OpenCard } from './OnPage.tsx';

/** Longer than a pointer takes across a line on its way elsewhere, in milliseconds. */
const REST = 350;
/** Enough to reach the card over the gap. */
const LEAVE = 300;

interface Watched {
  page: Document;
  host: Element;
  desk: Desk;
  card: Signal<OpenCard | null>;
}

/** @returns what tells that the pointer is at one of our own controls of an entry, or has left them. */
export function watchHover({ page, host, desk, card }: Watched, life: AbortSignal): (id: string | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let within = false;
  const later = (run: () => void, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };
  const close = () => {
    // What was opened by a key or a press stays until it is closed.
    if (card.value?.by === 'hover') card.value = null;
  };
  const entryUnder = (x: number, y: number): string | null => {
    const map = desk.reading.value?.map;
    const offset = map ? offsetAtPoint(map, page, x, y) : null;
    return offset === null ? null : entryAt(desk.spans.value, offset);
  };
  const rest = (x: number, y: number) => {
    const id = entryUnder(x, y);
    if (id === null) close();
    else if (card.value?.id !== id && (card.value === null || card.value.by === 'hover'))
      card.value = { id, by: 'hover' };
  };
  page.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse' || within || event.target === host) return;
      const { clientX, clientY, buttons } = event;
      // A selection is being made.
      if (buttons !== 0) clearTimeout(timer);
      else later(() => rest(clientX, clientY), REST);
    },
    { signal: life, passive: true },
  );
  page.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'mouse' || event.target === host) return;
      const link = event.target instanceof Element && event.target.closest('a, button, input, select, textarea');
      if (link || !(page.getSelection()?.isCollapsed ?? true)) return;
      const id = entryUnder(event.clientX, event.clientY);
      card.value = id === null ? null : { id, by: 'hover' };
    },
    { signal: life, passive: true },
  );
  life.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (id) => {
    within = id !== null;
    if (id === null) later(close, LEAVE);
    else if (card.value?.id === id) clearTimeout(timer);
    else later(() => (card.value = { id, by: 'hover' }), REST);
  };
}
