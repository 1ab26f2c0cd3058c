/**
 * Waits for bodies that come late (postback, XHR), at the price of next to nothing: one observer that goes off duty at its first
 * news, looks that grow rarer, and after a while neither observer nor timer.
 */
import { FlatWalk } from '../flat.ts';

/** Milliseconds after which a body no longer comes late. */
export const LONGEST_WAIT = 20_000;
/** Milliseconds from news to a look, so that one look serves a burst of changes; doubled each time up to `RAREST`. */
const FIRST_PAUSE = 400;
const RAREST = 4000;

/** Less text than a paragraph, or fewer new elements than a body has, is a ticker, a counter, a menu. */
const PARAGRAPH = 200;
const FEW_ELEMENTS = 5;
const RECORDS = 50;

const textOf = (node: Node): number => node.textContent?.length ?? 0;

/** What a page has of web components. */
export interface Components {
  /** Its shadow trees. */
  trees: readonly ShadowRoot[];
  /** Whether it has custom elements, of which some may get their tree yet. */
  custom: boolean;
}

/** Whether a node, or one of the next in it, is a component: what it shows is in none of the observed trees yet. */
function isComponent(node: Node): boolean {
  const walk = new FlatWalk(node);
  for (let seen = 0; seen < FEW_ELEMENTS && !walk.custom && walk.trees.length === 0; seen += 1) if (!walk.next()) break;
  return walk.custom || walk.trees.length > 0;
}

/** Custom elements whose script is still to come: what they show then comes without news. */
const awaited = (page: Document, { trees, custom }: Components): number =>
  custom ? [page, ...trees].reduce((sum, tree) => sum + tree.querySelectorAll(':not(:defined)').length, 0) : 0;

/** Whether records bring enough text for a body, or a component that may; a burst is judged by its first records. */
function bringText(records: readonly MutationRecord[]): boolean {
  let added = 0;
  for (const { type, target, addedNodes } of records.slice(0, RECORDS)) {
    if (type === 'characterData') added += textOf(target);
    for (const node of [...addedNodes].slice(0, RECORDS)) added += textOf(node);
    if (added >= PARAGRAPH) return true;
  }
  return records
    .slice(0, FEW_ELEMENTS)
    .some(({ addedNodes }) => [...addedNodes].slice(0, FEW_ELEMENTS).some(isComponent));
}

/**
 * Calls `look` each time that something like a body has come, until it answers true, the wait is over or `signal` aborts. `components` gives those
 * that the last look has found.
 */
export function awaitBody(
  page: Document,
  look: () => boolean,
  signal: AbortSignal,
  components: () => Components = () => ({ trees: [], custom: false }),
): void {
  const elements = page.getElementsByTagName('*');
  const over = new AbortController();
  const end = AbortSignal.any([signal, over.signal]);
  let pause = FIRST_PAUSE;
  let count = elements.length;
  let text = false;
  let news = false;
  let undefinedYet = awaited(page, components());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    news = true;
    text ||= bringText(records);
    observer.disconnect();
    if (timer === undefined) again();
  });
  const again = () => {
    timer = setTimeout(check, pause);
    pause = Math.min(pause * 2, RAREST);
  };
  const observe = () => {
    for (const tree of [page, ...components().trees])
      observer.observe(tree, { childList: true, characterData: true, subtree: true });
    if (undefinedYet > 0) again();
  };
  const check = () => {
    timer = undefined;
    const grown = Math.abs(elements.length - count) >= FEW_ELEMENTS;
    const before = undefinedYet;
    undefinedYet = awaited(page, components());
    if ((text || grown || undefinedYet < before) && look()) return over.abort();
    count = elements.length;
    text = false;
    news = false;
    return observe();
  };
  const last = setTimeout(() => {
    if (news) look();
    over.abort();
  }, LONGEST_WAIT);
  end.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
    },
    { once: true },
  );
  observe();
}
