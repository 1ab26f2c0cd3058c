import { labelOf } from '../outline/label.ts';
import type { Line } from './plain.ts';

/**
 * How a text breaks its lines. All of it is learnt from the pairs of lines that surely run on: the first ends in no stop, the second
 * begins with a small letter and no label.
 */
export interface Breaks {
  /** Lines are broken by the width of a page. */
  wrapped: boolean;
  /** Usual length of a full line, in UTF-16 units. */
  width: number;
  /** Lines are broken at a column, not by the width of letters. */
  exact: boolean;
  /** A line was full if it and the next one's first word come to so many UTF-16 units: the word had no room above. */
  reach: number;
  /** Lines of one paragraph have empty lines between them. */
  spaced: boolean;
  /** Paragraphs stand further apart than the lines of one. */
  separated: boolean;
  /** So many empty lines may stand between two lines of a paragraph. */
  room: number;
  /** A column of numbers stands in it: a table's cells, one a line. */
  numbered: boolean;
}

/** Lines that end like this end a sentence, an item or an introduction. */
const CLOSED = /[.!?:;…|]["”’)\]]?$/u;
const LOWER = /^\p{Ll}/u;

export const isClosed = (line: Line): boolean => CLOSED.test(line.text);
export const beginsSmall = (line: Line): boolean => LOWER.test(line.text);
/** A row of a flattened table, or one of its edges. */
export const isRow = (line: Line): boolean => line.text.includes('|') || line.text.includes('\t');

/** UTF-16 units of the line and the next one's first word on one line. */
export const reachOf = (line: Line, next: Line): number => line.extent + 1 + next.head;

/** Headings, stubs and cells tell nothing of the width. */
const SHORTEST = 25;
/** Full lines differ in length by the length of a word, and on paper by the width of its letters. */
const EVEN = 0.85;
/** No page is wider, in UTF-16 units. */
const WIDEST = 170;

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

const share = (numbers: readonly number[], test: (each: number) => boolean): number =>
  numbers.length === 0 ? 0 : numbers.filter(test).length / numbers.length;

/**
 * The column that explains the most breaks, and their share: a line ends at or before it, and with one word more would have gone beyond.
 * Both lists are sorted.
 */
function columnOf(full: readonly number[], reaches: readonly number[]): { at: number; share: number } {
  let best = { at: 0, share: 0 };
  let beyond = 0;
  for (const [i, length] of full.entries()) {
    while (beyond < reaches.length && (reaches[beyond] as number) <= length) beyond += 1;
    const explained = (i + 1 - beyond) / full.length;
    if (explained >= best.share) best = { at: length, share: explained };
  }
  return best;
}

/** Learns how the lines of a text are broken. */
export function breaksOf(lines: readonly Line[]): Breaks {
  const all: number[] = [];
  const running: { extent: number; reach: number; blanks: number }[] = [];
  const ends: { reach: number; blanks: number }[] = [];
  let numbered = false;
  for (const [i, line] of lines.entries()) {
    if (line.text === 'STT' || line.text === 'TT') numbered = true;
    const next = lines[i + 1];
    if (!next || line.text.length < SHORTEST || isRow(line)) continue;
    all.push(line.extent);
    if (isClosed(line)) ends.push({ reach: reachOf(line, next), blanks: next.blanks });
    else if (beginsSmall(next) && !labelOf(next.text)) {
      running.push({ extent: line.extent, reach: reachOf(line, next), blanks: next.blanks });
    }
  }
  const sorted = (of: keyof (typeof running)[number]): number[] =>
    running.map((line) => line[of]).toSorted((a, b) => a - b);
  const full = sorted('extent');
  const width = at(full, 0.5);
  const even = full.length > 1 && share(all, (length) => length * EVEN > width) < 0.05;
  const wrapped = width <= WIDEST && all.length > 3 && (even || full.length >= all.length * 0.25);
  const column = columnOf(full, sorted('reach'));
  const exact = full.length > 3 && column.share > 0.8;
  const reach = exact ? column.at + 1 : at(full, 0.85) * 0.9;
  const gap = wrapped ? at(sorted('blanks'), 0.5) : 0;
  const between = ends.filter((end) => !wrapped || end.reach < reach).map(({ blanks }) => blanks);
  const separated = share(between, (blanks) => blanks > gap) > 0.7;
  return {
    wrapped,
    width,
    exact,
    reach,
    spaced: gap > 0,
    separated,
    room: gap + (separated || gap === 0 ? 0 : 2),
    numbered,
  };
}
