/** Looks for each passage on each mutated page and counts what came of it. */
import { fold } from '../../../lib/page/anchor/fold.ts';
import { findQuote } from '../../../lib/page/anchor/find.ts';
import { quoteOf } from '../../../lib/page/anchor/quote.ts';
import type { Span } from '../../../lib/notice/notice.ts';
import { MUTATIONS, type MutationName } from './mutations.ts';
import type { Random } from './random.ts';
import { type NoticePage, readPages, samplePassages, type Passage } from './sample.ts';

export type Outcome = 'right' | 'wrong' | 'missed' | 'refused' | 'revived';

export interface Trial {
  mutation: MutationName;
  passage: Passage;
  outcome: Outcome;
  found: Span | null;
  /**
   * Milliseconds for folding the quote and finding it; the page is folded once for all its quotes. The least of three, since what
   * else the machine does meanwhile is not the search's.
   */
  ms: number;
}

/** Two spans are the same place when nine tenths of what they cover together is common to both. */
export function samePlace(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common >= 0.9 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function outcomeOf(expected: Span | null, found: Span | null): Outcome {
  if (expected === null) return found === null ? 'refused' : 'revived';
  if (found === null) return 'missed';
  return samePlace(expected, found) ? 'right' : 'wrong';
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** @param count passages of `pages`; each is tried under every mutation. */
export function measure(random: Random, count: number, pages: readonly NoticePage[] = readPages()): Trial[] {
  return samplePassages(random, count, pages).flatMap((passage) => {
    const quote = quoteOf(passage.page, passage);
    return (Object.keys(MUTATIONS) as MutationName[]).map((mutation) => {
      const later = MUTATIONS[mutation](passage, random);
      const page = fold(later.page);
      const found = findQuote(page, quote);
      const ms = Math.min(...Array.from({ length: 3 }, () => timed(() => findQuote(page, quote))));
      return { mutation, passage, outcome: outcomeOf(later.expected, found), found, ms };
    });
  });
}

export interface Figures {
  /** Of the passages that are still on the page: found where they are; found elsewhere. */
  right: number;
  wrong: number;
  /** Of the deleted ones: not found. */
  refused: number;
}

export function figuresOf(trials: readonly Trial[]): Figures {
  const count = (outcome: Outcome) => trials.filter((trial) => trial.outcome === outcome).length;
  const kept = trials.filter((trial) => trial.mutation !== 'quote deleted').length;
  const deleted = trials.length - kept;
  return { right: count('right') / kept, wrong: count('wrong') / kept, refused: count('refused') / deleted };
}
