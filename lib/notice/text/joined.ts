import { inCapitals } from '../../agency/words.ts';
import { labelOf } from '../outline/label.ts';
import { labelLineOf } from '../task/label-line.ts';
import { beginsSmall, type Breaks, isClosed, isRow, reachOf } from './breaks.ts';
import type { Line } from './plain.ts';

const UPPER = /^["“'‘(]?\p{Lu}/u;

/** Words that a line cannot end with: "phối hợp với", "thuộc các", "hoàn thiện hồ sơ, trình". */
const DANGLING =
  /(?:^|\s)(?:và|với|của|các|về|cho|từ|đến|tại|trong|theo|để|do|bởi|hoặc|là|những|số|ngày|tháng|năm|thuộc|,)$|,\s(?:báo cáo|giao|gửi|trình)$/iu;

/** Lines that begin a paragraph of their own in every notice. */
const BEGINS = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đảng cộng sản việt nam$|số\s*:|kính gửi|nơi nhận)/iu;
/** "Ngày 12/4/2024, Chủ tịch …"; in small letters the date ends the line before: "… vào | ngày 21/4/2024". */
const BEGINS_DATED = /^Ngày \d{1,2}(?:\/| tháng)/u;

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
    /(?:^|\s)(?:cấp|điểm|điều|đợt|giai đoạn|khoản|khóa|lần|lần thứ|mục|năm|ngày|phường|quận|quốc lộ|quý|số|tháng|thứ|tuần)$/iu,
  ],
  // (tương tự như Đề án | 06), (qua Phòng Giáo dục Trung học | - Giáo dục Thường xuyên)
  [/^[^()]*\)/u, /\([^()]*$/u],
];

/** A line that begins like an item, because its first word had no room above. */
function breaksAtLabel(line: Line, next: Line, breaks: Breaks): boolean {
  if (!breaks.wrapped || isClosed(line) || next.blanks > breaks.room || reachOf(line, next) < breaks.reach)
    return false;
  return breaks.separated || NO_LABEL.some(([begins, ends]) => begins.test(next.text) && ends.test(line.text));
}

/**
 * A capital within a sentence is a name's, and no body's name begins so: over such words a line without a stop is a heading, however full.
 * "Sở Y tế chủ trì, phối hợp với các ngành | Tập trung …"
 */
const NO_NAME =
  /^(?:Bảo đảm|Bên cạnh|Bố trí|Chủ động|Chủ trì|Chú trọng|Chuẩn bị|Đảm bảo|Đẩy mạnh|Đẩy nhanh|Đề nghị|Đôn đốc|Đồng thời|Đối với|Giao (?=Ban|Bộ|các|Chi cục|Chủ tịch|Công an|Cục|đồng chí|Giám đốc|Phó|Phòng|Sở|UBND|[UỦ][ỷy] ban|Văn phòng)|Hoàn thành|Hoàn thiện|Khẩn trương|Kiên quyết|Kịp thời|Nâng cao|Nghiêm túc|Ngoài ra|Phấn đấu|Phối hợp|Quan tâm|Quán triệt|Rà soát|Tăng cường|Tập trung|Tham mưu|Theo dõi|Thường xuyên|Tiếp tục|Triển khai|Yêu cầu)/u;
/** After these a name may: "Dự án | Tăng cường quản lý đất đai", "Phòng | Tham mưu", "Giáo dục | Thường xuyên". */
const OPENS_NAME =
  /(?:ban|bộ|chuyên đề|chương trình|cục|dự án|đề án|giáo dục|hội|kế hoạch|mô hình|nhiệm vụ|phong trào|phòng|sở|tổ|trung tâm|việc|về|và|,)$/iu;

const beginsAnew = (line: Line, next: Line): boolean => NO_NAME.test(next.text) && !OPENS_NAME.test(line.text);

/** Does the second line go on with the first one's paragraph? */
export function goesOn(line: Line, next: Line, breaks: Breaks): boolean {
  if (isRow(line) || isRow(next)) return false;
  if (labelOf(next.text)) return breaksAtLabel(line, next, breaks);
  const small = beginsSmall(next);
  // "thấp các chỉ | số: PAPI" is no "Số: 12/TB-UBND".
  if (!small && (BEGINS.test(next.text) || BEGINS_DATED.test(next.text) || labelLineOf(next.text))) return false;
  const capitals = inCapitals(line.text);
  if (capitals && UNDER_TYPE.test(next.text)) return false;
  const blank = next.blanks > breaks.room;
  const closed = isClosed(line);
  if (small && !closed) return true;
  if (line.open && next.blanks === 0) return true;
  if (!closed && next.blanks < 4 && DANGLING.test(line.text)) return true;
  if (blank || !breaks.wrapped) return false;
  if (!closed && beginsAnew(line, next)) return false;
  const full = reachOf(line, next) >= breaks.reach;
  if (small) return full || !breaks.exact;
  if (breaks.exact) return full;
  if (capitals !== inCapitals(next.text) && (capitals || line.strong !== next.strong)) return false;
  if (capitals) return line.strong === next.strong;
  if (breaks.separated && full) return true;
  if (line.strong !== next.strong && (line.strong || UPPER.test(next.text))) return false;
  // "4. Công an tỉnh" over "Chỉ đạo …": a short line before a capital is whole.
  if (breaks.separated)
    return closed || !UPPER.test(next.text) || line.text.endsWith(',') || line.extent >= breaks.width * 0.33;
  if (breaks.spaced) return full;
  // The lines of a page's source: a paragraph's first one is shorter than those that follow.
  return !closed && line.extent >= breaks.width * 0.5;
}

/** Does the second line go on with the footnote that the first one belongs to? What the footnote cut goes on after its last line. */
export function noteGoesOn(line: Line, next: Line, breaks: Breaks): boolean {
  if (next.text === '|' || next.blanks > breaks.room) return false;
  if (!breaks.wrapped || reachOf(line, next) >= breaks.reach) return true;
  return !breaks.exact && !breaks.spaced && !isClosed(line);
}
