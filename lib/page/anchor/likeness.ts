/** How much two stretches of folded text have in common, from 0 (nothing) to 1 (all). */
import search from 'approx-string-match';

/** Characters beside the quote that tell one place from another of the same words. */
export const BESIDE = 32;

/** Longer than a syllable with its tone, so that chance shares few of them. */
const GRAM = 6;

/** How many characters two texts share counted from their meeting point: the end of both (`before`) or the start (`after`). */
export function sharedBeside(side: 'before' | 'after', context: string, text: string): number {
  const most = Math.min(context.length, text.length);
  const character = (of: string, step: number) => of.charCodeAt(side === 'before' ? of.length - 1 - step : step);
  let shared = 0;
  while (shared < most && character(context, shared) === character(text, shared)) shared += 1;
  return shared;
}

/** The part of the context's pieces that stand somewhere in the text: survives insertions and rewritten sentences. */
export function sharedPieces(context: string, text: string): number {
  const pieces = context.length - GRAM + 1;
  if (pieces <= 0) return 0;
  let found = 0;
  for (let at = 0; at < pieces; at += 1) if (text.includes(context.slice(at, at + GRAM))) found += 1;
  return found / pieces;
}

/** 1 minus the edits per character that the quote needs to stand in the text; 0 when it needs more than half. */
export function likeness(quote: string, text: string): number {
  if (text.includes(quote)) return 1;
  const most = Math.floor(quote.length / 2);
  const errors = search(text, quote, most).reduce((least, match) => Math.min(least, match.errors), most);
  return 1 - errors / quote.length;
}
