/** When two spans, names or deadlines count as the same, and how two lists of them are paired. */
import type { Span } from '../../lib/notice/notice.ts';
import type { GoldDeadline } from './gold.ts';

/** Shared length over joint length of two spans, 0 to 1. */
export const overlap = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A name without case, markdown marks, line breaks, "đồng chí" and a final stop. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s*#_]+/gu, ' ')
    .replace(/^(các )?(đồng chí )/u, '$1')
    .replace(/[.,;:]+$/u, '')
    .trim();

const wordsOf = (name: string): Set<string> =>
  new Set(
    plain(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );

/** Two quotes name the same body where at least six in ten of their words together are shared. */
export const sameName = (a: string, b: string): boolean => {
  const x = wordsOf(a);
  const y = wordsOf(b);
  const shared = x.intersection(y).size;
  return shared / Math.max(1, x.size + y.size - shared) >= 0.6;
};

/** A recurrence rule with its parts in one order, since RFC 5545 gives them none. */
const sortedRule = (rrule: string | undefined): string | null =>
  rrule
    ? rrule
        .replace(/^RRULE:/u, '')
        .toUpperCase()
        .split(';')
        .toSorted()
        .join(';')
    : null;

/** What a deadline comes to: its due date, else its recurrence, else its duration. */
export const valueOf = (deadline: GoldDeadline): string | null =>
  deadline.due ?? sortedRule(deadline.rrule) ?? deadline.duration ?? null;

export const sameDeadline = (a: GoldDeadline, b: GoldDeadline): boolean =>
  touch(a, b) && a.bound === b.bound && valueOf(a) === valueOf(b);

/**
 * Pairs the members of two lists one to one, greedily, the highest score first; 0 is no match.
 * @returns pairs of indices, `[of xs, of ys]`
 */
export const pair = <X, Y>(xs: X[], ys: Y[], score: (x: X, y: Y) => number): [number, number][] => {
  const candidates = xs
    .flatMap((x, i) => ys.map((y, j) => ({ score: score(x, y), i, j })))
    .filter((candidate) => candidate.score > 0)
    .toSorted((a, b) => b.score - a.score);
  const usedX = new Set<number>();
  const usedY = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { i, j } of candidates) {
    if (usedX.has(i) || usedY.has(j)) continue;
    usedX.add(i);
    usedY.add(j);
    pairs.push([i, j]);
  }
  return pairs;
};
