/** What text and pictures take up on the page: asked in slices, counted from the document's start wherever the window stands meanwhile. */
import { FlatWalk, parentOf } from '../../lib/page/flat.ts';
import type { Sliced } from '../../lib/page/slices.ts';
import type { Box } from './gutter.ts';

/** Boxes that are asked for between two chances to let the page have its turn. */
export const STEP = 32;
/** Pages hide things far outside the screen. */
const FAR = 2000;
/** More pieces of text and pictures than this tell nothing new about where a column begins. */
const MOST_PIECES = 4000;

const PICTURES = new Set('img svg video canvas iframe object embed table ul ol pre'.split(' '));
/** Nodes between two chances to let the page have its turn, where few of them have boxes. */
const NODES = 512;

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
  const walk = new FlatWalk(root);
  let pieces = 0;
  for (let seen = 1; pieces < MOST_PIECES; seen += 1) {
    const node = walk.next();
    if (!node) break;
    if (seen % NODES === 0) yield* ruler.pause();
    if (node.nodeType === 3) {
      if (!/\S/u.test(node.nodeValue ?? '')) continue;
      range.selectNodeContents(node);
      add(ruler.boxOf(range));
    } else if (node !== root && PICTURES.has((node as Element).localName)) add(ruler.boxOf(node as Element));
    else continue;
    pieces += 1;
    if (pieces % STEP === 0) yield* ruler.pause();
  }
  return box;
}

/** What the words and pictures take up that stand beside the article, and beside everything it lies in: an empty margin is nobody's. */
export function* obstaclesBeside(root: Element, text: Box, ruler: Ruler): Sliced<Box[]> {
  const boxes: Box[] = [];
  const { body } = root.ownerDocument;
  let seen = 0;
  for (let inner: Element | null = root; inner && inner !== body; inner = parentOf(inner)) {
    const siblings = inner.parentNode?.children ?? [];
    for (const sibling of [...siblings].slice(0, MOST_PIECES)) {
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
