/**
 * Pieces that patterns share. Patterns meet lower-case text, so none needs the slow `i` and `u` flags; letters are
 * therefore spelt out: a to z, and the block that holds every Vietnamese letter.
 */

const LETTER = '0-9a-z\\u00df-\\u1ef9';

/** What stands before and after whole words: no letter or digit of any Vietnamese word. */
const START = `(?<![${LETTER}])`;
const END = `(?![${LETTER}])`;

/** One to twelve as officials spell them in the names of months; "tư" for four and "giêng", "chạp" are months only. */
const SPELT: Record<string, number> = {
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};

/** Spelt numbers, longest first, as an alternative for a pattern. */
export const SPELT_NUMBER = Object.keys(SPELT)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The value of a number in digits or in words ("03", "ba"); NaN for anything else. */
export const numberOf = (words: string): number => SPELT[words.trim()] ?? Number(words);

/** A tag for a pattern, written raw: phrase`ngày (?<d>\d{1,2})`. `‹year›` stands for a written year, `‹n›` for a small number. */
type Pattern = (source: TemplateStringsArray, ...pieces: string[]) => RegExp;

const tag =
  (build: (source: string) => RegExp): Pattern =>
  (source, ...pieces) =>
    build(
      String.raw(source, ...pieces)
        .replaceAll('‹year›', '(?:19|20)\\d\\d')
        .replaceAll('‹n›', `(?:\\d{1,2}|${SPELT_NUMBER})`)
        .replaceAll('‹date›', '[DBMQHYWP]')
        .replaceAll('‹months›', '[MQHYWP]'),
    );

/** Whole words, to be run over lower-case text. */
export const phrase = tag((source) => new RegExp(`${START}(?:${source})${END}`, 'g'));

/** What begins with a digit, which may touch the word before it ("ngày15/3"). */
export const numbers = tag((source) => new RegExp(`(?=\\d)(?:(?<![${LETTER}])|(?<=ngày))(?:${source})${END}`, 'g'));

const NONE: readonly RegExpExecArray[] = [];

/** The matches of a global pattern, in order. `matchAll` copies its pattern at each call, which costs more than most searches. */
export const eachMatch = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  // Most patterns find nothing in most sentences.
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
};

/** What the words before a finding end with: it begins at a whole word and runs to the very end. */
export const endsWith = tag((source) => new RegExp(`${START}(?:${source})$`));

/** What the words after a finding begin with. */
export const beginsWith = tag((source) => new RegExp(`^(?:${source})`));

/** Whether whole words stand anywhere. Not global, so that it may be asked again and again. */
export const holds = tag((source) => new RegExp(`${START}(?:${source})${END}`));
