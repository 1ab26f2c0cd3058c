import type { Span } from '../../lib/notice/notice.ts';
import type { TextMap } from '../../lib/page/page.ts';
import { caretAt } from '../../lib/page/viewport.ts';

/** Room around a letter in which the pointer still counts as on it, in CSS pixels. */
const NEAR = 6;

/** The offset in the article's text of the letter under a point of the window; null where there is none. */
export function offsetAtPoint(map: TextMap, page: Document, x: number, y: number): number | null {
  const { node, offset = 0 } = caretAt(page, x, y, map.trees) ?? {};
  if (!(node instanceof Text) || node.length === 0) return null;
  const range = page.createRange();
  range.setStart(node, Math.max(0, Math.min(offset, node.length - 1) - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  const box = range.getBoundingClientRect();
  // The nearest letter is given for any point of the window.
  const close = x > box.left - NEAR && x < box.right + NEAR && y > box.top - NEAR && y < box.bottom + NEAR;
  return close ? map.offsetOf(node, Math.min(offset, node.length - 1)) : null;
}

/** The entry whose span holds an offset; the shortest, where a selection lies within a directive. */
export function entryAt(spans: ReadonlyMap<string, Span>, offset: number): string | null {
  let found: string | null = null;
  let length = Infinity;
  for (const [id, { start, end }] of spans) {
    if (offset < start || offset >= end || end - start >= length) continue;
    found = id;
    length = end - start;
  }
  return found;
}
