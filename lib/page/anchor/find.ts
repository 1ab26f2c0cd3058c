/**
 * Finds a sentence again on a page that may have changed. Notices repeat themselves (an item's title stands in heading and body, "Sở Tài chính
 * chủ trì, phối hợp" in every other item), so the same words elsewhere are not the sentence: words, context and place are weighed together, and a
 * sentence whose neighbours have closed up over it is gone, however often its words stand elsewhere.
 */
import type { Quote } from '../../messages.ts';
import type { Span } from '../../notice/notice.ts';
import { exactCandidates, fuzzyCandidates, gapsOf, type FoldedQuote } from './candidates.ts';
import { fold, type FoldedText } from './fold.ts';
import { judge, type Judged } from './judge.ts';
import { likeness } from './likeness.ts';

export interface Found extends Span {
  /** False where the words are no longer the quote's. */
  same: boolean;
  /** From `THRESHOLD` to 1; from `SURE` on, words and surroundings agree. */
  sureness: number;
}

/** Below this a sentence is gone: the bench then refuses deleted passages without losing rewritten ones. */
export const THRESHOLD = 0.55;
export const SURE = 0.8;

/** Half the words in place is as far as a sentence can be rewritten between neighbours that stayed. */
const REWRITTEN = 0.5;

/**
 * @param page the article's text, folded once for all its sentences.
 * @returns the span in the page's source text (UTF-16 offsets), or null when the sentence is not there.
 */
export function findQuote(page: FoldedText, quote: Quote): Found | null {
  const wanted: FoldedQuote = {
    exact: fold(quote.exact).folded,
    prefix: fold(quote.prefix).folded,
    suffix: fold(quote.suffix).folded,
    at: page.foldedOffset(quote.start),
  };
  if (wanted.exact === '') return null;
  const best = answerTo(page.folded, wanted);
  const sureness = best ? surenessOf(best) : 0;
  if (!best || sureness < THRESHOLD) return null;
  return { ...page.sourceOf(best.start, best.end), same: best.likeness === 1, sureness };
}

/** What answers best for the quote, or null: nothing does, or the neighbours closed up over it. */
function answerTo(text: string, quote: FoldedQuote): Judged | null {
  const exact = exactCandidates(text, quote).map((candidate) => judge(text, quote, candidate));
  const gaps = gapsOf(text, quote)
    .map((gap) => ({
      ...gap,
      likeness: isClosed(gap, quote) ? 0 : likeness(quote.exact, text.slice(gap.start, gap.end)),
    }))
    // Whole in the gap: among the exact ones already, and with narrower ends.
    .filter((gap) => gap.likeness < 1)
    .map((gap) => judge(text, quote, gap));
  const [best, second] = [...exact, ...gaps, ...closedRoughly(text, quote)].toSorted((a, b) => rank(b) - rank(a));
  if (!best) return fuzzyAnswerTo(text, quote);
  if (best.likeness < REWRITTEN) return null;
  if (best.likeness < 1 || Math.max(best.context, best.around, best.near) > 0.3) return best;
  // The words alone: enough when they are many and stand only here.
  return !second && quote.exact.length >= 16 ? best : null;
}

/**
 * Exact words weigh something, the right neighbours most: the same words stand elsewhere, the same surroundings hardly.
 * The weights are those at which seeds 1 to 16 of the bench go wrong least; from 0.45 to 0.75 for the place they differ by a passage or two.
 */
const rank = ({ likeness: words, context, near }: Judged) => context + 0.6 * near + (words === 1 ? 0.15 : 0);

const surenessOf = ({ likeness: words, context, around, near }: Judged) =>
  0.55 * words + 0.45 * Math.max(context, 0.8 * around, 0.6 * near);

/** What stood between the neighbours was taken out; a word or a comma may be left of it. */
const isClosed = (gap: Span, quote: FoldedQuote) => gap.end - gap.start <= quote.exact.length * 0.2;

/** What goes with a sentence when it goes: its number, its full stop. */
const EDGE = 8;

/** Neighbours that closed up over more than the quote: "3. " before it went too. */
function closedRoughly(text: string, quote: FoldedQuote): Judged[] {
  const inner = { ...quote, prefix: quote.prefix.slice(0, -EDGE), suffix: quote.suffix.slice(EDGE) };
  return gapsOf(text, inner)
    .filter((gap) => gap.end - gap.start <= 2 * EDGE + quote.exact.length * 0.2)
    .map((gap) => judge(text, inner, { ...gap, likeness: 0 }));
}

/** The sentence was reworded and a neighbour changed too. */
function fuzzyAnswerTo(text: string, quote: FoldedQuote): Judged | null {
  const [best, second] = fuzzyCandidates(text, quote)
    .map((candidate) => judge(text, quote, candidate))
    .toSorted((a, b) => rank(b) + b.likeness - rank(a) - a.likeness);
  if (!best) return null;
  if (Math.max(best.context, best.around) > 0.4) return best;
  const alone = !second || second.likeness < best.likeness - 0.1;
  return alone && best.likeness > 0.88 && quote.exact.length > 50 ? best : null;
}
