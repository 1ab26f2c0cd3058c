/** The words that phrases consist of, and which trees of phrases each begins, a bit a tree: one look spares a look into every tree. */
const numbers = new Map<string, number>();
/** By the number of the word; 0 is every word that is in no phrase. */
const bits: number[] = [0];
let trees = 0;

/** Trees beyond the width of a number share the last bit. */
const WIDTH = 31;

/** The number of a folded word, which it gets here if it has none. */
export function numbered(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = bits.push(0) - 1;
    numbers.set(word, number);
  }
  return number;
}

/** Notes the first words of a tree's phrases and gives the tree its bit. */
export function begins(words: Iterable<string>): number {
  const bit = 1 << Math.min(trees, WIDTH - 1);
  trees += 1;
  for (const word of words) bits[numbered(word)] = bitsOf(numbered(word)) | bit;
  return bit;
}

/** The number of a folded word, 0 for one that is in no phrase. */
export const numberOf = (word: string): number => numbers.get(word) ?? 0;

/** The bits of the trees whose phrases a word begins. */
export const bitsOf = (number: number): number => bits[number] ?? 0;

/** Grows with each tree: what was kept of words before is out of date. */
export const edition = (): number => trees;

/** The engine's own copy of a string: two of them are compared by where they are, not letter by letter, and every word is often compared. */
export const interned = (word: string): string => Object.keys({ [word]: true })[0] ?? word;
