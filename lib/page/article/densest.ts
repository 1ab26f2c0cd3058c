import type { Weight } from './skeleton.ts';

/** Share of its parent's running text that a block must hold for the search to go down into it. */
const MOST = 0.75;

/**
 * The smallest block that holds most of the page's running text, by going down from the whole page as long as one child has nearly all of it.
 * `weights` come in document order, the whole page first.
 */
export function densest(weights: readonly Weight[]): Element {
  let holder = weights[0]!;
  for (let place = 1; place <= holder.last; place += 1) {
    const weight = weights[place]!;
    if (weight.running > 0 && weight.running >= holder.running * MOST) holder = weight;
  }
  return holder.element;
}
