/** A text with each letter and its marks composed to one sign (NFC), as far as Vietnamese and Latin letters go. */
export interface Composed {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the text as given; null where that is the same text. */
  at: Int32Array | null;
}

/** Marks that combine with the letter before them: U+0300 to U+036F. */
export const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

const COMBINING = /[\u0300-\u036f]/u;
/** The one mark that composition makes longer, to two. */
const GROWING = '\u0344';

/** What a unit and a mark after it compose to, as one unit; 0 where they stay two. A text has few such pairs, each many times. */
const pairs = new Map<number, number>();
/** A bound for hostile input: Vietnamese has some two hundred. */
const MOST_PAIRS = 4096;

function pairOf(unit: number, mark: number): number {
  const key = (unit << 16) | mark;
  const known = pairs.get(key);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(unit, mark).normalize('NFC');
  const pair = sign.length === 1 ? sign.charCodeAt(0) : 0;
  if (pairs.size < MOST_PAIRS) pairs.set(key, pair);
  return pair;
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Composes a text; marks may stand in any order, and some may be composed already. A text without marks is given back as it is. */
export function composed(given: string): Composed {
  if (!COMBINING.test(given)) return { text: given, at: null };
  const size = given.length * (given.includes(GROWING) ? 2 : 1);
  const units = new Uint16Array(size);
  const at = new Int32Array(size + 1);
  let length = 0;
  for (let i = 0; i < given.length; i += 1) {
    const code = given.charCodeAt(i);
    if (!isCombining(code)) {
      units[length] = code;
      at[length] = i;
      length += 1;
      continue;
    }
    // A mark at the very start has no letter to go to.
    const start = Math.max(i - 1, 0);
    let unit = i === 0 ? 0 : given.charCodeAt(start);
    for (i = start + 1; isCombining(given.charCodeAt(i)); i += 1) unit = unit && pairOf(unit, given.charCodeAt(i));
    length = Math.max(length - 1, 0);
    for (const sign of unit ? [unit] : codesOf(given.slice(start, i).normalize('NFC'))) {
      units[length] = sign;
      at[length] = start;
      length += 1;
    }
    i -= 1;
  }
  at[length] = given.length;
  return { text: decoder.decode(units.subarray(0, length)), at };
}

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
