/**
 * Where a word leads from a node of a tree of phrases, for all trees in one table of numbers: a step costs a look or two, where maps of
 * maps would cost a search each.
 */

/** No more words are in phrases. */
const WORDS = 1 << 13;

/** Nodes are numbered from 1; 0 is none. */
let nodes = 0;
/** Pairs of a key and a node; a key is a node and a word. */
let table = new Int32Array(1 << 13);

const placeOf = (key: number): number => {
  const last = table.length - 2;
  let place = (Math.imul(key, 0x9e3779b1) >>> 8) & last;
  while (table[place] !== 0 && table[place] !== key) place = (place + 2) & last;
  return place;
};

function put(key: number, node: number): void {
  const place = placeOf(key);
  table[place] = key;
  table[place + 1] = node;
}

/** At most half full, so that a search is short. */
function grow(): void {
  const before = table;
  table = new Int32Array(before.length * 2);
  for (let place = 0; place < before.length; place += 2)
    if (before[place]) put(before[place] as number, before[place + 1] as number);
}

/** The root of a new tree. */
export const planted = (): number => (nodes += 1);

/** The node that a word leads to, 0 where it leads nowhere; a word is known by its number, 0 for one that is in no phrase. */
export const step = (node: number, word: number): number =>
  word === 0 ? 0 : (table[placeOf(node * WORDS + word) + 1] as number);

/** The same, with a new node where there was none. */
export function stepOrGrow(node: number, word: number): number {
  const known = step(node, word);
  if (known) return known;
  if (nodes * 4 > table.length) grow();
  put(node * WORDS + word, (nodes += 1));
  return nodes;
}
