import { inCapitals, wordsOf } from '../../agency/words.ts';
import { classAt, MANNER } from '../language/lexicon.ts';
import { labelOf } from '../outline/label.ts';
import { labelLineOf } from '../task/label-line.ts';
import { beginsSmall, type Breaks, isClosed, isRow, reachOf } from './breaks.ts';
import type { Line } from './plain.ts';

const UPPER = /^["“'‘(]?\p{Lu}/u;

/** Words that a line cannot end with: "phối hợp với", "thuộc các", "hoàn thiện hồ sơ, trình". */
const DANGLING =
  /(?:^|\s)(?:và|với|của|các|về|cho|từ|đến|tại|trong|theo|để|do|bởi|hoặc|là|những|thuộc|,)$|,\s(?:báo cáo|giao|gửi|trình)$/iu;

/** Words that want a number: "Quyết định số | 12/QĐ-UBND". "Về chuyển đổi số", "6 tháng cuối năm" are whole. */
const COUNTED = /(?:^|\s)(?:số|ngày|tháng|năm)$/iu;

/** A line that no sentence ends with, before that next one. */
export const wantsMore = (line: Line, next: Line): boolean =>
  DANGLING.test(line.text) || (COUNTED.test(line.text) && /^\d/u.test(next.text));

/**
 * Lines that begin a paragraph of their own in every notice: "Ngày 12/4/2024, Chủ tịch …". In small letters they go on: "… vào | ngày
 * 21/4/2024", "thấp các chỉ | số: PAPI".
 */
const BEGINS =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ ,|-]{1,4}\d{1,2}[:h]\d{2}$|cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đảng cộng sản việt nam$|số\s*:|kính gửi|nơi nhận|ngày \d{1,2}(?:\/| tháng))/iu;

/** What a title in small letters begins with, under the type's line: "CHỈ THỊ | về lãnh đạo đại hội …". */
const UNDER_TYPE = /^(?:về|v\/v|triển khai|phê duyệt|ban hành|thực hiện|tổ chức|tăng cường|tiếp tục|kết luận) /u;

/** What looks like an item's label and is none, by its own first letters and the end of the line before. */
const NO_LABEL: [begins: RegExp, ends: RegExp][] = [
  // kinh tế | - xã hội
  [/^[-–]\s\p{Ll}/u, /\p{L}$/u],
  // các phường Xuân Hương | - Đà Lạt, Lâm Viên
  [/^[-–]\s\p{Lu}\p{Ll}*\s\p{Lu}/u, /\s\p{Lu}\p{Ll}*$/u],
  // thời kỳ 2021 | - 2030
  [/^[-–]\s?\d/u, /\d$/u],
  // giật cấp | 10. Dự báo
  [
    /^\d/u,
    /\s(?:cấp|điểm|điều|đợt|giai đoạn|khoản|khóa|lần|mục|năm|ngày|phường|quận|quốc lộ|quý|số|tháng|thứ|tuần)$/iu,
  ],
  // (tương tự như Đề án | 06), (qua Phòng Giáo dục Trung học | - Giáo dục Thường xuyên)
  [/^[^()]*\)/u, /\([^()]*$/u],
];

/** Words of one compound, however the line is broken at its dash. */
const COMPOUND =
  /(?:chính trị|kinh tế|văn hóa|văn hoá) [-–] xã hội|quốc phòng [-–] an ninh|khoa học [-–] (?:công nghệ|kỹ thuật)/iu;
/** The longest half of them, in UTF-16 units. */
const HALF = 12;
const isCompound = (line: Line, next: Line): boolean =>
  /^[-–]/u.test(next.text) && COMPOUND.test(`${line.text.slice(-HALF)} ${next.text.slice(0, HALF)}`);

/** A line that begins like an item, because its first word had no room above. */
function breaksAtLabel(line: Line, next: Line, breaks: Breaks): boolean {
  if (!breaks.wrapped || isClosed(line) || next.blanks > breaks.room || reachOf(line, next) < breaks.reach)
    return false;
  return breaks.separated || NO_LABEL.some(([begins, ends]) => begins.test(next.text) && ends.test(line.text));
}

/** What orders begin with, and no name; the adverbs that do so are those of the lexicon. */
const ORDERS = /^(?:Chú trọng|Đẩy mạnh|Đối với|Hoàn thiện|Phối hợp|Rà soát|Tăng cường|Tham mưu|Triển khai|Yêu cầu)/u;
/** After these a name may: "Dự án | Tăng cường quản lý đất đai", "Phòng | Tham mưu", "Giáo dục | Thường xuyên". */
const OPENS_NAME = /(?:ban|bộ|chuyên đề|chương trình|cục|án|giáo dục|phòng|sở|tổ|trung tâm|việc|về|và|,)$/iu;

/**
 * A capital within a sentence is a name's: over the first words of an order a line without a stop is a heading, however full.
 * "Sở Y tế chủ trì, phối hợp với các ngành | Tập trung …"
 */
const beginsAnew = (line: Line, next: Line): boolean =>
  (ORDERS.test(next.text) || ((classAt(wordsOf(next.text.slice(0, 20)), 0)?.value ?? 0) & MANNER) !== 0) &&
  !OPENS_NAME.test(line.text);

/** Does the second line go on with the first one's paragraph? */
export function goesOn(line: Line, next: Line, breaks: Breaks): boolean {
  if (isRow(line) || isRow(next)) return false;
  if (labelOf(next.text)) return isCompound(line, next) || breaksAtLabel(line, next, breaks);
  const small = beginsSmall(next);
  if (!small && (BEGINS.test(next.text) || labelLineOf(next.text))) return false;
  const capitals = inCapitals(line.text);
  if (capitals && UNDER_TYPE.test(next.text)) return false;
  const blank = next.blanks > breaks.room;
  const closed = isClosed(line);
  if (small && !closed) return true;
  if (line.open && next.blanks === 0) return true;
  if (!closed && next.blanks < 4 && wantsMore(line, next)) return true;
  if (blank || !breaks.wrapped) return false;
  if (!closed && beginsAnew(line, next)) return false;
  const full = reachOf(line, next) >= breaks.reach;
  if (small) return full || !breaks.exact;
  if (breaks.exact) return full;
  if (capitals !== inCapitals(next.text) && (capitals || line.strong !== next.strong)) return false;
  if (capitals) return line.strong === next.strong;
  if (line.strong !== next.strong) return false;
  // "4. Công an tỉnh" over "Chỉ đạo …": a short line before a capital is whole.
  if (breaks.separated)
    return full || closed || !UPPER.test(next.text) || line.text.endsWith(',') || line.extent >= breaks.width * 0.33;
  if (breaks.spaced) return full;
  // The lines of a page's source: a paragraph's first one is shorter than those that follow.
  return !closed && line.extent >= breaks.width * 0.5;
}

/** Does the second line go on with the footnote that the first one belongs to? What the footnote cut goes on after its last line. */
export function noteGoesOn(line: Line, next: Line, breaks: Breaks): boolean {
  if (next.text === '|' || next.blanks > breaks.room) return false;
  // Where a line is a paragraph, so is a note.
  if (!breaks.wrapped) return beginsSmall(next) && !isClosed(line);
  if (reachOf(line, next) >= breaks.reach) return true;
  return !breaks.exact && !breaks.spaced && !isClosed(line);
}
