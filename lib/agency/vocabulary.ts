/** Which trees of phrases each word begins phrases of, a bit a tree: one look at a word spares a look into every tree. */
const starts = new Map<string, number>();
let trees = 0;

/** Trees beyond the width of a number share the last bit. */
const WIDTH = 31;

/** Notes the first words of a tree's phrases and gives the tree its bit. */
export function begins(words: Iterable<string>): number {
  const bit = 1 << Math.min(trees, WIDTH - 1);
  trees += 1;
  for (const word of words) starts.set(word, (starts.get(word) ?? 0) | bit);
  return bit;
}

/** The bits of the trees whose phrases a folded word begins. */
export const bitsOf = (word: string): number => starts.get(word) ?? 0;

/** Grows with each tree: what was kept of words before is out of date. */
export const edition = (): number => trees;

/** The engine's own copy of a string: two of them are compared by where they are, not letter by letter, and every word is often compared. */
export const interned = (word: string): string => Object.keys({ [word]: true })[0] ?? word;
