import { fold } from './fold.ts';
import { bitsOf, edition, interned, numberOf } from './vocabulary.ts';

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
  /** The word's number in the vocabulary. */
  numbers: number[];
  /** The bits of all words in the vocabulary: what the text holds nowhere need not be looked for. */
  met: number;
}

/** What a UTF-16 unit is: a seldom mark, a sign by its number among those below, another letter, or white space. */
const MARK = 0;
const OTHER_LETTER = 126;
const SPACE = 127;
const KIND = new Uint8Array(0x10000);
/** The small letter of each UTF-16 unit, where it is one unit too. */
const SMALL = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  SMALL[code] = code;
  if (code >= 0x2000) continue;
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}\p{M}]/u.test(sign)) KIND[code] = OTHER_LETTER;
  else if (/\s/u.test(sign)) KIND[code] = SPACE;
  const small = sign.toLowerCase();
  if (small.length === 1) SMALL[code] = small.charCodeAt(0);
}
for (let code = 0x2000; code <= 0x200a; code += 1) KIND[code] = SPACE;

/** The signs that words consist of, large and small ones by the same number. */
const LETTERS =
  '0123456789abcdefghijklmnopqrstuvwxyzàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const JOINTS = '/.&-';
const FIRST_JOINT = LETTERS.length + 1;
const LAST_JOINT = LETTERS.length + JOINTS.length;
/** Marks so common that they are kept as words are. */
const MARKS = ',;:()*%"“”…–—!?+[]';
for (const [i, sign] of Array.from(LETTERS + JOINTS + MARKS).entries())
  for (const either of [sign, sign.toUpperCase()]) KIND[either.charCodeAt(0)] = i + 1;

const isLetter = (kind: number): boolean => kind !== MARK && (kind < FIRST_JOINT || kind === OTHER_LETTER);

/**
 * Words met before, by the numbers of their signs: Vietnamese has some seven thousand syllables, so that nearly every word of a notice is
 * found here and costs no new string. A place that is taken is not given up, so that the table cannot grow.
 */
const PLACES = 1 << 15;
const known: string[] = Array.from({ length: PLACES }, () => '');
/**
 * For each place the numbers of a word's last four signs and of up to four before them (`hoà` and `hòa` share a key, not a place), and its
 * own number: side by side, so that they are fetched at once.
 */
const kept = new Int32Array(PLACES * 4);
const BITS = 7;
/** Spreads the numbers of words evenly over the places. */
const placeOf = (start: number, end: number): number =>
  (Math.imul(start, 0x85ebca6b) ^ Math.imul(end, 0x9e3779b1)) >>> 17;
const FOUR = (1 << (4 * BITS)) - 1;
/** Longer words are numbers of documents and the like, seldom met twice. */
const LONGEST_KNOWN = 8;
let read = 0;

/** Where words are put while a text is read, so that arrays of the right length are made once, at its end. */
const sheet = {
  keys: [] as string[],
  from: [] as number[],
  to: [] as number[],
  capital: [] as boolean[],
  numbers: [] as number[],
};

/** Puts down as the `count`th the key of a word that has no place yet, and gives it the place if it is free. Gives its number. */
function meet(word: string, count: number, place: number, start: number, end: number): number {
  const key = fold(word);
  const number = numberOf(key);
  if (place >= 0 && kept[place * 4] === 0) {
    kept[place * 4] = end;
    kept[place * 4 + 1] = start;
    kept[place * 4 + 2] = number;
    known[place] = interned(key);
  }
  sheet.keys[count] = key;
  return number;
}

export function wordsOf(text: string): Words {
  if (read !== edition()) {
    // A tree was added since words were kept.
    kept.fill(0);
    read = edition();
  }
  const { length } = text;
  const { keys, from, to, capital, numbers } = sheet;
  let count = 0;
  let met = 0;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = KIND[first] as number;
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const isWord = isLetter(kind);
    const limit = isWord ? length : 0;
    let next = at + 1;
    let start = 0;
    let end = kind;
    let plain = kind !== MARK && kind !== OTHER_LETTER;
    while (next < limit) {
      const sign = KIND[text.charCodeAt(next)] as number;
      if (sign === MARK || sign === SPACE || (sign > LAST_JOINT && sign !== OTHER_LETTER)) break;
      if (sign === OTHER_LETTER) plain = false;
      else if (sign >= FIRST_JOINT) {
        const after = next + 1 < length ? (KIND[text.charCodeAt(next + 1)] as number) : SPACE;
        if (!isLetter(after)) break;
      }
      start = ((start << BITS) | (end >>> (3 * BITS))) & FOUR;
      end = ((end << BITS) | sign) & FOUR;
      next += 1;
    }
    const place = plain && next - at <= LONGEST_KNOWN ? placeOf(start, end) : -1;
    let number: number;
    if (place >= 0 && kept[place * 4] === end && kept[place * 4 + 1] === start) {
      keys[count] = known[place] as string;
      number = kept[place * 4 + 2] as number;
    } else number = meet(text.slice(at, next), count, place, start, end);
    numbers[count] = number;
    met |= bitsOf(number);
    from[count] = at;
    to[count] = next;
    capital[count] = isWord && SMALL[first] !== first;
    count += 1;
    at = next;
  }
  return {
    text,
    keys: keys.slice(0, count),
    from: from.slice(0, count),
    to: to.slice(0, count),
    capital: capital.slice(0, count),
    numbers: numbers.slice(0, count),
    met,
  };
}

/** Does the text hold letters, and no small one? */
export function inCapitals(text: string): boolean {
  let letters = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isLetter(KIND[code] as number)) continue;
    if (SMALL[code] !== code) letters = true;
    else if (LARGE.has(code)) return false;
  }
  return letters;
}

/** Small letters that have a capital. */
const LARGE = new Set<number>();
for (let code = 0; code < 0x2000; code += 1) if (SMALL[code] !== code) LARGE.add(SMALL[code] as number);

/** Is the word at `at` a mark? */
export const isMark = (words: Words, at: number): boolean => {
  const first = words.keys[at]?.charCodeAt(0) ?? 0;
  return (
    first < 0x30 ||
    (first > 0x39 && first < 0x61) ||
    (first > 0x7a && first < 0xc0) ||
    (first >= 0x2000 && first < 0x2100)
  );
};
