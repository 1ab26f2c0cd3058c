import type { Box } from './gutter.ts';

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
}

/** Between the card and what it is about, and to the window's edges. */
const AIR = 6;

/**
 * Where the card stands in the window (CSS pixels): under the sentence, else over it, else at the window's foot; never outside.
 * @param sentence the sentence's box in the window; a long one may reach beyond it
 */
export function cardPlace(sentence: Box, card: Size, view: Size): CardPlace {
  const left = Math.max(AIR, Math.min(sentence.left, view.width - card.width - AIR));
  const below = sentence.bottom + AIR;
  if (below + card.height <= view.height - AIR && below >= AIR) return { left, top: below };
  const lowest = view.height - card.height - AIR;
  const above = Math.min(sentence.top - AIR - card.height, lowest);
  if (above >= AIR) return { left, top: above };
  return { left, top: Math.max(AIR, lowest) };
}
