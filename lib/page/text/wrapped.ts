/** Finds out where a page's lines were broken by a width alone: in `pre`, or where each line of a pasted text ends with `br`. */

/** No column is wider, in UTF-16 units; a paragraph may be. */
const WIDEST = 140;
/** Fewer breaks prove no column. */
const FEWEST = 6;
/** Of the breaks, so many are explained by the column: the next word had no room. */
const MOST = 0.7;
/** Of the column, a line that goes on has so much, however it came to be broken before its end. */
const LONG = 0.6;
const ENDS = /[.:;!?|]["”’)]?$/u;
const BEGINS = /^(?:[-–+•*|]|\(?[\da-zđ]{1,3}[.)]\s)/iu;

const PARAGRAPH = /\n{2,}/u;

/** Does the next line's first word go beyond the column, if it stands on this line? */
const isFull = (line: string, next: string, column: number): boolean =>
  line.length + 1 + (/^\S+/u.exec(next)?.[0].length ?? 0) > column;

/** In a text that a column broke: does the first line's paragraph go on in the second? */
const goesOn = (line: string, next: string, column: number): boolean =>
  isFull(line, next, column) || (line.length >= column * LONG && !ENDS.test(line) && !BEGINS.test(next));

/** The pairs of lines that a single line break parts. */
function* pairsOf(text: string): Generator<readonly [line: string, next: string]> {
  for (const paragraph of text.split(PARAGRAPH)) {
    const lines = paragraph.split('\n');
    for (let place = 1; place < lines.length; place += 1) yield [lines[place - 1]!, lines[place]!];
  }
}

/** The column at which the lines within the text's paragraphs are broken; null where its line breaks are its own. */
function columnOf(text: string): number | null {
  const pairs: (readonly [string, string])[] = [];
  let column = 0;
  for (const pair of pairsOf(text)) {
    column = Math.max(column, pair[0].length);
    if (column > WIDEST) return null;
    pairs.push(pair);
  }
  const full = pairs.filter(([line, next]) => isFull(line, next, column)).length;
  return pairs.length >= FEWEST && full >= pairs.length * MOST ? column : null;
}

/**
 * The text with a space for each line break that its column made, as long as paragraphs are parted by empty lines: every offset stays.
 * What a proportional width broke is the reader's to join.
 */
export function unwrapped(text: string): string {
  const column = columnOf(text);
  if (column === null) return text;
  return text
    .split(/(\n{2,})/u)
    .map((part) => {
      const lines = part.split('\n');
      if (PARAGRAPH.test(part) || lines.length < 2) return part;
      return lines.reduce(
        (joined, next, place) => joined + (goesOn(lines[place - 1]!, next, column) ? ' ' : '\n') + next,
      );
    })
    .join('');
}
