import { beginsSmall, type Breaks, isClosed } from './breaks.ts';
import { wantsMore } from './joined.ts';
import type { Line } from './plain.ts';

/** What a page prints between the lines of its text: its number, and footnotes whose marks are bare digits. */

const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?$/iu;
/** "Trang 12 / 120", in UTF-16 units, with room. */
const LONGEST = 20;
/** "… trước ngày | 3 | tháng 9": a date whose parts stand on lines of their own. */
const IN_DATE = /(?:ngày|tháng|quý|số|năm)$/iu;

/** No cut sentence leaves less on its line; cells of a table do. In UTF-16 units. */
const SHORTEST = 25;

/** So many notes stand at the foot of a page at most. */
const NOTES = 10;

/** A page's end cuts the sentence over it. */
function cuts(before: Line, number: Line, after: Line): boolean {
  if (before.text.length < SHORTEST || isClosed(before) || number.blanks + after.blanks === 0) return false;
  return IN_DATE.test(before.text)
    ? !/^(?:tháng|năm|\/)/u.test(after.text)
    : beginsSmall(after) || wantsMore(before, after);
}

/** A number alone on its line is the page's in a text of broken lines, or where it cuts a sentence, unless a table's cells stand around it. */
export function isPageNumber(lines: readonly Line[], i: number, breaks: Breaks): boolean {
  const line = lines[i] as Line;
  if (breaks.numbered || line.text.length > LONGEST || !PAGE_NUMBER.test(line.text)) return false;
  const before = lines[i - 1];
  const after = lines[i + 1];
  if (before?.text === '|' || after?.text === '|') return false;
  if (breaks.wrapped) return true;
  // Notes at the foot of the page are no end of the sentence above them.
  let above = i - 1;
  while (above > i - NOTES && (lines[above]?.footnote || (lines[above] && isNote(lines, above, breaks)))) above -= 1;
  const text = lines[above];
  return text !== undefined && after !== undefined && cuts(text, line, after);
}

/** "1 Nghị quyết số 93/NQ-CP …", "2 Gồm: …": notes cite and explain; "3 Trung tâm y tế" goes on with the line before. */
const NOTE =
  /^(\d{1,2}) (?:Bao gồm|Báo cáo|Căn cứ|Chỉ thị|Công (?:điện|văn)|Cụ thể|Gồm|Kế hoạch|Kết luận|Luật|Nghị|Quyết định|Tại|Theo|Thông (?:báo|tư)|Tính|Tờ trình|Trong|Văn bản)(?=[\s:])/u;

/** A note stands on the page of its mark: so many lines above at most. */
const PAGE = 50;

/** A footnote whose mark has lost its raised type: "… mục tiêu quốc gia1, báo cáo" has the note "1 Nghị quyết …". */
export function isNote(lines: readonly Line[], i: number, breaks: Breaks): boolean {
  const mark = breaks.numbered ? undefined : NOTE.exec((lines[i] as Line).text)?.[1];
  if (!mark) return false;
  const referred = new RegExp(`[\\p{Ll})”]${mark}(?![\\p{L}\\d/.]\\S)`, 'u');
  return lines.slice(Math.max(0, i - PAGE), i).some((line) => referred.test(line.text));
}
