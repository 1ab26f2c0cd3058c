/**
 * The same notice as another office, typist or converter would have written it, its gold offsets moved along: whoever reads
 * one must read the others. Each variant changes the writing alone, never what the notice says.
 */
import type { GoldText, Reading } from './gold.ts';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits (in order, apart from each other) to a text; `moved` gives an offset's place in the new one. */
export const rewrite = (given: string, edits: Edit[]): { text: string; moved: (offset: number) => number } => {
  let text = '';
  let at = 0;
  const shifts: { from: number; to: number }[] = [];
  for (const edit of edits) {
    text += given.slice(at, edit.start) + edit.text;
    at = edit.end;
    shifts.push({ from: edit.end, to: text.length });
  }
  text += given.slice(at);
  const moved = (offset: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const shift = shifts[low - 1];
    const edit = edits[low];
    const plain = shift ? shift.to + offset - shift.from : offset;
    // Inside an edit, whose length may have changed: its own end is the nearest place that surely exists.
    return edit && offset > edit.start ? plain - (offset - edit.start) + edit.text.length : plain;
  };
  return { text, moved };
};

/** The same spans in the new text, with the words that stand there. */
const movedReading = (reading: Reading, text: string, moved: (offset: number) => number): Reading => {
  const move = <T extends { start: number; end: number }>(span: T): T & { text: string } => {
    const [start, end] = [moved(span.start), moved(span.end)];
    return { ...span, start, end, text: text.slice(start, end) };
  };
  return {
    ...reading,
    directives: reading.directives.map((directive) => ({
      ...move(directive),
      assignees: (directive.assignees ?? []).map(move),
      deadlines: (directive.deadlines ?? []).map(move),
    })),
  };
};

const replacing =
  (pattern: RegExp, by: (match: RegExpExecArray) => string) =>
  (text: string): Edit[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: by(match),
    }));

/** True where a page's width has already broken the lines: none goes far beyond a page. */
const isWrapped = (text: string): boolean => text.split('\n').every((line) => line.length < 160);

/**
 * Lines of at most `width` characters, as a page's width breaks them, with `gap` between two of them and an empty line between
 * paragraphs. A table's rows stay whole.
 */
const wrapping =
  (width: number, gap: string) =>
  (text: string): Edit[] => {
    if (isWrapped(text)) return [];
    const edits: Edit[] = [];
    let lineStart = 0;
    let space = -1;
    let row = false;
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === '\n') {
        if (text[i - 1] !== '\n' && text[i + 1] !== '\n') edits.push({ start: i, end: i + 1, text: '\n\n' });
        lineStart = i + 1;
        space = -1;
        row = text.slice(lineStart, text.indexOf('\n', lineStart)).includes(' | ');
      } else if (!row && i - lineStart > width && space > lineStart) {
        edits.push({ start: space, end: space + 1, text: gap });
        lineStart = space + 1;
        space = -1;
      }
      if (text[i] === ' ') space = i;
    }
    return edits;
  };

/** Bars as converters of law databases leave them: a row's cells on lines of their own, each behind a bar. */
const cellsApart = (text: string): Edit[] =>
  [...text.matchAll(/^.* \| .*$/gmu)].flatMap((row) => {
    const end = row.index + row[0].length;
    const bars = [...row[0].matchAll(/ \| /gu)].map((bar) => row.index + bar.index);
    return [
      { start: row.index, end: row.index, text: '|\n' },
      ...bars.map((start) => ({ start, end: start + 3, text: '\n|\n' })),
      { start: end, end, text: '\n|' },
    ];
  });

/** A heading by its looks: a label and a few words without a stop. */
const HEADING = /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)[.)/-] ?[^|\n.;:]{3,90}:?$/gmu;

const boldHeadings = (text: string): Edit[] =>
  [...text.matchAll(HEADING)].flatMap(({ 0: { length }, index }) => [
    { start: index, end: index, text: '**' },
    { start: index + length, end: index + length, text: '**' },
  ]);

const together =
  (...parts: ((text: string) => Edit[])[]) =>
  (text: string): Edit[] =>
    parts.flatMap((part) => part(text)).toSorted((a, b) => a.start - b.start || a.end - b.end);

const DATE = /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu;

/** Old tone placement (hoà, thuý) for the new (hòa, thúy) where the two differ. */
const OLD_PLACEMENT: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};

/** Name and edits of each variant, sorted by what it changes. */
const VARIANTS: Record<string, (text: string) => Edit[]> = {
  'composition: NFD': replacing(/[^\n]/gu, ([letter]) => letter.normalize('NFD')),
  'composition: old tone placement': replacing(/[òóỏõọ][ae]|[ùúủũụ]y/gu, ([pair]) => OLD_PLACEMENT[pair] ?? pair),
  'dates: 15-01-2024': replacing(DATE, ({ groups: g }) => `${g?.day}-${g?.month}-${g?.year}`),
  'dates: 15.01.2024': replacing(DATE, ({ groups: g }) => `${g?.day}.${g?.month}.${g?.year}`),
  'dates: in words': replacing(DATE, ({ groups: g }) => `${g?.day} tháng ${g?.month} năm ${g?.year}`),
  'labels: bullets for dashes': replacing(/(?<=^|\n)[-–](?=\s?\p{Lu})/gu, () => '•'),
  'labels: 1) for 1.': replacing(/(?<=(?:^|\n)\d{1,2})\.(?=\s)/gu, () => ')'),
  'lines: CRLF': replacing(/\n/gu, () => '\r\n'),
  'lines: PDF, blank lines between': wrapping(84, ' \n\n'),
  'lines: wrapped at 80': wrapping(80, '\n'),
  'marks: bold headings': boldHeadings,
  'marks: bold headings, bars, lines of 80': together(boldHeadings, cellsApart, wrapping(80, '\n')),
  'names: UBND in full': replacing(/UBND/gu, () => 'Ủy ban nhân dân'),
  'spaces: no-break': replacing(/(?<=ngày|tháng|năm|Sở|UBND) /gu, () => '\u00a0'),
  'spaces: soft hyphens': replacing(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, () => '\u00ad'),
  'tables: a cell a line': cellsApart,
};

export const VARIANT_NAMES = Object.keys(VARIANTS);

/** A gold text in another writing. Throws where there is no variant of that name. */
export const variantOf = ({ name, text, gold }: GoldText, variant: string): GoldText => {
  const edits = VARIANTS[variant];
  if (!edits) throw new Error(`no variant ${variant}`);
  const { text: rewritten, moved } = rewrite(
    text,
    edits(text).filter((edit) => edit.text !== text.slice(edit.start, edit.end)),
  );
  return { name, text: rewritten, gold: movedReading(gold, rewritten, moved) };
};
