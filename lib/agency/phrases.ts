import { fold } from './fold.ts';
import { learn } from './vocabulary.ts';

/** Phrases as a tree of words, so that the longest one at a place is found in as many steps as it has words. */
export interface Phrases<T> {
  next: Map<string, Phrases<T>>;
  value: T | undefined;
}

/** Words are separated by a space in a phrase; a later entry for the same phrase is merged into the earlier by `merge`. */
export function phrases<T>(
  entries: Iterable<readonly [string, T]>,
  merge: (a: T, b: T) => T = (_, b) => b,
): Phrases<T> {
  const root: Phrases<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of fold(phrase).split(' ')) {
      let child = node.next.get(word);
      if (!child) {
        learn(word);
        child = { next: new Map(), value: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }
  return root;
}

export interface Found<T> {
  value: T;
  /** Index of the word after the phrase. */
  to: number;
}

/** The longest phrase that begins at word `at`, or null. */
export function longest<T>(tree: Phrases<T>, keys: readonly string[], at: number): Found<T> | null {
  let node = tree.next.get(keys[at] ?? '');
  let found: Found<T> | null = null;
  for (let to = at + 1; node; to += 1) {
    if (node.value !== undefined) found = { value: node.value, to };
    node = node.next.get(keys[to] ?? '');
  }
  return found;
}
