import { fold } from '../../agency/fold.ts';

/** What a column of a table of tasks holds. */
export type Column = 'number' | 'task' | 'lead' | 'support' | 'period' | 'other';

/** No head of a column is longer, in UTF-16 units. */
const LONGEST = 70;

/** By the words of its head, in folded text; the first that fits counts. */
const COLUMNS: [Column, RegExp][] = [
  // STT / TT / Số TT
  ['number', /^(?:s?tt|số tt|số thứ tự|no\.?)$/u],
  // Đơn vị tính / Ghi chú / Sản phẩm / Kinh phí / Căn cứ
  [
    'other',
    /^(?:đơn vị tính|đvt|ghi chú|sản phẩm|kết quả|đầu ra|kinh phí|dự toán|căn cứ|số lượng|địa điểm|hình thức|thành phần|chỉ tiêu|kế hoạch$|thực hiện$|tỷ lệ|điểm)/u,
  ],
  // Nhiệm vụ / Tên nhiệm vụ / Nội dung công việc / Hoạt động
  [
    'task',
    /^(?:tên |danh mục |các |nội dung |mô tả )*(?:nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đầu việc|đề án|tên văn bản|nhóm nhiệm vụ)(?! phối hợp)/u,
  ],
  // Cơ quan phối hợp / Phối hợp
  ['support', /^(?:[^,]{0,30} )?phối hợp(?: thực hiện)?$/u],
  // Thời gian hoàn thành / Thời hạn / Tiến độ
  ['period', /thời (?:gian|hạn|điểm)|tiến độ|hạn (?:hoàn|xử|báo|gửi)|hoàn thành|lộ trình|thời hạn/u],
  // Cơ quan chủ trì / Đơn vị thực hiện / Người phụ trách / Phân công
  [
    'lead',
    /chủ trì|đầu mối|phụ trách|trách nhiệm|phân công|(?:cơ quan|đơn vị|bộ phận|tổ chức|người) (?:thực hiện|tham mưu|soạn thảo|trình|xử lý|được giao)/u,
  ],
  ['support', /phối hợp/u],
];

export function columnOf(head: string): Column {
  // Most of what is asked about is a paragraph: no head of a column, whatever its marks and spaces.
  if (head.length > 2 * LONGEST) return 'other';
  const words = fold(head)
    .replace(/[\s*:.]+/gu, ' ')
    .trim();
  if (words.length === 0 || words.length > LONGEST) return 'other';
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** A table of tasks says at least what is to be done, and by whom or by when. */
export function isTaskHead(columns: readonly Column[]): boolean {
  return columns.includes('task') && (columns.includes('lead') || (columns.includes('period') && columns.length > 2));
}
