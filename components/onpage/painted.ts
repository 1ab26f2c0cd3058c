import { effect } from '@preact/signals';
import { isOwn, strongestConcern } from '../../lib/agency/membership/mine.ts';
import type { Span } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { PaintState } from '../../lib/page/paint.ts';
import type { Desk } from './desk.ts';
import type { DeskView } from './view.ts';

/** Where the text names one of the user's agencies, or means it by its kind; asked anew for another reading or other agencies alone. */
function findOwn(): (reading: PageReading, view: DeskView | null) => Span[] {
  let known: { reading: PageReading; own: string; spans: Span[] } | null = null;
  return (reading, view) => {
    const own = view?.own ?? [];
    if (known?.reading === reading && known.own === own.join('\n')) return known.spans;
    const assignees = reading.notice.directives.flatMap((directive) => directive.assignees);
    const spans = assignees.filter((body) => isOwn(strongestConcern(own, [body], reading.seen)));
    known = { reading, own: own.join('\n'), spans };
    return spans;
  };
}

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
  const ownSpans = findOwn();
  const stop = effect(() => {
    const reading = desk.reading.value;
    const entries = desk.view.value?.entries ?? [];
    if (!reading) return;
    const spanOf = (id: string): Span[] => {
      const span = desk.spans.value.get(id);
      return span ? [span] : [];
    };
    const tracked = entries.filter(({ item }) => item).flatMap(({ id }) => spanOf(id));
    const mine = ownSpans(reading, desk.view.value).map(({ start, end }) => ({ start, end }));
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
