import { fold } from './fold.ts';
import { hashed, wordOf } from './vocabulary.ts';

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
}

const SPACE = 0;
const LETTER = 1;
const MARK = 2;

/** Above it stand signs alone, and letters that no Vietnamese text has. */
const LETTERS_END = 0x2000;

const KIND = new Uint8Array(0x10000).fill(MARK);
for (let code = 0; code < LETTERS_END; code += 1) {
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(sign)) KIND[code] = LETTER;
  else if (/\s/u.test(sign)) KIND[code] = SPACE;
}

const JOINTS = new Set(['/', '.', '&', '-'].map((sign) => sign.charCodeAt(0)));

/** Lower case of a single sign, where that is a single sign too. */
const LOWER = new Uint16Array(0x10000);
for (let code = 0; code < LOWER.length; code += 1) LOWER[code] = code;
for (let code = 0; code < LETTERS_END; code += 1) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length === 1) LOWER[code] = lower.charCodeAt(0);
}

/** Vowels on which the old spelling puts the tone: `hoà`, `thuý`. A word with one of them is folded by rule. */
const TONED = new Uint8Array(0x10000);
for (const sign of 'àáảãạèéẻẽẹỳýỷỹỵ') TONED[sign.charCodeAt(0)] = 1;

const isSame = (word: string, text: string, at: number, end: number): boolean => {
  if (word.length !== end - at) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== LOWER[text.charCodeAt(at + i)]) return false;
  return true;
};

export function wordsOf(text: string): Words {
  const words: Words = { text, keys: [], from: [], to: [], capital: [] };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = KIND[first];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let hash = hashed(0, LOWER[first] ?? first);
    let toned = first >= LETTERS_END;
    let capitals = first !== LOWER[first];
    if (kind === LETTER) {
      while (end < length) {
        const code = text.charCodeAt(end);
        if (KIND[code] === LETTER) {
          const lower = LOWER[code] ?? code;
          hash = hashed(hash, lower);
          if (TONED[lower]) toned = true;
          if (lower !== code) capitals = true;
          end += 1;
        } else if (JOINTS.has(code) && end + 1 < length && KIND[text.charCodeAt(end + 1)] === LETTER) {
          const next = text.charCodeAt(end + 1);
          hash = hashed(hashed(hash, code), LOWER[next] ?? next);
          toned = true;
          end += 2;
        } else break;
      }
    }
    const known = toned ? undefined : wordOf(hash);
    if (known !== undefined && isSame(known, text, at, end)) words.keys.push(known);
    else words.keys.push(toned || capitals ? fold(text.slice(at, end)) : text.slice(at, end));
    words.from.push(at);
    words.to.push(end);
    words.capital.push(kind === LETTER && first !== LOWER[first]);
    at = end;
  }
  return words;
}
