import { fold } from './fold.ts';
import { planted, step, stepOrGrow } from './steps.ts';
import { begins, bitsOf, numbered } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Phrases as a tree of words, so that the longest one at a place is found in as many steps as it has words. */
export interface Phrases<T> {
  /** Its bit in the vocabulary: a word without it begins none of these phrases. */
  bit: number;
  root: number;
  /** By node, counted from the root; undefined where no phrase ends. */
  values: (T | undefined)[];
}

/** Words are separated by a space in a phrase; a later entry for the same phrase is merged into the earlier by `merge`. */
export function phrases<T>(
  entries: Iterable<readonly [string, T]>,
  merge: (a: T, b: T) => T = (_, b) => b,
): Phrases<T> {
  const root = planted();
  const values: (T | undefined)[] = [undefined];
  const first = new Set<string>();
  for (const [phrase, value] of entries) {
    const words = fold(phrase).split(' ');
    first.add(words[0] ?? '');
    let place = 0;
    for (const word of words) {
      place = stepOrGrow(root + place, numbered(word)) - root;
      if (place === values.length) values.push(undefined);
    }
    const before = values[place];
    values[place] = before === undefined ? value : merge(before, value);
  }
  return { bit: begins(first), root, values };
}

/** The lines of a table, without the white space around them. */
export const list = (table: string): string[] => table.trim().split(/\s*\n\s*/u);

/** The tree of a table's lines, for whether one of them stands somewhere. */
export const phraseSet = (table: string): Phrases<true> => phrases(list(table).map((phrase) => [phrase, true]));

export interface Found<T> {
  value: T;
  /** Index of the word after the phrase. */
  to: number;
}

/** May a phrase begin at word `at`? Cheap, and never wrongly no. */
export const mayBegin = <T>(tree: Phrases<T>, words: Words, at: number): boolean =>
  (bitsOf(words.numbers[at] ?? 0) & tree.bit) !== 0;

/** The longest phrase that begins at word `at`, or null. */
export function longest<T>({ bit, root, values }: Phrases<T>, { numbers }: Words, at: number): Found<T> | null {
  if ((bitsOf(numbers[at] ?? 0) & bit) === 0) return null;
  let value: T | undefined;
  let to = at;
  let node = root;
  for (let next = at; next < numbers.length; next += 1) {
    node = step(node, numbers[next] as number);
    if (node === 0) break;
    const ends = values[node - root];
    if (ends !== undefined) [value, to] = [ends, next + 1];
  }
  return value === undefined ? null : { value, to };
}
