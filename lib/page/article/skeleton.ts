import { childrenOf } from '../flat.ts';
import { FOOT_NAMES } from './hints.ts';
import { isWithoutText, type Layout, type LayoutOf, PLAIN } from '../text/layout.ts';
import type { Sliced } from '../slices.ts';

/** What is known of one block of the page besides its place. */
export interface Weight {
  element: Element;
  /** Characters of visible text, and how many of them are link text. */
  text: number;
  links: number;
  /** Characters outside links in stretches long enough to be running text. */
  running: number;
  /** The place of its last descendant in the list: what lies between is within it. */
  last: number;
}

/** The page's blocks, and a copy of them in a document of its own, each stamped with its place in `weights`. */
export interface Skeleton {
  /** Null where there are too many blocks to copy. */
  document: Document | null;
  weights: Weight[];
  /** The shadow roots of the page that hold some of it. */
  trees: readonly ShadowRoot[];
}

/** The attribute of the copy that leads back to the live element. The page itself is not stamped. */
export const STAMP = 'data-nhac-viec';

const STEP = 64;
const DEEPEST = 100;
/** Characters from which a stretch of text is no label, number or menu entry. */
const RUNNING = 25;
/** Tags that only dress text: the copy has their text alone. */
const DRESS = new Set(
  'abbr acronym b bdi bdo big cite code dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);

interface Open {
  copy: Element;
  weight: Weight;
  /** Gives its children one by one. */
  next: () => Node | null;
  layout: Layout;
  link: boolean;
}

/**
 * Weighs what is visible of `body`, shadow trees too, and copies it into `into` (an empty document that nobody shows), in slices: blocks and links with
 * class, id and role, text without its dress. Beyond `most` blocks nothing is copied any more.
 */
export function* copyBlocks(body: Element, into: Document, layoutOf: LayoutOf, most: number): Sliced<Skeleton> {
  const weights: Weight[] = [];
  const trees: ShadowRoot[] = [];
  const stack: Open[] = [];
  const open = (element: Element, parent: Element, layout: Layout, link: boolean): void => {
    const dress = stack.length > 0 && (DRESS.has(element.localName) || stack.length > DEEPEST);
    const kept = dress || weights.length > most;
    const copy = kept ? parent : parent.appendChild(copied(element, into, weights.length));
    const weight = dress ? stack.at(-1)!.weight : { element, text: 0, links: 0, running: 0, last: weights.length };
    if (!dress) weights.push(weight);
    stack.push({ copy, weight, next: childrenOf(element, trees), layout, link: link || element.localName === 'a' });
  };
  open(body, into.body, layoutOf(body, PLAIN), false);
  for (let steps = 1; stack.length > 0; steps += 1) {
    if (steps % STEP === 0) yield;
    const top = stack.at(-1)!;
    const node = top.next();
    if (!node) {
      stack.pop();
      const outer = stack.at(-1)?.weight;
      top.weight.last = Math.max(top.weight.last, weights.length - 1);
      if (outer && outer !== top.weight) {
        outer.text += top.weight.text;
        outer.links += top.weight.links;
        outer.running += top.weight.running;
      }
      continue;
    }
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const length = data.trim().length;
      if (length === 0) continue;
      top.weight.text += length;
      if (top.link) top.weight.links += length;
      else if (length >= RUNNING) top.weight.running += length;
      if (weights.length <= most) top.copy.append(data);
    } else if (node.nodeType === 1 && !isWithoutText(node as Element) && !isFoot(node as Element)) {
      const layout = layoutOf(node as Element, top.layout);
      if (!layout.hidden) open(node as Element, top.copy, layout, top.link);
    }
  }
  return { document: weights.length > most ? null : into, weights, trees };
}

/** The page's own foot, unless that name holds an article. */
export function isFoot(element: Element): boolean {
  const named = element.localName === 'footer' || FOOT_NAMES.test(`${element.id} ${element.className}`);
  return named && !element.querySelector('h1, article, footer, [id*="foot" i]');
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
