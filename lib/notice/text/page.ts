import { breaksOf } from './breaks.ts';
import { isNote, isPageNumber } from './furniture.ts';
import { composed } from './composed.ts';
import { goesOn, noteGoesOn } from './joined.ts';
import { type Line, linesOf } from './plain.ts';

/** The notice as one string of whole paragraphs, with the way back to the text as given. */
export interface Page {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the text as given. */
  at: Int32Array;
  paragraphs: Paragraph[];
}

export interface Paragraph {
  /** UTF-16 offsets into the page's text. */
  from: number;
  to: number;
  /** Bold as a whole, or a heading by its marks. */
  strong: boolean;
  /** A cell or edge of a flattened table: the line of `|` before it. */
  cell: boolean;
  footnote: boolean;
}

const isEdge = (line: Line): boolean => line.text === '|';

/** Puts the page together: broken lines joined over page numbers and footnotes, paragraphs kept apart by a line feed. */
export function pageOf(given: string): Page {
  const { text, at } = composed(given);
  const all = linesOf(text);
  const breaks = breaksOf(all);
  const lines = all.filter((_, i) => !isPageNumber(all, i, breaks));
  const groups: Line[][] = [];
  const footnotes: Line[][] = [];
  let last: Line[] | null = null;
  let inFootnote = false;
  for (const [i, line] of lines.entries()) {
    if (line.footnote || isNote(lines, i, breaks)) {
      footnotes.push([line]);
      inFootnote = true;
      continue;
    }
    if (inFootnote) {
      const note = footnotes.at(-1) as Line[];
      if (noteGoesOn(note.at(-1) as Line, line, breaks)) {
        note.push(line);
        continue;
      }
      inFootnote = false;
    }
    const before = last?.at(-1);
    if (last && before && goesOn(before, line, breaks)) last.push(line);
    else groups.push((last = [line]));
  }
  const page = build(groups, footnotes);
  return at ? { ...page, at: page.at.map((offset) => at[offset] as number) } : page;
}

function build(groups: readonly Line[][], footnotes: readonly Line[][]): Page {
  let size = 0;
  for (const group of [...groups, ...footnotes]) for (const line of group) size += line.text.length + 1;
  const at = new Int32Array(size);
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  let cell = false;
  const add = (group: readonly Line[], footnote: boolean): void => {
    const from = length;
    for (const [i, line] of group.entries()) {
      pieces.push(line.text);
      if (line.at) at.set(line.at, length);
      else for (let unit = 0; unit < line.text.length; unit += 1) at[length + unit] = line.start + unit;
      length += line.text.length;
      const lastLine = i === group.length - 1;
      // "56/TTr-" + "SNgV": a number broken at its dash is one word.
      if (!lastLine && /[\p{L}\d]-$/u.test(line.text) && /\d\/?[\p{L}&]*-$/u.test(line.text)) continue;
      pieces.push(lastLine ? '\n' : ' ');
      at[length] = (at[length - 1] ?? 0) + 1;
      length += 1;
    }
    paragraphs.push({ from, to: length - 1, strong: group.every((line) => line.strong), cell, footnote });
  };
  for (const group of groups) {
    if (group.length === 1 && group[0] && isEdge(group[0])) {
      cell = true;
      add(group, false);
      continue;
    }
    add(group, false);
    cell = false;
  }
  for (const group of footnotes) add(group, true);
  return { text: pieces.join(''), at, paragraphs };
}
