/**
 * A composed text, made plain: one kind of space, without soft hyphens, zero-width signs, `**` and `#` marks, inline tags and footnote
 * marks. Every sign keeps the offset it came from.
 */
export interface Line {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the text as given; null where they follow one another from `start` on. */
  at: Int32Array | null;
  /** Offset of its first unit in the text as given. */
  start: number;
  /** Its length in UTF-16 units with the marks of bold type and the like, as whatever broke the text counted it. */
  extent: number;
  /** The length of its first word, counted in the same way. */
  head: number;
  /** The whole line is set in bold or is a heading by its marks. */
  strong: boolean;
  /** Bold type goes on over the end of the line. */
  open: boolean;
  /** Empty lines before it. */
  blanks: number;
  /** It begins with a footnote's number: `[1]: Theo …`. */
  footnote: boolean;
}

const DROPPED = /[\u00ad\u200b-\u200f\u2060\ufeff\r]/u;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v]/u;

/** `<sup>[10]</sup>`, `<sup>16</sup>`: a footnote's mark goes with its tags. */
const FOOTNOTE_MARK = /<sup>[^<]{0,12}<\/sup>|\[\d{1,3}\]/uy;
const TAG = /<\/?[a-z][a-z0-9]{0,9}\/?>/iuy;

/** Codes that need a closer look; all other signs are copied. */
const SPECIAL = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1) {
  const sign = String.fromCharCode(code);
  if (DROPPED.test(sign) || SPACES.test(sign) || '*#<[_'.includes(sign)) SPECIAL[code] = 1;
}

/** `[1]: Theo TCTK`, `<sup>16</sup>: Tính đến`, `[2] Bộ Giáo dục`, `¹ Nghị quyết` at the start of a line. */
const FOOTNOTE = /^\s*(?:<sup>\s*\[?\d{1,3}\]?\s*<\/sup>|\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}(?=\s|:|\p{Lu}))\s*:?/u;

const hasSpecial = (given: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (SPECIAL[given.charCodeAt(i)]) return true;
  return false;
};

function plainLine(given: string, from: number, to: number): { text: string; at: Int32Array | null; marks: number } {
  if (!hasSpecial(given, from, to)) return { text: given.slice(from, to), at: null, marks: 0 };
  let text = '';
  let marks = 0;
  const at = new Int32Array(to - from);
  let length = 0;
  let copied = from;
  const flush = (until: number): void => {
    if (until > copied) {
      text += given.slice(copied, until);
      for (let i = copied; i < until; i += 1) at[length++] = i;
    }
  };
  for (let i = from; i < to; i += 1) {
    const code = given.charCodeAt(i);
    if (!SPECIAL[code]) continue;
    const sign = given.charAt(i);
    let end = i + 1;
    let piece = '';
    if (SPACES.test(sign)) piece = ' ';
    else if (sign === '<' || sign === '[') {
      FOOTNOTE_MARK.lastIndex = i;
      TAG.lastIndex = i;
      const mark = FOOTNOTE_MARK.exec(given) ?? (sign === '<' ? TAG.exec(given) : null);
      if (!mark) continue;
      end = i + mark[0].length;
    } else if (sign === '_') {
      if (given.charAt(i + 1) !== '_' && given.charAt(i - 1) !== '_') continue;
    } else if (
      sign === '*' &&
      /\s/u.test(given.charAt(i + 1)) &&
      given.slice(from, i).trim() === '' &&
      !given.slice(i + 1, to).includes('*')
    ) {
      piece = '•';
    } else if (sign === '#' && !MARKED.test(given.slice(Math.max(from, i - HEADING), i)) && i > from) continue;
    flush(i);
    if (piece) {
      text += piece;
      at[length++] = i;
    } else if (!DROPPED.test(sign)) marks += end - i;
    copied = end;
    i = end - 1;
  }
  flush(to);
  return { text, at: at.subarray(0, length), marks };
}

/** A heading's marks stand at its line's start: at most six, after some space. */
const HEADING = 12;
const MARKED = /^[\s#]*$/u;

const STRONG = /^\s*(?:#{1,6}\s|(?:[-+•]\s*)?\*\*(?=\S)[^*]*(?:\*(?!\*)[^*]*)*\*\*[\s.:;]*$)/u;

const headOf = (words: string): number => {
  const space = words.search(/\s/u);
  return space < 0 ? words.length : space;
};

/** The lines of the text as given, empty ones counted and left out. */
export function linesOf(given: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let bold = false;
  for (let from = 0; from <= given.length;) {
    let to = given.indexOf('\n', from);
    if (to < 0) to = given.length;
    const { text, at, marks: dropped } = plainLine(given, from, to);
    const marks = given.slice(from, to);
    const stars = marks.includes('**') ? marks.split('**').length - 1 : 0;
    const wasBold = bold;
    if (stars % 2 === 1) bold = !bold;
    let start = 0;
    let end = text.length;
    while (start < end && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start += 1;
    while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end -= 1;
    if (start === end) {
      blanks += 1;
      // Bold type does not outlast an empty line: a lost mark must not bind a whole page together.
      bold = false;
    } else {
      const strong =
        (stars === 0 && wasBold && bold) ||
        (stars > 0 && STRONG.test(marks)) ||
        /^\s*#{1,6}\s/u.test(marks) ||
        (wasBold && !bold && stars === 1 && marks.trimEnd().endsWith('**')) ||
        (!wasBold && bold && marks.trimStart().startsWith('**'));
      lines.push({
        text: text.slice(start, end),
        at: at && at.subarray(start, end),
        start: at ? (at[start] ?? 0) : from + start,
        extent: end - start + dropped,
        head: headOf(dropped === 0 ? text.slice(start, end) : marks.trim()),
        strong,
        open: bold,
        blanks,
        footnote: FOOTNOTE.test(marks),
      });
      blanks = 0;
    }
    from = to + 1;
  }
  return lines;
}
