import { effect, type ReadonlySignal } from '@preact/signals';
import { ownBodies } from '../../lib/agency/membership/mine.ts';
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
    if (own.length === 0) return [];
    if (known?.reading === reading && known.own === own.join('\n')) return known.spans;
    const assignees = reading.notice.directives.flatMap((directive) => directive.assignees);
    const spans = assignees.filter(ownBodies(own, reading.seen));
    known = { reading, own: own.join('\n'), spans };
    return spans;
  };
}

/** As nothing tracked and nothing of the user's own is written. */
const NOTHING = JSON.stringify([[], []]);

export interface Painter {
  /** Draws a reading's highlights until its signal aborts; resolves with the stretch in which the reader may go on, null where all is drawn. */
  paint: (reading: PageReading, state: PaintState, signal: AbortSignal) => Promise<Span | null>;
  /** Draws all of them at once. */
  paintWhole: (reading: PageReading, state: PaintState) => void;
  /** Resolves once what was drawn can be seen. */
  seen: () => Promise<void>;
  /** The offset in the article's text at which the reader's eyes are. */
  offsetInView: (reading: PageReading) => number;
  /** Changes when the window shows another part of the page. */
  window: ReadonlySignal<unknown>;
}

/**
 * Paints what is tracked and mine whenever the reading, either of them or the reader's place changes; a painting that was overtaken is aborted.
 * Gives what paints a page's first reading at once, before the desk has put its entries together: nothing of it is known as tracked or mine yet.
 */
export function keepPainted(
  desk: Pick<Desk, 'reading' | 'spans' | 'view'>,
  { paint, paintWhole, seen, offsetInView, window }: Painter,
  life: AbortSignal,
): (reading: PageReading) => Promise<void> {
  let running = new AbortController();
  let drawn: unknown[] = [];
  let stretch: Span | null = null;
  let state: PaintState = {};
  const ownSpans = findOwn();
  const draw = (reading: PageReading) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    return paint(reading, state, AbortSignal.any([signal, life])).then(
      (around) => (stretch = around),
      (error: unknown) => {
        if (!signal.aborted && !life.aborted) console.warn('paint', error);
      },
    );
  };
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
    state = { tracked, mine };
    stretch = null;
    void draw(reading);
  });
  const stopFollowing = effect(() => {
    void window.value;
    const reading = desk.reading.peek();
    if (!reading || !stretch) return;
    const at = offsetInView(reading);
    if (at < stretch.start || at > stretch.end) void draw(reading);
  });
  addEventListener(
    'beforeprint',
    () => {
      const reading = desk.reading.peek();
      if (reading && stretch) paintWhole(reading, state);
    },
    { signal: life },
  );
  addEventListener(
    'afterprint',
    () => {
      const reading = desk.reading.peek();
      if (reading && stretch) void draw(reading);
    },
    { signal: life },
  );
  life.addEventListener('abort', () => (stop(), stopFollowing()), { once: true });
  return async (reading) => {
    if (desk.reading.peek()) return;
    // Of a notice that stood here before, nothing holds.
    drawn = [reading, NOTHING];
    state = {};
    stretch = null;
    await draw(reading);
    await seen();
  };
}
