import { Readability } from '@mozilla/readability';
import { FlatWalk, holds, parentOf } from '../flat.ts';
import type { Sliced } from '../slices.ts';
import { renderedLayout, type LayoutOf } from '../text/layout.ts';
import { ADDED_NAMES, BODY_HINTS, CHROME_ELEMENTS, CHROME_NAMES } from './hints.ts';
import { densest } from './densest.ts';
import { copyBlocks, isFoot, STAMP, type Skeleton, type Weight } from './skeleton.ts';

/** Where the article of a page is: the element that holds it, and what within it belongs to the page instead. */
export interface Article {
  root: Element;
  isChrome: (element: Element) => boolean;
  /** The page's shadow roots, in none of which, or in any, the article may lie. */
  trees: readonly ShadowRoot[];
}

/** Blocks of the copy up to which Readability, which cannot be sliced, stays within a task of 50 ms. */
const MOST_FOR_READABILITY = 1500;

/**
 * Finds the article of a document, in slices. Null where the page has no text. Readability judges a stamped copy of the page's blocks;
 * where they are too many for it, the densest block is the article.
 */
export function* findArticle(page: Document, layoutOf: LayoutOf = renderedLayout): Sliced<Article | null> {
  const body = page.body as HTMLElement | null;
  if (!body) return null;
  const skeleton = yield* copyBlocks(
    body,
    page.implementation.createHTMLDocument(page.title),
    layoutOf,
    MOST_FOR_READABILITY,
  );
  const whole = skeleton.weights[0]!;
  if (whole.text === 0) return null;
  yield;
  const found = readable(skeleton) ?? densest(skeleton.weights);
  yield;
  const { trees, weights } = skeleton;
  const root = withHeader(hinted([page, ...trees], found, weights), body);
  return { root, isChrome: chromeWithin(weights, root), trees };
}

/** The live element that holds what Readability keeps; null where it finds no article. */
function readable({ document, weights }: Skeleton): Element | null {
  if (!document) return null;
  const kept = new Readability<Element>(document, {
    charThreshold: 200,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (content) => content as Element,
  }).parse()?.content;
  if (!kept) return null;
  let holder: Element | null = null;
  for (const copy of kept.querySelectorAll(`[${STAMP}]`)) {
    const weight = weights[Number(copy.getAttribute(STAMP))];
    if (!weight || !(copy.textContent ?? '').trim()) continue;
    holder = holder ? commonHolder(holder, weight.element) : weight.element;
  }
  return holder;
}

function commonHolder(one: Element, other: Element): Element {
  let holder: Element | null = one;
  while (holder && !holds(holder, other)) holder = parentOf(holder);
  return holder ?? one;
}

/** The body as its system marks it, if that is one element and holds at least half of what was found. */
function hinted(trees: readonly ParentNode[], found: Element, weights: readonly Weight[]): Element {
  const textOf = (element: Element) => weights.find((weight) => weight.element === element)?.text ?? 0;
  for (const { selector } of BODY_HINTS) {
    const bodies = trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
    const [only] = bodies;
    if (bodies.length === 1 && only && holds(found, only) && textOf(only) * 2 > textOf(found)) return only;
  }
  return found;
}

/** An element's first characters, `most` at most, as the flat tree has them. */
function beginningOf(element: Element, most: number): string {
  const walk = new FlatWalk(element);
  let text = '';
  for (let node = walk.next(); node && text.length < most; node = walk.next()) {
    if (node.nodeType === 3) text += (node as Text).data;
  }
  return text.slice(0, most);
}

const HEADER = /Số\s*:?\s*\d*\s*\/\s*[\p{Lu}\d]+[-–][\p{Lu}Đ]/u;

/** A notice's header often stands beside the body, in a table of its own: the root grows to hold it. */
function withHeader(root: Element, body: Element): Element {
  if (HEADER.test(beginningOf(root, 1500))) return root;
  let holder = root;
  for (let steps = 0; steps < 3; steps += 1) {
    const before = holder.previousElementSibling;
    const outer = parentOf(holder);
    if (before && HEADER.test(beginningOf(before, 20_000))) return outer ?? root;
    if (!outer || outer === body) break;
    holder = outer;
  }
  return root;
}

/** Whether an element within the root is chrome: by its kind, by its name, or because it is mostly links. */
function chromeWithin(weights: readonly Weight[], root: Element): (element: Element) => boolean {
  const weightOf = new Map(weights.map((weight) => [weight.element, weight]));
  const whole = weightOf.get(root)?.text ?? 0;
  return (element) => {
    if (element === root) return false;
    if (isFoot(element)) return true;
    const weight = weightOf.get(element);
    if (!weight || weight.text === 0) return false;
    if (element.matches(CHROME_ELEMENTS)) return true;
    if (weight.text * 2 < whole && isAdded(element)) return true;
    const linked = weight.links / weight.text;
    if (linked > 0.2 && CHROME_NAMES.test(`${element.className} ${element.id}`)) return true;
    return linked > 0.6 && weight.text > 80 && element.getElementsByTagName('a').length > 2;
  };
}

const isAdded = ({ className, id }: Element): boolean => ADDED_NAMES.test(className) || ADDED_NAMES.test(id);
