import { fold } from './fold.ts';

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

const KIND = new Uint8Array(0x10000).fill(MARK);
for (let code = 0; code < 0x2000; code += 1) {
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(sign)) KIND[code] = LETTER;
  else if (/\s/u.test(sign)) KIND[code] = SPACE;
}

const JOINTS = new Set(['/', '.', '&', '-'].map((sign) => sign.charCodeAt(0)));

export function wordsOf(text: string): Words {
  const lower = fold(text);
  const words: Words = { text, keys: [], from: [], to: [], capital: [] };
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = KIND[text.charCodeAt(at)];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (kind === LETTER) {
      while (end < length) {
        const code = text.charCodeAt(end);
        if (KIND[code] === LETTER) end += 1;
        else if (JOINTS.has(code) && end + 1 < length && KIND[text.charCodeAt(end + 1)] === LETTER) end += 2;
        else break;
      }
    }
    words.keys.push(lower.slice(at, end));
    words.from.push(at);
    words.to.push(end);
    words.capital.push(kind === LETTER && text.charCodeAt(at) !== lower.charCodeAt(at));
    at = end;
  }
  return words;
}
