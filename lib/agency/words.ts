import { fold } from './fold.ts';
import { bitsOf, edition } from './vocabulary.ts';

/**
 * A text as words and marks, in order. A word is a run of letters and digits, with `/ . & -` kept where they stand inside one
 * (`19-CT/TU`, `31/12/2024`, `KH&ĐT`); every other sign but white space is a word of its own.
 */
export interface Words {
  text: string;
  /** Folded: lower case, today's tone placement. */
  keys: string[];
  /** UTF-16 offsets into `text`. */
  from: number[];
  to: number[];
  /** The word begins with a capital letter. */
  capital: boolean[];
  /** Bits of the trees of phrases that the word begins phrases of. */
  begins: number[];
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;

const KIND = new Uint8Array(0x10000).fill(MARK);
/** The small letter of each UTF-16 unit, where it is one unit too. */
const SMALL = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  SMALL[code] = code;
  if (code >= 0x2000) continue;
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(sign)) KIND[code] = LETTER;
  else if (/\s/u.test(sign)) KIND[code] = SPACE;
  const small = sign.toLowerCase();
  if (small.length === 1) SMALL[code] = small.charCodeAt(0);
}
for (let code = 0x2000; code <= 0x200a; code += 1) KIND[code] = SPACE;

const JOINTS = new Uint8Array(0x80);
for (const sign of '/.&-') JOINTS[sign.charCodeAt(0)] = 1;

/**
 * Words met before, by a hash of their small letters: Vietnamese has some seven thousand syllables, so that nearly every word of a notice
 * is found here and costs no new string. A slot that is taken is not given up, so that the table cannot grow.
 */
const SLOTS = 1 << 15;
const known: (string | undefined)[] = Array.from({ length: SLOTS });
/** The small letters that each key was made of: `hoà` and `hòa` share a key, not a slot. */
const spelled: (string | undefined)[] = Array.from({ length: SLOTS });
const starting = new Int32Array(SLOTS);
let read = 0;
/** Longer words are numbers of documents and the like, seldom met twice. */
const LONGEST_KNOWN = 12;

function sameLetters(text: string, from: number, to: number, small: string): boolean {
  if (small.length !== to - from) return false;
  for (let i = from; i < to; i += 1) if (SMALL[text.charCodeAt(i)] !== small.charCodeAt(i - from)) return false;
  return true;
}

/** Where words are put while a text is read, so that arrays of the right length are made once, at its end. */
const sheet = {
  keys: [] as string[],
  from: [] as number[],
  to: [] as number[],
  capital: [] as boolean[],
  begins: [] as number[],
};

/** Puts down the word's key and bits as the `count`th. */
function put(text: string, from: number, to: number, hash: number, count: number): void {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const small = to - from > LONGEST_KNOWN ? undefined : spelled[slot];
  if (small !== undefined && sameLetters(text, from, to, small)) {
    sheet.keys[count] = known[slot] as string;
    sheet.begins[count] = starting[slot] as number;
    return;
  }
  const word = text.slice(from, to);
  const key = fold(word);
  const bits = bitsOf(key);
  if (small === undefined && to - from <= LONGEST_KNOWN) {
    spelled[slot] = word.toLowerCase();
    known[slot] = key;
    starting[slot] = bits;
  }
  sheet.keys[count] = key;
  sheet.begins[count] = bits;
}

export function wordsOf(text: string): Words {
  if (read !== edition()) {
    // A tree was added since words were kept.
    spelled.fill(undefined);
    read = edition();
  }
  const { length } = text;
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = KIND[first];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let hash = Math.imul(SMALL[first] as number, 31);
    if (kind === LETTER) {
      while (end < length) {
        const code = text.charCodeAt(end);
        if (KIND[code] !== LETTER) {
          if (code >= 0x80 || JOINTS[code] === 0 || end + 1 >= length || KIND[text.charCodeAt(end + 1)] !== LETTER)
            break;
        }
        hash = Math.imul(hash ^ (SMALL[code] as number), 0x01000193);
        end += 1;
      }
    }
    put(text, at, end, hash, count);
    sheet.from[count] = at;
    sheet.to[count] = end;
    sheet.capital[count] = kind === LETTER && SMALL[first] !== first;
    count += 1;
    at = end;
  }
  return {
    text,
    keys: sheet.keys.slice(0, count),
    from: sheet.from.slice(0, count),
    to: sheet.to.slice(0, count),
    capital: sheet.capital.slice(0, count),
    begins: sheet.begins.slice(0, count),
  };
}

/** Does the text hold letters, and no small one? */
export function inCapitals(text: string): boolean {
  let letters = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (KIND[code] !== LETTER) continue;
    if (SMALL[code] !== code) letters = true;
    else if (LARGE.has(code)) return false;
  }
  return letters;
}

/** Small letters that have a capital. */
const LARGE = new Set<number>();
for (let code = 0; code < 0x2000; code += 1) if (SMALL[code] !== code) LARGE.add(SMALL[code] as number);
