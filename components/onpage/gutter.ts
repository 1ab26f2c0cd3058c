/** Where marks may stand: arithmetic alone, in CSS pixels of the document. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A free strip beside the text. */
export interface Gutter {
  left: number;
  width: number;
}

/** A mark is as wide as its strip allows, up to what a finger hits well; on narrower strips nothing fits that could be seen. */
const WIDEST = 24;
const NARROWEST = 5;
/** Below this a flag is a speck: the mark is a bar. */
export const SLIM = 11;
/** Between the mark and the text. */
const AIR = 2;
export const MARK_HEIGHT = 24;

/**
 * The strip left of the text, else right of it; null where the page leaves neither.
 * @param text what the article's text and pictures take up
 * @param obstacles what else stands on the page beside the article
 * @param width of the document
 */
export function gutterOf(text: Box, obstacles: readonly Box[], width: number): Gutter | null {
  const beside = obstacles.filter(({ top, bottom }) => top < text.bottom && bottom > text.top);
  const leftEdge = Math.max(0, ...beside.filter(({ right }) => right <= text.left + 1).map(({ right }) => right));
  const rightEdge = Math.min(width, ...beside.filter(({ left }) => left >= text.right - 1).map(({ left }) => left));
  const fit = (room: number) => Math.min(WIDEST, Math.floor(room) - AIR);
  const left = fit(text.left - leftEdge);
  if (left >= NARROWEST) return { left: text.left - AIR - left, width: left };
  const right = fit(rightEdge - text.right);
  return right >= NARROWEST ? { left: text.right + AIR, width: right } : null;
}

export interface Line {
  id: string;
  /** The middle of the first line. */
  middle: number;
}

export interface MarkPlace {
  id: string;
  top: number;
}

/** Tops for marks in the order of their lines; where two sentences begin on one line, the later mark stands below the earlier. */
export function stack(lines: readonly Line[]): MarkPlace[] {
  let floor = -Infinity;
  return lines
    .toSorted((a, b) => a.middle - b.middle)
    .map(({ id, middle }) => {
      const top = Math.max(middle - MARK_HEIGHT / 2, floor);
      floor = top + MARK_HEIGHT;
      return { id, top };
    });
}
