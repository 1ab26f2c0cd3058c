/** How well a stretch of the page answers for a quote: by its words, by what stands around it, by its place. */
import type { Candidate, FoldedQuote } from './candidates.ts';
import { BESIDE, sharedBeside, sharedPieces } from './likeness.ts';

export interface Judged extends Candidate {
  /** Unbroken agreement outwards from the quote's ends, half for the nearest 32 characters, half for all that is known: 0 to 1. */
  context: number;
  /** Agreement of the surroundings in pieces, in whatever order: 0 to 1. */
  around: number;
  /** 1 where the quote stood before, 0 from 200 characters away. */
  near: number;
}

/** A page's text moves by whole banners or hardly at all; within this many characters the place speaks for itself. */
const NEAR = 200;

export function judge(text: string, quote: FoldedQuote, candidate: Candidate): Judged {
  const reach = Math.max(quote.prefix.length, quote.suffix.length) + BESIDE;
  const before = text.slice(Math.max(0, candidate.start - reach), candidate.start);
  const after = text.slice(candidate.end, candidate.end + reach);
  const sharedBefore = sharedBeside('before', quote.prefix, before);
  const sharedAfter = sharedBeside('after', quote.suffix, after);
  const within = (reached: number) => {
    const known = Math.min(reached, quote.prefix.length) + Math.min(reached, quote.suffix.length);
    return known === 0 ? 0 : (Math.min(reached, sharedBefore) + Math.min(reached, sharedAfter)) / known;
  };
  return {
    ...candidate,
    context: (within(BESIDE) + within(reach)) / 2,
    around: (sharedPieces(quote.prefix, before) + sharedPieces(quote.suffix, after)) / 2,
    near: Math.max(0, 1 - Math.abs(candidate.start - quote.at) / NEAR),
  };
}
