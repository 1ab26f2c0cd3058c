import type { Span } from '../../notice/notice.ts';
import type { Edges } from '../page.ts';

/**
 * A stretch of the text that one stretch of one text node stands behind. With equal lengths, character stands for character;
 * otherwise (a composed letter, spaces that became one) the two stretches answer to each other as wholes.
 * Between runs lie characters without a node: line breaks of blocks, numbers of lists.
 */
export interface Run {
  start: number;
  length: number;
  node: Text;
  nodeStart: number;
  nodeLength: number;
  /** The letter's base, where a mark in this node was composed with the last letter of the node before. */
  base?: { node: Text; offset: number };
}

/** The first index of `runs` whose `key` is above `value`. */
function firstAbove(runs: readonly Run[], value: number, key: (run: Run) => number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(runs[middle]!) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const startOf = (run: Run): number => run.start;
const nodeStartOf = (run: Run): number => run.nodeStart;

function startIn(run: Run, offset: number): { node: Text; offset: number } {
  if (run.base) return run.base;
  const inside = run.length === run.nodeLength ? Math.max(0, offset - run.start) : 0;
  return { node: run.node, offset: run.nodeStart + inside };
}

function endIn(run: Run, offset: number): number {
  const inside = run.length === run.nodeLength ? Math.min(run.length, offset - run.start) : run.nodeLength;
  return run.nodeStart + inside;
}

const edgesFrom = (first: Run, last: Run, { start, end }: Span): Edges => {
  const from = startIn(first, start);
  return {
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: last.node,
    endOffset: endIn(last, end),
  };
};

/** Whether one range can reach from one text node to a later one: in one tree, in its order. */
export function isOneRange(one: Text, other: Text): boolean {
  if (one === other) return true;
  const { DOCUMENT_POSITION_DISCONNECTED, DOCUMENT_POSITION_FOLLOWING } = one;
  const place = one.compareDocumentPosition(other);
  return (place & DOCUMENT_POSITION_DISCONNECTED) === 0 && (place & DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Where a span of the text lies in the nodes behind `runs` (in order of the text); nowhere if no run touches it. Text of several trees, or
 * of slots that show it in another order (`parted`), lies in several places.
 */
export function partsOf(runs: readonly Run[], span: Span, parted: boolean): Edges[] {
  const following = firstAbove(runs, span.start, startOf);
  const before = runs[following - 1];
  const from = before && before.start + before.length > span.start ? following - 1 : following;
  // Most spans end in the run in which they begin.
  const beyond = runs[following];
  const to = (!beyond || beyond.start >= span.end ? following : firstAbove(runs, span.end - 1, startOf)) - 1;
  const first = runs[from];
  const last = runs[to];
  if (!first || !last || first.start >= span.end || last.start + last.length <= span.start) return [];
  if (!parted) return [edgesFrom(first, last, span)];
  const parts: Edges[] = [];
  for (let begin = from, at = from; at <= to; at += 1) {
    const next = runs[at + 1];
    if (at < to && next && isOneRange(runs[at]!.node, next.node)) continue;
    parts.push(edgesFrom(runs[begin]!, runs[at]!, span));
    begin = at + 1;
  }
  return parts;
}

/** The offset in the text of a position in a node, whose runs are given in order; null where none holds it. */
export function offsetIn(runsOfNode: readonly Run[], offset: number): number | null {
  const following = firstAbove(runsOfNode, offset, nodeStartOf);
  const run = runsOfNode[following - 1];
  if (!run) return null;
  const inside = offset - run.nodeStart;
  if (inside < run.nodeLength) return run.length === run.nodeLength ? run.start + inside : run.start;
  // The end of a run is a position of the text too, unless something unseen begins there.
  return inside === run.nodeLength ? run.start + run.length : null;
}
