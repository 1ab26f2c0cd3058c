import type { Span } from '../notice/notice.ts';
import type { Edges, PageReading } from './page.ts';
import { inSlices, type Sliced } from './slices.ts';

/** What of the reading is the user's own, besides what the reading says. Spans of the article's text. */
export interface PaintState {
  tracked?: readonly Span[];
  mine?: readonly Span[];
}

/** Highlight names, each over those before it: a deadline shows within a directive that is tracked. */
export const HIGHLIGHTS = ['nv-directive', 'nv-tracked', 'nv-assignee', 'nv-mine', 'nv-deadline'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

export type Registry = Pick<HighlightRegistry, 'set' | 'delete'>;

/** Spans between two chances to let the page have its turn. */
const STEP = 50;
/** Up to so many spans are ready within a slice: they show at once, in whatever order they come. */
const FEW = 400;
/** Of more spans, those that show before the rest is ready. */
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

/** A span with the highlight that it is to be in. */
interface ToPaint {
  name: HighlightName;
  span: Span;
}

const toPaint = (name: HighlightName, spans: readonly Span[]): ToPaint[] => spans.map((span) => ({ name, span }));

function* spansToPaint(
  { notice: { directives } }: PageReading,
  { tracked = [], mine = [] }: PaintState,
  sentences: boolean,
): Sliced<ToPaint[]> {
  const whole = sentences ? [...toPaint('nv-directive', directives), ...toPaint('nv-tracked', tracked)] : [];
  yield;
  const assignees = toPaint('nv-assignee', once(directives.flatMap((directive) => directive.assignees)));
  yield;
  const deadlines = toPaint('nv-deadline', once(directives.flatMap((directive) => directive.deadlines)));
  yield;
  return [...whole, ...assignees, ...deadlines, ...toPaint('nv-mine', once(mine))];
}

/** One body may answer for hundreds of directives: it stands on the page once. */
const once = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [span.start * LONGEST + span.end, span])).values(),
];

/** The spans of the least distance, in its order. Tens of thousands are not sorted for the sake of the first. */
function nearest(spans: ToPaint[], distance: (span: ToPaint) => number, count: number): ToPaint[] {
  const farthest = Float64Array.from(spans, distance).toSorted()[count - 1] ?? Number.POSITIVE_INFINITY;
  return spans
    .filter((span) => distance(span) <= farthest)
    .toSorted((one, other) => distance(one) - distance(other))
    .slice(0, count);
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
  const found = yield* spansToPaint(reading, state, !isForced());
  const isMany = !whole && found.length > FEW;
  const distance = ({ span: { start, end } }: ToPaint) => Math.max(start - near, near - end, 0);
  const spans = isMany ? nearest(found, distance, MOST) : found;
  const isPart = spans.length < found.length;
  let highlights = new Map<HighlightName, Highlight>();
  for (let from = 0; from < spans.length; from += STEP) {
    for (const { name, span } of spans.slice(from, from + STEP)) {
      for (const part of reading.map.partsOf(span)) {
        const range = rangeOf(part);
        if (!range) continue;
        const highlight = highlights.get(name);
        if (highlight) highlight.add(range);
        else highlights.set(name, highlightOf(name, [range]));
      }
    }
    // What is near the reader's eyes shows at once, the rest when all of it is ready: each time costs the browser a walk through all.
    if (isMany && from + STEP === NEAREST) {
      show(highlights, registry);
      highlights = new Map([...highlights].map(([name, shown]) => [name, highlightOf(name, shown)]));
    }
    yield;
  }
  show(highlights, registry);
  const half = isPart ? distance(spans.at(-1)!) / 2 : 0;
  return isPart ? { start: near - half, end: near + half } : null;
}

const highlightOf = (name: HighlightName, ranges: Iterable<AbstractRange>): Highlight =>
  Object.assign(new Highlight(...ranges), { priority: HIGHLIGHTS.indexOf(name) });

function show(highlights: ReadonlyMap<HighlightName, Highlight>, registry: Registry): void {
  for (const name of HIGHLIGHTS) {
    const highlight = highlights.get(name);
    if (highlight) registry.set(name, highlight);
    else registry.delete(name);
  }
}

/** The range of a span, or of a part of one; null where the page no longer has its text. Most spans begin and end in one node. */
function rangeOf(edges: Edges): StaticRange | null {
  const { startContainer, startOffset, endContainer, endOffset } = edges;
  const isWhole =
    isThere(endContainer, endOffset) && (startContainer === endContainer || isThere(startContainer, startOffset));
  return isWhole ? new StaticRange(edges) : null;
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
