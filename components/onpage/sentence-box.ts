import type { Span } from '../../lib/notice/notice.ts';
import { holds, parentOf } from '../../lib/page/flat.ts';
import type { TextMap } from '../../lib/page/page.ts';
import type { Box } from './gutter.ts';

/** The box of a sentence in the window; null when it has left the page. */
export function boxOfSpan(map: TextMap, span: Span): Box | null {
  const [first, ...rest] = map.rangesOf(span).map((range) => range.getBoundingClientRect());
  if (!first) return null;
  const box = rest.reduce<Box>(around, first);
  return box.bottom > box.top ? box : null;
}

const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The boxes of its lines, neighbours on one line joined. */
export function linesOfSpan(map: TextMap, span: Span): Box[] {
  const lines: Box[] = [];
  const boxes = map.rangesOf(span).flatMap((range) => [...range.getClientRects()]);
  for (const { left, right, top, bottom } of boxes) {
    const last = lines.at(-1);
    if (right - left < 1) continue;
    if (last && Math.abs(last.bottom - bottom) < 6) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
    } else lines.push({ left, right, top, bottom });
  }
  return lines;
}

/** Scrolls a sentence to the upper third of the window, and of whatever scrolls it; at once where motion is not wanted. */
export function scrollToSpan(map: TextMap, span: Span, page: Document): void {
  const [range] = map.rangesOf(span);
  const element = range && parentOf(range.startContainer as Text);
  if (!range || !element) return;
  const view = page.defaultView ?? window;
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= view.innerHeight && box.height < view.innerHeight) {
    // In sight already, unless something that scrolls inside the page hides it.
    const hit = page.elementFromPoint((box.left + box.right) / 2, Math.min(box.top + 4, box.bottom));
    if (hit && (holds(hit, element) || holds(element, hit))) return;
  }
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  // The element may be a paragraph of many screens, of which the sentence is the last line.
  const now = range.getBoundingClientRect();
  view.scrollBy({ top: now.top - view.innerHeight / 3, behavior });
}
