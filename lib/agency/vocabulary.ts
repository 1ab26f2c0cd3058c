/**
 * Every word that some phrase holds, as one string each. A text has the same few hundred words again and again: with one string
 * for all of them, no key has to be cut out of the text, hashed and compared anew at each of the many look-ups of its place.
 */

/** What adds to a word's hash, sign by sign; any spread-out function of 32 bits does. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i));
  return hash;
};

const words = new Map<number, string>();

/** Takes a word in, folded. Where two words have one hash, the first stays: the other is then cut out of the text as unknown words are. */
export const learn = (word: string): void => {
  const hash = hashOf(word);
  if (!words.has(hash)) words.set(hash, word);
};

/** A word of that hash, to be compared sign by sign, or undefined. */
export const wordOf = (hash: number): string | undefined => words.get(hash);
