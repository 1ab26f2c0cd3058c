/** What text and pictures take up on the page: asked in slices, counted from the document's start wherever the window stands meanwhile. */
import type { Sliced } from '../../lib/page/slices.ts';
import type { Box } from './gutter.ts';

/** Boxes that are asked for between two chances to let the page have its turn. */
export const STEP = 32;
/** Pages hide things far outside the screen. */
const FAR = 2000;
/** More pieces of text than this tell nothing new about where a column begins. */
const MOST_PIECES = 4000;

const PICTURES = 'img, svg, video, canvas, iframe, object, embed, table, ul, ol, pre';

/** A box of the window counted from elsewhere. */
export const moved = ({ left, right, top, bottom }: Box, origin: DOMRect): Box => ({
  left: left - origin.left,
  right: right - origin.left,
  top: top - origin.top,
  bottom: bottom - origin.top,
});

/** Counts boxes from where `host` stands, at the document's start. */
export class Ruler {
  private origin: DOMRect;
  private readonly host: Element;

  constructor(host: Element) {
    this.host = host;
    this.origin = host.getBoundingClientRect();
  }

  /** Lets the page have its turn, in which it may scroll. */
  *pause(): Sliced<void> {
    yield;
    this.origin = this.host.getBoundingClientRect();
  }

  boxOf(what: Element | Range): Box {
    return moved(what.getBoundingClientRect(), this.origin);
  }
}

export const isEmpty = ({ left, right, top, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;

/** What an element's words and pictures take up, without what is hidden far outside; null where it has none. */
export function* textBox(root: Element, ruler: Ruler): Sliced<Box | null> {
  const outer = ruler.boxOf(root);
  let box: Box | null = null;
  const add = (part: Box) => {
    if (isEmpty(part) || part.left < outer.left - FAR || part.right > outer.right + FAR) return;
    box = {
      left: Math.min(box?.left ?? part.left, part.left),
      right: Math.max(box?.right ?? part.right, part.right),
      top: Math.min(box?.top ?? part.top, part.top),
      bottom: Math.max(box?.bottom ?? part.bottom, part.bottom),
    };
  };
  const range = root.ownerDocument.createRange();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let pieces = 0; pieces < MOST_PIECES && walker.nextNode();) {
    if (!/\S/u.test(walker.currentNode.nodeValue ?? '')) continue;
    range.selectNodeContents(walker.currentNode);
    add(ruler.boxOf(range));
    pieces += 1;
    if (pieces % STEP === 0) yield* ruler.pause();
  }
  for (const [index, picture] of [...root.querySelectorAll(PICTURES)].slice(0, MOST_PIECES).entries()) {
    add(ruler.boxOf(picture));
    if (index % STEP === STEP - 1) yield* ruler.pause();
  }
  return box;
}

/** What the words and pictures take up that stand beside the article, and beside everything it lies in: an empty margin is nobody's. */
export function* obstaclesBeside(root: Element, text: Box, ruler: Ruler): Sliced<Box[]> {
  const boxes: Box[] = [];
  const { body } = root.ownerDocument;
  let seen = 0;
  for (let inner: Element = root; inner.parentElement && inner !== body; inner = inner.parentElement) {
    for (const sibling of [...inner.parentElement.children].slice(0, MOST_PIECES)) {
      if (sibling === inner) continue;
      seen += 1;
      if (seen % STEP === 0) yield* ruler.pause();
      const box = ruler.boxOf(sibling);
      const isBeside = box.right <= text.left + 1 || box.left >= text.right - 1;
      if (!isBeside || box.right - box.left < 1 || box.top >= text.bottom || box.bottom <= text.top) continue;
      const taken = yield* textBox(sibling, ruler);
      if (taken) boxes.push(taken);
    }
  }
  return boxes;
}
