// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Directive, Span } from '../notice/notice.ts';
import type { Edges, PageReading } from './page.ts';
import { HIGHLIGHTS, painting, type PaintOptions, type PaintState, type Registry } from './paint.ts';
import { atOnce } from './slices.ts';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}

let text: Text;
beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  // Called by `new`: what it gives is what is made.
  vi.stubGlobal('StaticRange', function staticRange(edges: StaticRangeInit) {
    return edges;
  });
  text = document.createTextNode('a'.repeat(100_000));
  document.body.append(text);
});
afterEach(() => {
  text.remove();
  vi.unstubAllGlobals();
});

const span = (start: number): Span => ({ start, end: start + 5 });
const directive = (start: number, parts: { assignees?: Span[]; deadlines?: Span[] } = {}) =>
  ({ ...span(start), assignees: [], deadlines: [], ...parts }) as unknown as Directive;
const partsOf = ({ start, end }: Span): Edges[] => [
  { startContainer: text, startOffset: start, endContainer: text, endOffset: end },
];
const readingOf = (list: Directive[]): PageReading =>
  ({ root: document.body, map: { partsOf }, notice: { directives: list } }) as unknown as PageReading;
const directives = (count: number) => Array.from({ length: count }, (_, place) => directive(place * 10));

/** A registry that notes each time that something is shown. */
function aRegistry() {
  const shown = new Map<string, FakeHighlight>();
  const sets: number[] = [];
  const registry = {
    set(name: string, highlight: FakeHighlight) {
      shown.set(name, highlight);
      sets.push(highlight.size);
    },
    delete: (name: string) => shown.delete(name),
  } as unknown as Registry;
  const starts = (name: string) => [...(shown.get(name) ?? [])].map(({ startOffset }) => startOffset);
  return { registry, shown, sets, starts };
}

function painted(list: Directive[], state: PaintState = {}, options: PaintOptions = {}) {
  const made = aRegistry();
  return { ...made, stretch: atOnce(painting(readingOf(list), state, { ...options, registry: made.registry })) };
}

describe('painting', () => {
  it('puts each kind into its own highlight, one over the other', () => {
    const list = [directive(0, { assignees: [span(10)], deadlines: [span(20)] })];
    const { shown, starts } = painted(list, { tracked: [span(0)], mine: [span(10)] });
    expect(HIGHLIGHTS.map(starts)).toEqual([[0], [0], [10], [10], [20]]);
    expect(HIGHLIGHTS.map((name) => shown.get(name)?.priority)).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes away what a kind had before and has no more', () => {
    const { registry, shown, starts } = aRegistry();
    atOnce(painting(readingOf(directives(2)), { tracked: [span(0)] }, { registry }));
    atOnce(painting(readingOf(directives(1)), {}, { registry }));
    expect(starts('nv-directive')).toEqual([0]);
    expect([...shown.keys()]).toEqual(['nv-directive']);
  });

  it('paints a body once, however many directives it answers for', () => {
    const list = [0, 20, 40].map((start) => directive(start, { assignees: [span(60)], deadlines: [span(start)] }));
    const { starts } = painted(list, { mine: [span(60), span(60)] });
    expect([starts('nv-assignee'), starts('nv-mine'), starts('nv-deadline')]).toEqual([[60], [60], [0, 20, 40]]);
  });

  it.each([
    ['has become shorter', () => text.deleteData(12, text.length), [0]],
    ['has left the page', () => text.remove(), []],
  ])('leaves out what stood in text that %s', (_, change, left) => {
    change();
    expect(painted(directives(3)).starts('nv-directive')).toEqual(left);
  });

  it('shows few at one go', () => {
    expect(painted(directives(400)).sets).toEqual([400]);
  });

  it('shows the nearest of many first, then all', () => {
    const { registry, sets, starts } = aRegistry();
    const work = painting(readingOf(directives(1000)), {}, { near: 5000, registry });
    while (sets.length === 0 && !work.next().done);
    const first = starts('nv-directive');
    expect(first).toHaveLength(100);
    expect([Math.min(...first), Math.max(...first)].map((start) => Math.abs(start - 5000) <= 510)).toEqual([
      true,
      true,
    ]);
    atOnce(work);
    expect(sets).toEqual([100, 1000]);
  });

  it('never adds to a highlight that shows: each time costs the browser a walk through all', () => {
    const { registry, shown, sets } = aRegistry();
    const work = painting(readingOf(directives(1000)), {}, { registry });
    while (sets.length === 0 && !work.next().done);
    const first = shown.get('nv-directive');
    atOnce(work);
    expect(first?.size).toBe(100);
  });

  it('paints the nearest of very many, and tells how far the reader may go', () => {
    const { starts, stretch } = painted(directives(5000), {}, { near: 25_000 });
    expect(starts('nv-directive')).toHaveLength(1500);
    expect(stretch?.start).toBeGreaterThan(25_000 - 7500);
    expect(stretch?.end).toBeLessThan(25_000 + 7500);
    const { start = 0, end = 0 } = stretch ?? {};
    expect(end - start).toBeGreaterThan(7000);
  });

  it('paints all of them for paper', () => {
    const { starts, stretch } = painted(directives(5000), {}, { whole: true });
    expect(starts('nv-directive')).toHaveLength(5000);
    expect(stretch).toBeNull();
  });

  it('paints no whole sentences in forced colours', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(forced-colors: active)' }));
    const list = [directive(0, { deadlines: [span(2)] })];
    const { shown } = painted(list, { tracked: [span(0)] });
    expect([...shown.keys()]).toEqual(['nv-deadline']);
  });
});
