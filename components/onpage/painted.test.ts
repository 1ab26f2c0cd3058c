// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Span } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { PaintState } from '../../lib/page/paint.ts';
import { keepPainted } from './painted.ts';
import type { DeskView } from './view.ts';

let life: AbortController;
beforeEach(() => (life = new AbortController()));
afterEach(() => life.abort());

const readingOf = (): PageReading => ({ notice: { directives: [] } }) as unknown as PageReading;

/** A desk of which only the page is known, and what is done to the page, in turn. */
function open() {
  const done: string[] = [];
  const states: PaintState[] = [];
  const reading = signal<PageReading | null>(null);
  const view = signal<DeskView | null>(null);
  const desk = { reading, view, spans: signal(new Map<string, Span>([['a', { start: 0, end: 9 }]])) };
  const paintFirst = keepPainted(
    desk,
    {
      async paint(_, state) {
        states.push(state);
        await Promise.resolve();
        done.push('painted');
        return null;
      },
      paintWhole: () => undefined,
      async seen() {
        await Promise.resolve();
        done.push('seen');
      },
      offsetInView: () => 0,
      window: signal(0),
    },
    life.signal,
  );
  return { done, states, reading, view, paintFirst };
}

it('paints a first reading, and lets it be seen, before the desk has it; not again when the desk does', async () => {
  const { done, reading, paintFirst } = open();
  const first = readingOf();
  await paintFirst(first);
  expect(done).toEqual(['painted', 'seen']);
  reading.value = first;
  await Promise.resolve();
  expect(done).toEqual(['painted', 'seen']);
});

it('leaves a later reading to the desk, which knows what of it is tracked', async () => {
  const { done, reading, paintFirst } = open();
  reading.value = readingOf();
  await Promise.resolve();
  expect(done).toEqual(['painted']);
  const later = readingOf();
  await paintFirst(later);
  expect(done).toEqual(['painted']);
  reading.value = later;
  await Promise.resolve();
  expect(done).toEqual(['painted', 'painted']);
});

it('knows nothing of a notice that the page has left', async () => {
  const { states, reading, view, paintFirst } = open();
  const tracked = { own: [], entries: [{ id: 'a', item: {} }] };
  view.value = tracked as unknown as DeskView;
  reading.value = readingOf();
  expect(states.at(-1)?.tracked).toEqual([{ start: 0, end: 9 }]);
  reading.value = null;
  view.value = null;
  await paintFirst(readingOf());
  expect(states.at(-1)).toEqual({});
});
