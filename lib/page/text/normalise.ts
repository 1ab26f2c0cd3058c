/**
 * What one text node says, as the text map writes it: NFC, one kind of space, without what is not seen. Every piece tells
 * which stretch of the node it stands for; where lengths are equal, character stands for character.
 */
export interface Piece {
  text: string;
  /** UTF-16 offsets in the node. */
  start: number;
  end: number;
}

/** Soft hyphen, zero-width characters, bidirectional controls, and what no text needs. */
const UNSEEN = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u0000';
/** What must be looked at: stretches of space, the unseen, letters with marks of their own, Korean in parts. */
const REMARKABLE = new RegExp(
  `[\\s${UNSEEN}]{2,}|[\\n\\r${UNSEEN}]|[^\\s\\p{M}]\\p{M}+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?`,
  'gu',
);
const ALL_UNSEEN = new RegExp(`^[${UNSEEN}]+$`, 'u');
const ALL_BLANK = new RegExp(`^[\\s${UNSEEN}]+$`, 'u');
const SPACE_LIKE = /[^\S ]/gu;
const SINGLE = /[^\p{M}]\p{M}*|\p{M}+/gu;

const spaced = (text: string): string => text.replace(SPACE_LIKE, ' ');

/** A stretch of spaces: nothing, one space, or, where lines are kept, its line breaks. */
function shortened(stretch: string, keepsLines: boolean): string {
  if (ALL_UNSEEN.test(stretch)) return '';
  const breaks = keepsLines ? stretch.replace(/\r\n?/gu, '\n').split('\n').length - 1 : 0;
  return breaks > 0 ? '\n'.repeat(Math.min(breaks, 2)) : ' ';
}

/** Adds the pieces of a stretch without remarkable parts; in text that is not NFC, letter by letter where it must be. */
function addPlain(pieces: Piece[], data: string, start: number, end: number): void {
  if (start === end) return;
  const text = data.slice(start, end);
  const composed = text.normalize('NFC');
  if (composed === text) {
    pieces.push({ text: spaced(text), start, end });
    return;
  }
  for (const single of text.matchAll(SINGLE)) {
    const from = start + single.index;
    pieces.push({ text: spaced(single[0].normalize('NFC')), start: from, end: from + single[0].length });
  }
}

/** The pieces of a text node's data, in order. Spaces at its ends stay: whether they count depends on what is around. */
export function normalise(data: string, keepsLines: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of data.matchAll(REMARKABLE)) {
    const stretch = match[0];
    addPlain(pieces, data, at, match.index);
    at = match.index + stretch.length;
    const text = ALL_BLANK.test(stretch) ? shortened(stretch, keepsLines) : stretch.normalize('NFC');
    if (text) pieces.push({ text, start: match.index, end: at });
  }
  addPlain(pieces, data, at, data.length);
  return pieces;
}

/** UTF-16 units of a text node that are looked at in one go. */
const STRETCH = 30_000;
/** A letter that nothing before it can go together with: text may be parted there. */
const FRESH = /[\da-z]/giu;

/** As `normalise`, a stretch at a time: a single text node may hold megabytes. */
export function* normaliseByStretches(
  data: string,
  keepsLines: boolean,
  stretch = STRETCH,
): Generator<Piece[], void, undefined> {
  if (data.length <= stretch) {
    yield normalise(data, keepsLines);
    return;
  }
  for (let start = 0; start < data.length;) {
    FRESH.lastIndex = start + stretch;
    const end = FRESH.exec(data)?.index ?? data.length;
    const offset = start;
    yield normalise(data.slice(start, end), keepsLines).map((piece) => ({
      ...piece,
      start: piece.start + offset,
      end: piece.end + offset,
    }));
    start = end;
  }
}
