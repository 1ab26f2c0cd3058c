import { isWithoutText, type Layout, type LayoutOf, PLAIN } from '../text/layout.ts';
import type { Sliced } from '../slices.ts';

/** What is known of one block of the page besides its place. */
export interface Weight {
  element: Element;
  /** Characters of visible text, and how many of them are link text. */
  text: number;
  links: number;
  /** The place of its last descendant in the list: what lies between is within it. */
  last: number;
}

/** A copy of the page's blocks in a document of its own, each stamped with its place in `weights`. */
export interface Skeleton {
  document: Document;
  weights: Weight[];
}

/** The attribute of the copy that leads back to the live element. The page itself is not stamped. */
export const STAMP = 'data-nhac-viec';

const STEP = 64;
const DEEPEST = 100;
/** Tags that only dress text: the copy has their text alone. */
const DRESS = new Set(
  'abbr acronym b bdi bdo big cite code dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

interface Open {
  copy: Element;
  weight: Weight;
  next: Node | null;
  layout: Layout;
  link: boolean;
}

/**
 * Copies what is visible of `body` into `into` (a document that nobody shows), in slices: blocks and links with class, id and role, text without its dress.
 */
export function* copyBlocks(body: Element, into: Document, layoutOf: LayoutOf): Sliced<Skeleton> {
  const weights: Weight[] = [];
  const stack: Open[] = [];
  const open = (element: Element, parent: Element, layout: Layout, link: boolean): void => {
    const dress = stack.length > 0 && (DRESS.has(element.localName) || stack.length > DEEPEST);
    const copy = dress ? parent : parent.appendChild(copied(element, into, weights.length));
    const weight = dress ? stack.at(-1)!.weight : { element, text: 0, links: 0, last: weights.length };
    if (!dress) weights.push(weight);
    stack.push({ copy, weight, next: element.firstChild, layout, link: link || element.localName === 'a' });
  };
  into.body.replaceChildren();
  open(body, into.body, layoutOf(body, PLAIN), false);
  for (let steps = 1; stack.length > 0; steps += 1) {
    if (steps % STEP === 0) yield;
    const top = stack.at(-1)!;
    const node = top.next;
    if (!node) {
      stack.pop();
      const outer = stack.at(-1)?.weight;
      top.weight.last = Math.max(top.weight.last, weights.length - 1);
      if (outer && outer !== top.weight) {
        outer.text += top.weight.text;
        outer.links += top.weight.links;
      }
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const length = data.trim().length;
      if (length === 0) continue;
      top.weight.text += length;
      if (top.link) top.weight.links += length;
      top.copy.append(data);
    } else if (node.nodeType === 1 && !isWithoutText(node as Element)) {
      const layout = layoutOf(node as Element, top.layout);
      if (!layout.hidden) open(node as Element, top.copy, layout, top.link);
    }
  }
  return { document: into, weights };
}

function copied(element: Element, into: Document, stamp: number): Element {
  // Names that a parser lets pass and createElement does not: <a"b>.
  const name = /^[a-z][a-z\d]*$/u.test(element.localName) ? element.localName : 'div';
  const copy = into.createElement(name === 'body' ? 'div' : name);
  for (const attribute of ['class', 'id', 'role', 'href']) {
    const value = element.getAttribute(attribute);
    if (value) copy.setAttribute(attribute, value);
  }
  copy.setAttribute(STAMP, String(stamp));
  return copy;
}
