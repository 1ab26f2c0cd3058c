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
/** Spans that show before the rest is ready. */
const NEAREST = 100;
/**
 * Spans painted at a time: browsers go through all highlights whenever one of them, or the page, has changed. Where there are
 * more, those nearest to the reader are painted, and others in their place once the reader is elsewhere.
 */
const MOST = 1500;

/** No text is as long (UTF-16 units): makes one number of two offsets. */
const LONGEST = 2 ** 25;

/** Chromium fills every highlight in forced colours, rule or none: whole sentences would stand reversed. Their marks beside the text show them. */
const isForced = (): boolean => matchMedia('(forced-colors: active)').matches;

function spansToPaint(
  { notice }: PageReading,
  { tracked = [], mine = [] }: PaintState,
  sentences: boolean,
): [HighlightName, Span][] {
  const spans: [HighlightName, Span][] = [];
  const known = new Map<HighlightName, Set<number>>();
  const add = (name: HighlightName, list: readonly Span[]) => {
    const places = known.get(name) ?? new Set();
    known.set(name, places);
    for (const span of list) {
      // One body may answer for hundreds of directives: it stands on the page once.
      const place = span.start * LONGEST + span.end;
      if (places.has(place)) continue;
      places.add(place);
      spans.push([name, span]);
    }
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

export interface PaintOptions {
  /** The offset in the article's text around which painting begins. */
  near?: number;
  /** All spans, however many: for paper. */
  whole?: boolean;
  registry?: Registry;
}

/**
 * Paints in slices, in place of what was painted before. Ends with the stretch of text that the reader may go through before it is
 * time to paint again; null where everything is painted.
 */
export function* painting(
  reading: PageReading,
  state: PaintState = {},
  { near = 0, whole = false, registry = CSS.highlights }: PaintOptions = {},
): Sliced<Span | null> {
  const highlights = new Map(HIGHLIGHTS.map((name, priority) => [name, Object.assign(new Highlight(), { priority })]));
  const distance = ([, { start, end }]: [HighlightName, Span]) => Math.max(start - near, near - end, 0);
  const spans = spansToPaint(reading, state, !isForced());
  if (!whole && spans.length > STEP) spans.sort((one, other) => distance(one) - distance(other));
  const isPart = !whole && spans.length > MOST;
  if (isPart) spans.length = MOST;
  // What is near the reader's eyes shows at once, the rest when all of it is ready: each time costs the browser a walk through all.
  const waiting: [HighlightName, StaticRange][] = [];
  const show = () => {
    for (const [name, range] of waiting.splice(0)) highlights.get(name)?.add(range);
    highlights.forEach((highlight, name) => registry.get(name) === highlight || registry.set(name, highlight));
  };
  for (const [index, [name, span]] of spans.entries()) {
    const edges = reading.map.edgesOf(span);
    if (edges && isThere(edges.startContainer, edges.startOffset) && isThere(edges.endContainer, edges.endOffset)) {
      waiting.push([name, new StaticRange(edges)]);
    }
    if (index === NEAREST - 1) show();
    if (index % STEP === STEP - 1) yield;
  }
  show();
  const half = isPart ? distance(spans.at(-1)!) / 2 : 0;
  return isPart ? { start: near - half, end: near + half } : null;
}

const isThere = (node: Text, offset: number): boolean => node.isConnected && offset <= node.length;

/**
 * Paints what a reading found by the CSS Custom Highlight API; the page's DOM stays as it is. Resolves as `painting` ends.
 * Static ranges: thousands of live ones would slow the page's own changes.
 */
export const paint = (
  reading: PageReading,
  state: PaintState = {},
  { signal, ...options }: PaintOptions & { signal?: AbortSignal } = {},
): Promise<Span | null> => inSlices(painting(reading, state, options), signal);

/** Takes every mark of ours off the page. */
export function unpaint(registry: Registry = CSS.highlights): void {
  for (const name of HIGHLIGHTS) registry.delete(name);
}
