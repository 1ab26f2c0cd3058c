import { fold } from '../../agency/fold.ts';
import { syllables } from '../../agency/syllables.ts';

/** What a label of a task says: who leads, who supports, when; the task itself; or something else about it (its product, its cost). */
export type LabelKind = 'lead' | 'support' | 'period' | 'task' | 'other';

export interface LabelLine {
  kind: LabelKind;
  /** Length of the label with its colon and the white space after it. */
  length: number;
}

/** No label is longer, in UTF-16 units. */
const LONGEST = 90;

/** Each stands at the start of a line, a sentence or a part after a semicolon, in folded text. The first that fits counts. */
const LABELS: [LabelKind, RegExp][] = [
  // Nhiệm vụ: / Nội dung công việc:
  ['task', /^(?:nhiệm vụ|nội dung(?: công việc| nhiệm vụ| thực hiện)?|công việc|tên nhiệm vụ)(?: \d{1,2})?\s*:/u],
  // Cơ quan phối hợp: / Đơn vị phối hợp thực hiện: / Phối hợp:
  [
    'support',
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|địa phương|tổ chức|sở, ngành)(?:, (?:cơ quan|đơn vị|địa phương|tổ chức))? )?(?:tham gia )?phối hợp(?: thực hiện| triển khai| tham mưu)?\s*:/u,
  ],
  // Thời gian hoàn thành: / Thời hạn: / Tiến độ thực hiện: / Hoàn thành:
  [
    'period',
    /^(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|lộ trình|mốc thời gian|thời gian, tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|báo cáo|xử lý|gửi|trình|ban hành|dự kiến|giải quyết|tổ chức|cần|phải|và|xong|cụ thể)){0,3}\s*:/u,
  ],
  ['period', /^hoàn thành\s*:/u],
  // Thời gian hoàn thành trước ngày … / Thời hạn hoàn thành: …
  [
    'period',
    /^(?:thời (?:gian|hạn)|tiến độ) (?:hoàn thành|thực hiện|báo cáo|xong|gửi báo cáo)(?: xong)?(?=\s+(?:trước|trong|chậm|không|đến|vào|xong|hết|từ|ngày|quý|tháng|năm|muộn|là|hằng|hàng))/u,
  ],
  // Đơn vị chủ trì: / Cơ quan chủ trì tham mưu thực hiện: / Chủ trì: / Phân công thực hiện: / Trách nhiệm thực hiện:
  [
    'lead',
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|địa phương|tổ chức|sở, ngành|đầu mối|cá nhân|cán bộ|đồng chí|lãnh đạo|người)(?:,? (?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân))? )(?:được giao |được phân công )?(?:chủ trì|đầu mối|thực hiện|phụ trách|chịu trách nhiệm|tham mưu|chỉ đạo|báo cáo)(?: chính)?(?:,? (?:tham mưu|thực hiện|triển khai|chủ trì|phụ trách|xây dựng|soạn thảo|tổ chức|trình)){0,3}\s*:/u,
  ],
  [
    'lead',
    /^(?:chủ trì(?: thực hiện| tham mưu| soạn thảo)?|phân công(?: nhiệm vụ)?(?: thực hiện| chủ trì)?|trách nhiệm(?: thực hiện| chủ trì| tổ chức)?|đầu mối(?: thực hiện)?)\s*:/u,
  ],
  // Sản phẩm: / Kết quả: / Kinh phí: / Địa điểm:
  [
    'other',
    /^(?:sản phẩm(?: đầu ra| hoàn thành| dự kiến)?|kết quả(?: đầu ra| dự kiến| đạt được| cần đạt)?|kinh phí(?: thực hiện)?|nguồn (?:lực|kinh phí)(?: thực hiện)?|địa điểm(?: thực hiện| tổ chức)?|ghi chú|hình thức(?: thực hiện| tổ chức)?|đối tượng(?: tham gia| thụ hưởng)?|thành phần(?: tham dự| tham gia)?|phạm vi(?: thực hiện)?|chỉ tiêu|căn cứ|chủ đề)\s*:/u,
  ],
];

/** The labels that need no colon begin with these. */
const BARE = /^t(?:hời|iến)/iu;

/** First words of labels, so that most sentences cost one look. */
const FIRST = syllables(
  'nhiệm nội công tên các cơ đơn bộ địa tổ sở tham phối thời tiến hạn lộ mốc hoàn đầu cá cán đồng lãnh người chủ phân trách sản kết kinh nguồn ghi hình đối thành phạm chỉ căn',
);

/** The longest of them, in letters. */
const LONGEST_FIRST = Math.max(...[...FIRST].map((word) => word.length));

/** The label that a text begins with, or null. */
export function labelLineOf(text: string): LabelLine | null {
  const space = text.slice(0, LONGEST_FIRST + 1).search(/[\s:]/u);
  // None of them ends where old and new spelling part, so that small letters are enough.
  if (space < 0 || !FIRST.has(text.slice(0, space).toLowerCase())) return null;
  const head = text.slice(0, LONGEST);
  if (!head.includes(':') && !BARE.test(head)) return null;
  const plain = fold(head).replaceAll(/\s/gu, ' ');
  for (const [kind, pattern] of LABELS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    let length = found[0].length;
    while (/\s/u.test(text.charAt(length))) length += 1;
    return { kind, length };
  }
  return null;
}

export interface Segment {
  kind: LabelKind;
  /** UTF-16 span of the value, without its stop. */
  start: number;
  end: number;
}

/** The labels of one line, in order: "Chủ trì: Sở A; phối hợp: Sở B; thời hạn: Quý IV". `from` must begin with one. */
export function segmentsOf(text: string, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  const starts: { at: number; label: LabelLine }[] = [];
  for (let at = from; at < to;) {
    const label = labelLineOf(text.slice(at, Math.min(to, at + LONGEST)));
    if (label) starts.push({ at, label });
    const next = text.slice(at, to).search(/[;.,]\s+/u);
    if (next < 0) break;
    at += next + 1;
    while (/\s/u.test(text.charAt(at))) at += 1;
  }
  for (const [i, { at, label }] of starts.entries()) {
    let end = starts[i + 1]?.at ?? to;
    while (end > at && /[\s.;,]/u.test(text.charAt(end - 1))) end -= 1;
    segments.push({ kind: label.kind, start: Math.min(at + label.length, end), end });
  }
  return segments;
}
