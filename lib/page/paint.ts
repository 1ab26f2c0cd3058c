import type { Span } from '../notice/notice.ts';
import type { PageReading } from './page.ts';
import { inSlices, type Sliced } from './slices.ts';

/** What of the reading is the user's own, besides what the reading says. Spans of the article's text. */
export interface PaintState {
  tracked?: readonly Span[];
  mine?: readonly Span[];
}

/** Highlight names, each over those before it: a deadline shows within a directive that is tracked. */
export const HIGHLIGHTS = ['nv-directive', 'nv-tracked', 'nv-assignee', 'nv-mine', 'nv-deadline'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

/** Spans between two chances to let the page have its turn. */
const STEP = 50;

/** Chromium fills every highlight in forced colours, rule or none: whole sentences would stand reversed. Their marks beside the text show them. */
const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;

function spansToPaint(
  { notice }: PageReading,
  { tracked = [], mine = [] }: PaintState,
  sentences: boolean,
): [HighlightName, Span][] {
  const spans: [HighlightName, Span][] = [];
  const add = (name: HighlightName, list: readonly Span[]) => {
    for (const span of list) spans.push([name, span]);
  };
  if (sentences) add('nv-directive', notice.directives);
  for (const { assignees, deadlines } of notice.directives) {
    add('nv-assignee', assignees);
    add('nv-deadline', deadlines);
  }
  if (sentences) add('nv-tracked', tracked);
  add('nv-mine', mine);
  return spans;
}

function* painting(
  reading: PageReading,
  state: PaintState,
  { near, registry }: { near: number; registry: Registry },
): Sliced<void> {
  const highlights = new Map(HIGHLIGHTS.map((name, priority) => [name, Object.assign(new Highlight(), { priority })]));
  const distance = ([, { start, end }]: [HighlightName, Span]) => Math.max(start - near, near - end, 0);
  const spans = spansToPaint(reading, state, !isForced());
  if (spans.length > STEP) spans.sort((one, other) => distance(one) - distance(other));
  const show = () =>
    highlights.forEach((highlight, name) => registry.get(name) === highlight || registry.set(name, highlight));
  for (const [index, [name, span]] of spans.entries()) {
    const edges = reading.map.edgesOf(span);
    if (edges && isThere(edges.startContainer, edges.startOffset) && isThere(edges.endContainer, edges.endOffset)) {
      highlights.get(name)?.add(new StaticRange(edges));
    }
    if (index % STEP === STEP - 1) {
      // What is near the reader's eyes shows before the rest is ready.
      show();
      yield;
    }
  }
  show();
}

const isThere = (node: Text, offset: number): boolean => node.isConnected && offset <= node.length;

/**
 * Paints what a reading found by the CSS Custom Highlight API, in place of what was painted before; the page's DOM stays as it is.
 * `near` is the offset in the article's text around which painting begins. Static ranges: thousands of live ones would slow the page's own changes.
 */
export async function paint(
  reading: PageReading,
  state: PaintState = {},
  { near = 0, signal, registry = CSS.highlights }: { near?: number; signal?: AbortSignal; registry?: Registry } = {},
): Promise<void> {
  await inSlices(painting(reading, state, { near, registry }), signal);
}

/** Takes every mark of ours off the page. */
export function unpaint(registry: Registry = CSS.highlights): void {
  for (const name of HIGHLIGHTS) registry.delete(name);
}
