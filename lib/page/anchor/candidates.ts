/** Where in a folded text a quote may stand: by its exact words, by the words around it, and by fuzzy search. */
import search from 'approx-string-match';
import type { Span } from '../../notice/notice.ts';
import { BESIDE } from './likeness.ts';

/** A quote with its surroundings, folded; `at` is where it stood, in folded characters. */
export interface FoldedQuote {
  exact: string;
  prefix: string;
  suffix: string;
  at: number;
}

/** A stretch of the folded text, and how much of the quote's words is in it (0 to 1). */
export interface Candidate {
  start: number;
  end: number;
  likeness: number;
}

/** Every place of `words` in the text, overlapping ones too; at most `most` of them. */
export function placesOf(text: string, words: string, most = 200): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < most; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

export function exactCandidates(text: string, quote: FoldedQuote): Candidate[] {
  return placesOf(text, quote.exact).map((start) => ({ start, end: start + quote.exact.length, likeness: 1 }));
}

/** Context shorter than this stands in too many places to point at one. */
const LEAST_CONTEXT = 10;

/** Room for words that were put into the quote. */
const longest = (quote: FoldedQuote) => quote.exact.length * 2 + 2 * BESIDE;

/** The gaps between what stood before the quote and what stood after it that a quote of this length could stand in, empty ones too. */
export function gapsOf(text: string, quote: FoldedQuote): Span[] {
  const before = quote.prefix.slice(-BESIDE);
  const after = quote.suffix.slice(0, BESIDE);
  const starts = before.length < LEAST_CONTEXT ? [] : placesOf(text, before).map((place) => place + before.length);
  const ends = after.length < LEAST_CONTEXT ? [] : placesOf(text, after);
  return starts.flatMap((start) => {
    const end = ends.find((place) => place >= start);
    return end !== undefined && end - start <= longest(quote) ? [{ start, end }] : [];
  });
}

/** Edits allowed in a fuzzy search, as a part of the quote: two letters or a short word in a line, and no more. */
const FUZZY = 0.25;

export function fuzzyCandidates(text: string, quote: FoldedQuote): Candidate[] {
  const most = Math.floor(quote.exact.length * FUZZY);
  return search(text, quote.exact, most)
    .slice(0, 50)
    .map(({ start, end, errors }) => ({ start, end, likeness: 1 - errors / quote.exact.length }));
}
