/**
 * Text as it is compared when a sentence is looked for again: what portals and editors change without changing a word is folded away.
 * Composed and decomposed letters are one, a tone stands after its vowels ("hoà" is "hòa"), dashes and quotation marks have one form,
 * white space, soft hyphens and zero-width characters are gone. Case stays: a title in capitals is another place than the sentence.
 */
import type { Span } from '../../notice/notice.ts';

export interface FoldedText {
  folded: string;
  /** The span of the source (UTF-16 offsets) that folded characters `start` to `end` came from. */
  sourceOf(start: number, end: number): Span;
  /** How many folded characters stand before a source offset. */
  foldedOffset(sourceOffset: number): number;
}

const DASHES = '\u002D\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const QUOTATION_MARKS = '"\'`\u00AB\u00B4\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2032\u2033';
const INVISIBLE = '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF';
/** What `\s` matches. */
const SPACES =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const MODIFIERS = '\u0302\u0306\u031B';
const VOWELS = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';

const SPACE = 1;
const GONE = 2;
const TONE = 3;
const MODIFIER = 4;
const VOWEL = 5;

/** Letters that combining marks make, e.g. `o` with a horn. */
const MODIFIED = new Map<string, number>();
/** For each UTF-16 unit: what it becomes, the tone that it carries (0 for none), and what kind it is. */
const BECOMES = new Uint16Array(0x10000);
const CARRIES = new Uint16Array(0x10000);
const KIND = new Uint8Array(0x10000);

const setAll = (characters: string, table: { [code: number]: number }, value: number) => {
  for (const character of characters) table[character.charCodeAt(0)] = value;
};
for (let code = 0; code <= 0xffff; code += 1) BECOMES[code] = code;
setAll(SPACES, KIND, SPACE);
setAll(DASHES, BECOMES, 0x2d);
setAll(QUOTATION_MARKS, BECOMES, 0x22);
// Icelandic Eth, which old fonts show as Đ.
setAll('\u00D0', BECOMES, 0x110);
setAll(INVISIBLE, KIND, GONE);
setAll(TONES, KIND, TONE);
setAll(MODIFIERS, KIND, MODIFIER);
setAll(VOWELS, KIND, VOWEL);
for (const vowel of VOWELS) {
  for (const tone of TONES) {
    const composed = (vowel + tone).normalize('NFC').charCodeAt(0);
    BECOMES[composed] = vowel.charCodeAt(0);
    CARRIES[composed] = tone.charCodeAt(0);
    KIND[composed] = VOWEL;
  }
  const decomposed = vowel.normalize('NFD');
  if (decomposed.length === 2) MODIFIED.set(decomposed, vowel.charCodeAt(0));
}

/** Takes any text. Linear: about a millisecond for 100,000 characters. */
export function fold(text: string): FoldedText {
  // A letter with its tone becomes two characters.
  const codes = new Uint16Array(text.length * 2 + 1);
  const from = new Uint32Array(codes.length);
  const to = new Uint32Array(codes.length);
  let size = 0;
  let tone = 0;
  const put = (code: number, start: number, end: number) => {
    codes[size] = code;
    from[size] = start;
    to[size] = end;
    size += 1;
  };
  const putTone = () => {
    // A tone has no width of its own: it ends where its vowels end.
    const end = size > 0 ? (to[size - 1] as number) : 0;
    put(tone, end, end);
    tone = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = KIND[unit];
    if (kind === GONE) continue;
    if (kind === TONE || kind === MODIFIER) {
      if (kind === TONE) tone = unit;
      else if (size > 0) {
        const last = codes[size - 1] as number;
        codes[size - 1] = MODIFIED.get(String.fromCharCode(last, unit)) ?? last;
      }
      if (size > 0) to[size - 1] = at + 1;
      continue;
    }
    if (tone && kind !== VOWEL) putTone();
    if (kind === SPACE) continue;
    put(BECOMES[unit] as number, at, at + 1);
    tone = CARRIES[unit] || tone;
  }
  if (tone) putTone();
  return {
    folded: decode(codes.subarray(0, size)),
    sourceOf: (start, end) => {
      const first = size === 0 ? 0 : (from[Math.min(start, size - 1)] as number);
      return { start: first, end: end > start ? (to[Math.min(end, size) - 1] as number) : first };
    },
    foldedOffset: (sourceOffset) => lowerBound(from, size, sourceOffset),
  };
}

function decode(codes: Uint16Array): string {
  let text = '';
  // Engines take a limited number of arguments.
  for (let at = 0; at < codes.length; at += 8192) text += String.fromCharCode(...codes.subarray(at, at + 8192));
  return text;
}

/** The first place of an ascending list whose value is not below `value`. */
function lowerBound(ascending: Uint32Array, size: number, value: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
