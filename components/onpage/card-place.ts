import type { Box } from './gutter.ts';

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The most that it may take up without lying on the sentence; what is longer scrolls within. */
  maxHeight: number;
}

/** Between the card and what it is about, and to the window's edges. */
const AIR = 6;

/** A card lower than this shows too little. */
const LEAST = 180;

/**
 * Where the card stands in the window (CSS pixels): under the sentence, over it or beside it, where it has room as it is; else on the roomier
 * side, cut to fit; over the sentence only where that leaves too little. Never outside the window.
 * @param sentence the sentence's box in the window; a long one may reach beyond it
 */
export function cardPlace(sentence: Box, card: Size, view: Size): CardPlace {
  const left = Math.max(AIR, Math.min(sentence.left, view.width - card.width - AIR));
  const whole = view.height - 2 * AIR;
  const top = Math.max(AIR, sentence.bottom + AIR);
  const below = { left, top, maxHeight: view.height - AIR - top };
  const room = Math.min(sentence.top - AIR, view.height - AIR) - AIR;
  const above = { left, top: AIR + room - Math.min(card.height, room), maxHeight: room };
  if (card.height <= below.maxHeight && sentence.bottom > 0) return below;
  if (card.height <= above.maxHeight) return above;
  const beside = sentence.right + AIR;
  if (beside + card.width + AIR <= view.width) {
    const lowest = Math.max(AIR, view.height - AIR - card.height);
    return { left: beside, top: Math.max(AIR, Math.min(sentence.top, lowest)), maxHeight: whole };
  }
  const roomier = below.maxHeight >= above.maxHeight ? below : above;
  if (roomier.maxHeight >= LEAST) return roomier;
  return { left, top: Math.max(AIR, view.height - card.height - AIR), maxHeight: whole };
}
