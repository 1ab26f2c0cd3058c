/**
 * Search words as people type them: without tone marks they find every spelling, with marks only what bears them, and
 * where a tone stands ("hòa", "hoà") does not matter.
 */

/** Huyền, sắc, ngã, hỏi, nặng: each as the Telex key that types it. */
const TONES: Record<string, string> = { '\u0300': 'F', '\u0301': 'S', '\u0303': 'X', '\u0309': 'R', '\u0323': 'J' };
/** The marks of â, ă, ơ: letters of their own. */
const LETTER_MARKS: Record<string, string> = { '\u0302': 'A', '\u0306': 'B', '\u031B': 'W' };
/** Stands before a word without a tone. */
const NO_TONE = 'Z';
const MARKS = /\p{M}/gu;

/** Lower case without any mark; đ becomes d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(MARKS, '').toLowerCase().replaceAll(/đ/gu, 'd');

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word's tones, and its letters each with the marks that make it another letter: "nhiễm" is X and n, h, i, eA, m. */
function spelt(word: string): { tones: string; letters: string[] } {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.replaceAll(/./gsu, (sign) => TONES[sign] ?? '');
  const letters = apart.match(/\P{M}\p{M}*/gu) ?? [];
  return {
    tones,
    letters: letters.map((letter) =>
      letter.replaceAll(/./gsu, (sign) => (sign in TONES ? '' : (LETTER_MARKS[sign] ?? sign))).replaceAll(/đ/gu, 'dD'),
    ),
  };
}

/** A word with marks in plain signs, tones first: "nhiễm" is "XnhieAm". */
function spelling(word: string): string {
  const { tones, letters } = spelt(word);
  return `${tones || NO_TONE}${letters.join('')}`;
}

const listed = (words: string[]) => [...new Set(words)].map((word) => ` ${word}`).join('');

/**
 * What of texts can be searched for: their folded words, and how those with marks are spelt, each after a space. No
 * spelling can be taken for a folded word: it begins with a capital.
 */
export function searchable(...texts: (string | null | undefined)[]): string {
  const words = wordsIn(texts.filter(Boolean).join(' '));
  const marked = words.filter((word) => word.toLowerCase() !== fold(word));
  return listed(words.map(fold)) + listed(marked.map(spelling));
}

/** The words that are typed, with the marks that were typed. */
export const queryWords = (query: string): string[] => wordsIn(query.toLowerCase());

/** What begins the spelling of a word in which the marks that were typed are there; others may be. */
function spellingPattern(typed: string): RegExp {
  const { tones, letters } = spelt(typed);
  const begun = letters.map((letter) => (letter.length > 1 ? letter : `${letter}[A-Z\\p{M}]*`)).join('');
  return new RegExp(` ${tones || '[A-Z]+'}${begun}`, 'u');
}

/** Whether every typed word begins a word of what `searchable` made of a text. */
export function finder(typed: readonly string[]): (text: string) => boolean {
  const folded = typed.map((word) => ` ${fold(word)}`);
  const marked = typed.filter((word) => word !== fold(word)).map(spellingPattern);
  return (text) => folded.every((word) => text.includes(word)) && marked.every((pattern) => pattern.test(text));
}
