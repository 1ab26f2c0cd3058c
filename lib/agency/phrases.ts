import { fold } from './fold.ts';
import type { Words } from './words.ts';
import { begins, interned } from './vocabulary.ts';

/** Phrases as a tree of words, so that the longest one at a place is found in as many steps as it has words. */
export interface Phrases<T> {
  /** Its bit in the vocabulary: a word without it begins none of these phrases. */
  bit: number;
  root: PhraseNode<T>;
}

interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>>;
  value: T | undefined;
}

/** Words are separated by a space in a phrase; a later entry for the same phrase is merged into the earlier by `merge`. */
export function phrases<T>(
  entries: Iterable<readonly [string, T]>,
  merge: (a: T, b: T) => T = (_, b) => b,
): Phrases<T> {
  const root: PhraseNode<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of fold(phrase).split(' ')) {
      let child = node.next.get(word);
      if (!child) {
        child = { next: new Map(), value: undefined };
        node.next.set(interned(word), child);
      }
      node = child;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }
  return { bit: begins(root.next.keys()), root };
}

export interface Found<T> {
  value: T;
  /** Index of the word after the phrase. */
  to: number;
}

/** May a phrase begin at word `at`? Cheap, and never wrongly no. */
export const mayBegin = <T>(tree: Phrases<T>, words: Words, at: number): boolean =>
  ((words.begins[at] ?? 0) & tree.bit) !== 0;

/** The longest phrase that begins at word `at`, or null. */
export function longest<T>(tree: Phrases<T>, words: Words, at: number): Found<T> | null {
  if (!mayBegin(tree, words, at)) return null;
  const { keys } = words;
  let node = tree.root.next.get(keys[at] ?? '');
  let found: Found<T> | null = null;
  for (let to = at + 1; node; to += 1) {
    if (node.value !== undefined) found = { value: node.value, to };
    node = node.next.size > 0 && to < keys.length ? node.next.get(keys[to] as string) : undefined;
  }
  return found;
}
