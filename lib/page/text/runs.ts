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

/** Where a span of the text lies in the nodes behind `runs` (in order of the text); null where no run touches it. */
export function edgesOf(runs: readonly Run[], span: Span): Edges | null {
  const following = firstAbove(runs, span.start, startOf);
  const before = runs[following - 1];
  const first = before && before.start + before.length > span.start ? before : runs[following];
  // Most spans end in the run in which they begin.
  const next = runs[following];
  const beyond = !next || next.start >= span.end ? following : firstAbove(runs, span.end - 1, startOf);
  const last = runs[beyond - 1];
  if (!first || !last || first.start >= span.end || last.start + last.length <= span.start) return null;
  const start = startIn(first, span.start);
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: last.node,
    endOffset: endIn(last, span.end),
  };
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
