import { inCapitals } from '../../agency/words.ts';
import { labelOf } from '../outline/label.ts';
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

/** How a text breaks its lines. */
interface Breaks {
  /** Lines are broken by the width of a page. */
  wrapped: boolean;
  /** Usual length of a full line. */
  width: number;
  /** Every line, even within a sentence, is followed by an empty one. */
  spaced: boolean;
  /** Empty lines stand between paragraphs. */
  separated: boolean;
  /** A column of numbers stands in it: a table's cells, one a line. */
  numbered: boolean;
}

const LOWER = /^[\p{Ll}]/u;
const UPPER = /^["“'‘(]?\p{Lu}/u;
/** A line that ends like this ends a sentence, an item or an introduction. */
const CLOSED = /[.!?:;…|]["”’)\]]?$/u;

const isEdge = (line: Line): boolean => line.text === '|';

function breaksOf(lines: readonly Line[]): Breaks {
  const lengths: number[] = [];
  let body = 0;
  let running = 0;
  let runningSpaced = 0;
  let ends = 0;
  let endsSpaced = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.text.length < 25) continue;
    body += 1;
    lengths.push(line.text.length);
    if (!CLOSED.test(line.text) && LOWER.test(next.text)) {
      running += 1;
      if (next.blanks > 0) runningSpaced += 1;
    } else if (CLOSED.test(line.text)) {
      ends += 1;
      if (next.blanks > 0) endsSpaced += 1;
    }
  }
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0;
  const wrapped = body > 3 && running >= body * 0.25 && width <= 170;
  return {
    wrapped,
    width,
    spaced: wrapped && runningSpaced > running * 0.6,
    separated: endsSpaced > ends * 0.5,
    numbered: lines.some((line) => line.text === 'STT' || line.text === 'TT'),
  };
}

/** Words that a line cannot end with: "phối hợp với", "thuộc các", "hoàn thiện hồ sơ, trình". */
const DANGLING =
  /(?:^|\s)(?:và|với|của|các|về|cho|từ|đến|tại|trong|theo|để|do|bởi|hoặc|là|những|số|ngày|tháng|năm|thuộc|,)$|,\s(?:báo cáo|giao|gửi|trình)$/iu;

/** Lines that begin a paragraph of their own in every notice. */
const BEGINS = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đảng cộng sản việt nam$|số\s*:|kính gửi|nơi nhận)/iu;
/** "Ngày 12/4/2024, Chủ tịch …"; in small letters the date ends the line before: "… vào | ngày 21/4/2024". */
const BEGINS_DATED = /^Ngày \d{1,2}(?:\/| tháng)/u;

/** What a title in small letters begins with, under the type's line: "CHỈ THỊ | về lãnh đạo đại hội …". */
const UNDER_TYPE = /^(?:về|v\/v|triển khai|phê duyệt|ban hành|thực hiện|tổ chức|tăng cường|tiếp tục|kết luận) /u;

/** Does the second line go on with the first one's paragraph? */
function goesOn(line: Line, next: Line, breaks: Breaks): boolean {
  if (isEdge(line) || isEdge(next) || labelOf(next.text)) return false;
  if (BEGINS.test(next.text) || BEGINS_DATED.test(next.text)) return false;
  if (line.text.includes('|') || next.text.includes('|') || line.text.includes('\t') || next.text.includes('\t'))
    return false;
  if (inCapitals(line.text) && UNDER_TYPE.test(next.text)) return false;
  const blank = next.blanks > 0 && !(breaks.spaced && next.blanks < 4);
  const closed = CLOSED.test(line.text);
  if (LOWER.test(next.text) && (!closed || (breaks.wrapped && !blank))) return true;
  if (line.open && next.blanks === 0) return true;
  if (!closed && next.blanks < 4 && DANGLING.test(line.text)) return true;
  if (blank || !breaks.wrapped) return false;
  const capitals = inCapitals(line.text);
  if (capitals !== inCapitals(next.text) && (capitals || line.strong !== next.strong)) return false;
  if (capitals) return line.strong === next.strong;
  if (line.strong !== next.strong && (line.strong || UPPER.test(next.text))) return false;
  if (closed)
    return breaks.spaced
      ? line.text.length >= breaks.width * 0.85 && /[.,…]["”’)\]]?$/u.test(line.text)
      : breaks.separated;
  // "4. Công an tỉnh" over "Chỉ đạo …": a short line before a capital is whole.
  if (breaks.separated && !breaks.spaced)
    return !UPPER.test(next.text) || line.text.endsWith(',') || line.text.length >= breaks.width * 0.33;
  if (!breaks.spaced) return line.text.length >= breaks.width * 0.5;
  // The line was full if the next one's first word had no room on it.
  return line.text.length + 1 + next.text.split(' ', 1).join('').length >= breaks.width * 0.9;
}

const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?$/iu;

/** A number alone on its line in a text of broken lines is the page's, unless a table's cells stand around it. */
const isPageNumber = (lines: readonly Line[], i: number, breaks: Breaks): boolean =>
  breaks.wrapped &&
  !breaks.numbered &&
  PAGE_NUMBER.test(lines[i]?.text ?? '') &&
  !isEdge(lines[i - 1] ?? (lines[i] as Line)) &&
  !isEdge(lines[i + 1] ?? (lines[i] as Line));

/** Puts the page together: broken lines joined over page numbers and footnotes, paragraphs kept apart by a line feed. */
export function pageOf(given: string): Page {
  const all = linesOf(given);
  const breaks = breaksOf(all);
  const lines = all.filter((_, i) => !isPageNumber(all, i, breaks));
  const groups: Line[][] = [];
  const footnotes: Line[][] = [];
  let last: Line[] | null = null;
  let inFootnote = false;
  for (const line of lines) {
    if (line.footnote) {
      footnotes.push([line]);
      inFootnote = true;
      continue;
    }
    if (inFootnote) {
      const note = footnotes.at(-1) as Line[];
      if (line.blanks === 0 && !isEdge(line)) {
        note.push(line);
        continue;
      }
      inFootnote = false;
    }
    const before = last?.at(-1);
    if (last && before && goesOn(before, line, breaks)) last.push(line);
    else groups.push((last = [line]));
  }
  return build(groups, footnotes);
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
