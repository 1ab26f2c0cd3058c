/** What lies where on the page: reads alone, in slices, so that the page gets its turn; what is near the reader's eyes first. */
import type { Span } from '../../lib/notice/notice.ts';
import { parentOf } from '../../lib/page/flat.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { isDark } from '../../lib/page/paint-style.ts';
import type { Sliced } from '../../lib/page/slices.ts';
import { offsetInView } from '../../lib/page/viewport.ts';
import { gutterOf, stack, type Box, type Gutter, type Line, type MarkPlace } from './gutter.ts';
import { obstaclesBeside, Ruler, STEP, textBox } from './text-box.ts';

export interface Layout {
  gutter: Gutter | null;
  marks: MarkPlace[];
  /** Where on the scrollbar each deadline is, 0 to 1. */
  ticks: number[];
  /** What the article's text takes up; null where it has none. */
  text: Box | null;
  /** The page is light on dark: what lies on it is drawn for that, whatever scheme the panel has. */
  dark: boolean;
}

/** Marks that are shown before the rest is measured, where there are more. */
const FIRST = 200;

interface Measured {
  reading: PageReading;
  spans: readonly { id: string; span: Span }[];
  deadlines: readonly Span[];
  /** Where positions count from, at the document's start. */
  host: Element;
  /** Told the layout: at the end, and before that with the marks near the window alone where there are very many. */
  tell: (layout: Layout) => void;
}

export function* measure({ reading, spans, deadlines, host, tell }: Measured): Sliced<void> {
  const page = host.ownerDocument;
  const ruler = new Ruler(host);
  const text = yield* textBox(reading.root, ruler);
  const obstacles = text ? yield* obstaclesBeside(reading.root, text, ruler) : [];
  const gutter = text && gutterOf(text, obstacles, page.documentElement.clientWidth);
  const scroller = scrollerOf(reading.root);
  const lineOf = firstLines(reading, ruler);
  const lines: Line[] = [];
  const ticks: number[] = [];
  const measured = () =>
    tell({ text, dark: isDark(reading.root), gutter, marks: gutter ? stack(lines) : [], ticks: [...ticks] });
  const isMany = spans.length > FIRST;
  const near = isMany ? offsetInView(page, reading.map) : 0;
  const inOrder = isMany ? spans.toSorted((one, other) => away(one.span, near) - away(other.span, near)) : spans;
  for (const [index, { id, span }] of inOrder.entries()) {
    if (index === FIRST) measured();
    if (index % STEP === STEP - 1) yield* ruler.pause();
    const box = lineOf(span);
    const clip = box && scroller && ruler.boxOf(scroller);
    if (box && (!clip || (box.top >= clip.top && box.bottom <= clip.bottom)))
      lines.push({ id, middle: (box.top + box.bottom) / 2 });
  }
  const height = Math.max(1, page.documentElement.scrollHeight);
  for (const [index, span] of deadlines.entries()) {
    if (index % STEP === STEP - 1) yield* ruler.pause();
    const box = lineOf(span);
    if (box) ticks.push(box.top / height);
  }
  measured();
}

const away = ({ start, end }: Span, from: number): number => Math.max(start - from, from - end, 0);

/** Answers with the box of a span's first letter; null where it is gone or not shown. */
function firstLines({ map, root }: PageReading, ruler: Ruler): (span: Span) => Box | null {
  const range = root.ownerDocument.createRange();
  return (span) => {
    const [edges] = map.partsOf({ start: span.start, end: Math.min(span.end, span.start + 1) });
    if (!edges?.startContainer.isConnected || edges.startOffset > edges.startContainer.length) return null;
    range.setStart(edges.startContainer, edges.startOffset);
    range.setEnd(edges.startContainer, Math.min(edges.startOffset + 1, edges.startContainer.length));
    const box = ruler.boxOf(range);
    return box.bottom > box.top ? box : null;
  };
}

/** The nearest ancestor that scrolls by itself. */
export function scrollerOf(root: Element): Element | null {
  const body = root.ownerDocument.body;
  for (let outer: Element | null = root; outer && outer !== body; outer = parentOf(outer)) {
    const { overflowY } = getComputedStyle(outer);
    if ((overflowY === 'auto' || overflowY === 'scroll') && outer.scrollHeight > outer.clientHeight + 1) return outer;
  }
  return null;
}
