import type { Span } from '../../lib/notice/notice.ts';
import type { TextMap } from '../../lib/page/page.ts';
import type { Box } from './gutter.ts';

/** The box of a sentence in the window; null when it has left the page. */
export function boxOfSpan(map: TextMap, span: Span): Box | null {
  const range = map.rangeOf(span);
  const box = range?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
}

/** The boxes of its lines, neighbours on one line joined. */
export function linesOfSpan(map: TextMap, span: Span): Box[] {
  const lines: Box[] = [];
  for (const { left, right, top, bottom } of map.rangeOf(span)?.getClientRects() ?? []) {
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
  const range = map.rangeOf(span);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const view = page.defaultView ?? window;
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= view.innerHeight && box.height < view.innerHeight) {
    // In sight already, unless something that scrolls inside the page hides it.
    const hit = page.elementFromPoint((box.left + box.right) / 2, Math.min(box.top + 4, box.bottom));
    if (hit && (hit.contains(element) || element.contains(hit))) return;
  }
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  // The element may be a paragraph of many screens, of which the sentence is the last line.
  const now = range.getBoundingClientRect();
  view.scrollBy({ top: now.top - view.innerHeight / 3, behavior });
}
