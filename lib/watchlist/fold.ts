/**
 * Search words as people type them: without tone marks they find every spelling, with marks only what bears them, and
 * where a tone stands ("hòa", "hoà") does not matter.
 */

/** Huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;

/** Lower case without any mark; đ becomes d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(MARKS, '').toLowerCase().replaceAll(/đ/gu, 'd');

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that are typed, with the marks that were typed. */
export const queryWords = (query: string): string[] => wordsIn(query.toLowerCase());

/** What an index of words keeps of a text: each folded word, and each first letter for the first key of a search. */
export function indexWords(...texts: (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => wordsIn(fold(text ?? '')));
  return [...new Set(words.flatMap((word) => [word, word.slice(0, 1)]))];
}

/** A word's tones, and its letters each with the marks that make it another letter (ă, ê, ơ, đ). */
function spelt(word: string): { tones: string; letters: string[] } {
  const apart = word.toLowerCase().normalize('NFD');
  const letters = apart.replaceAll(TONES, '').match(/\P{M}\p{M}*/gu) ?? [];
  return { tones: (apart.match(TONES) ?? []).join(''), letters };
}

/** Whether a word begins with what was typed: marks that were typed are there, others may be. */
function begins(word: string, typed: string): boolean {
  const [known, asked] = [spelt(word), spelt(typed)];
  if (asked.tones && asked.tones !== known.tones) return false;
  return asked.letters.every((letter, at) => {
    const there = known.letters[at];
    return there !== undefined && (letter === there || letter === fold(there));
  });
}

const isFolded = (word: string) => word === fold(word);

/** Whether every typed word begins a word of the text. Typed words without marks are taken as found by the index. */
export function bearsMarks(typed: readonly string[], ...texts: (string | null | undefined)[]): boolean {
  const marked = typed.filter((word) => !isFolded(word));
  if (marked.length === 0) return true;
  const words = texts.flatMap((text) => wordsIn(text ?? ''));
  return marked.every((word) => words.some((known) => begins(known, word)));
}
