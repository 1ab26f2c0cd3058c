/** One look at the page's layout: reads alone, so that the browser computes layout at most once. */
import type { Span } from '../../lib/notice/notice.ts';
import type { PageReading } from '../../lib/page/page.ts';
import { isDark } from '../../lib/page/paint-style.ts';
import { gutterOf, stack, type Box, type Gutter, type Line, type MarkPlace } from './gutter.ts';

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

/** Pages hide things far outside the screen. */
const FAR = 2000;
/** More pieces of text than this tell nothing new about where a column begins. */
const MOST_PIECES = 4000;

const PICTURES = 'img, svg, video, canvas, iframe, object, embed, table, ul, ol, pre';

/** @param host where positions count from, at the document's start. */
export function measure(
  reading: PageReading,
  spans: readonly { id: string; span: Span }[],
  deadlines: readonly Span[],
  host: Element,
): Layout {
  const origin = host.getBoundingClientRect();
  const range = host.ownerDocument.createRange();
  const firstLine = (span: Span): DOMRect | null => {
    const edges = reading.map.edgesOf({ start: span.start, end: Math.min(span.end, span.start + 1) });
    if (!edges?.startContainer.isConnected || edges.startOffset > edges.startContainer.length) return null;
    range.setStart(edges.startContainer, edges.startOffset);
    range.setEnd(edges.startContainer, Math.min(edges.startOffset + 1, edges.startContainer.length));
    const box = range.getBoundingClientRect();
    return box.height > 0 ? box : null;
  };
  const clip = clipOf(reading.root);
  const lines: Line[] = spans.flatMap(({ id, span }) => {
    const box = firstLine(span);
    if (!box || (clip && (box.top < clip.top || box.bottom > clip.bottom))) return [];
    return [{ id, middle: (box.top + box.bottom) / 2 - origin.top }];
  });
  const page = host.ownerDocument.documentElement;
  const inWindow = textBox(reading.root, range);
  const text = inWindow && moved(inWindow, origin);
  const gutter =
    text &&
    gutterOf(
      text,
      obstaclesBeside(reading.root, inWindow, range).map((box) => moved(box, origin)),
      page.clientWidth,
    );
  return {
    text,
    dark: isDark(reading.root),
    gutter,
    marks: gutter ? stack(lines) : [],
    ticks: deadlines.flatMap((span) => {
      const box = firstLine(span);
      return box ? [(box.top - origin.top) / Math.max(1, page.scrollHeight)] : [];
    }),
  };
}

/** A box of the window counted from elsewhere. */
export const moved = ({ left, right, top, bottom }: Box, origin: DOMRect): Box => ({
  left: left - origin.left,
  right: right - origin.left,
  top: top - origin.top,
  bottom: bottom - origin.top,
});

/** What an element's words and pictures take up, without what is hidden far outside. */
function textBox(root: Element, range: Range): Box | null {
  const outer = root.getBoundingClientRect();
  let box: Box | null = null;
  const add = ({ left, right, top, bottom, width, height }: DOMRect) => {
    if (width < 1 || height < 1 || left < outer.left - FAR || right > outer.right + FAR) return;
    box = {
      left: Math.min(box?.left ?? left, left),
      right: Math.max(box?.right ?? right, right),
      top: Math.min(box?.top ?? top, top),
      bottom: Math.max(box?.bottom ?? bottom, bottom),
    };
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let pieces = 0; pieces < MOST_PIECES && walker.nextNode();) {
    if (!/\S/u.test(walker.currentNode.nodeValue ?? '')) continue;
    range.selectNodeContents(walker.currentNode);
    add(range.getBoundingClientRect());
    pieces += 1;
  }
  for (const picture of root.querySelectorAll(PICTURES)) add(picture.getBoundingClientRect());
  return box;
}

/** What the words and pictures take up that stand beside the article, and beside everything it lies in: an empty margin is nobody's. */
function obstaclesBeside(root: Element, text: Box, range: Range): Box[] {
  const boxes: Box[] = [];
  const { body } = root.ownerDocument;
  for (let inner: Element = root; inner.parentElement && inner !== body; inner = inner.parentElement) {
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner) continue;
      const box = sibling.getBoundingClientRect();
      const isBeside = box.right <= text.left + 1 || box.left >= text.right - 1;
      if (!isBeside || box.width < 1 || box.top >= text.bottom || box.bottom <= text.top) continue;
      const taken = textBox(sibling, range);
      if (taken) boxes.push(taken);
    }
  }
  return boxes;
}

/** The nearest ancestor that scrolls by itself. */
export function scrollerOf(root: Element): Element | null {
  const body = root.ownerDocument.body;
  for (let outer = root; outer !== body && outer.parentElement; outer = outer.parentElement) {
    const { overflowY } = getComputedStyle(outer);
    if ((overflowY === 'auto' || overflowY === 'scroll') && outer.scrollHeight > outer.clientHeight + 1) return outer;
  }
  return null;
}

const clipOf = (root: Element): DOMRect | null => scrollerOf(root)?.getBoundingClientRect() ?? null;
