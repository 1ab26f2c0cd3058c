import type { Weight } from './skeleton.ts';

/** Share of its parent's unlinked text that a block must hold for the search to go down into it. */
const MOST = 0.75;

const own = ({ text, links }: Weight): number => text - links;

/**
 * The smallest block that holds most of the page's unlinked text, by going down from the whole page as long as one child has nearly all of it.
 * `weights` come in document order, the whole page first.
 */
export function densest(weights: readonly Weight[]): Element {
  let holder = weights[0]!;
  for (let place = 1; place <= holder.last; place += 1) {
    const weight = weights[place]!;
    if (own(weight) >= own(holder) * MOST) holder = weight;
  }
  return holder.element;
}
