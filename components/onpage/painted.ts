import { effect } from '@preact/signals';
import type { Span } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { PaintState } from '../../lib/page/paint.ts';
import type { Desk } from './desk.ts';

/**
 * Calls `paint` with what is tracked and mine whenever the reading or either of them changes; a painting that was overtaken is aborted.
 * @param paint draws a reading's highlights until its signal aborts
 */
export function keepPainted(
  desk: Desk,
  paint: (reading: PageReading, state: PaintState, signal: AbortSignal) => Promise<void>,
  life: AbortSignal,
): void {
  let running = new AbortController();
  let drawn: unknown[] = [];
  const stop = effect(() => {
    const reading = desk.reading.value;
    const entries = desk.view.value?.entries ?? [];
    if (!reading) return;
    const spanOf = (id: string): Span[] => {
      const span = desk.spans.value.get(id);
      return span ? [span] : [];
    };
    const tracked = entries.filter(({ item }) => item).flatMap(({ id }) => spanOf(id));
    const mine = entries.filter((entry) => entry.mine).flatMap(({ id }) => spanOf(id));
    // Going from one directive to the next paints nothing anew.
    const now = [reading, JSON.stringify([tracked, mine])];
    if (now.every((part, place) => part === drawn[place])) return;
    drawn = now;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    paint(reading, { tracked, mine }, AbortSignal.any([signal, life])).catch((error: unknown) => {
      if (!signal.aborted && !life.aborted) console.warn('paint', error);
    });
  });
  life.addEventListener('abort', stop, { once: true });
}
