import type { TextMap } from './page.ts';

/** Points of the window that are tried, as parts of its width and height: text is rarely far from the middle. */
const POINTS = [
  [0.5, 0.3],
  [0.4, 0.5],
  [0.5, 0.7],
  [0.3, 0.1],
] as const;

interface CaretDocument {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The node and offset of the text at a point of the window, by whichever call the browser has. `trees`: where the text may lie besides the document. */
export function caretAt(
  page: CaretDocument,
  x: number,
  y: number,
  trees: readonly ShadowRoot[],
): { node: Node; offset: number } | null {
  const position = page.caretPositionFromPoint?.(x, y, { shadowRoots: [...trees] });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The offset in the article's text at which the reader's eyes are; 0 where none of the article is in view. */
export function offsetInView(page: Document, map: TextMap): number {
  const window = page.defaultView;
  if (!window) return 0;
  for (const [across, down] of POINTS) {
    const caret = caretAt(page, window.innerWidth * across, window.innerHeight * down, map.trees);
    const offset = caret && map.offsetOf(caret.node, caret.offset);
    if (offset !== null) return offset;
  }
  return 0;
}
