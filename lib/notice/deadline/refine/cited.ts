import { beginsWith, endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** The kinds of documents that are cited with their date. */
const DOCUMENT =
  'bản án|báo cáo|biên bản|bộ luật|chỉ thị|chương trình|công điện|công hàm|công ước|công văn|đề án|điều lệ|đơn|giấy mời|giấy phép|hiến pháp|hiệp định|hợp đồng|hướng dẫn|kế hoạch|kết luận|lệnh|luật|nghị định|nghị quyết|pháp lệnh|phiếu|phương án|quy chế|quy định|quyết định|sắc lệnh|thông báo|thông cáo|thông tri|thông tư|thư|thư ngỏ|tờ trình|văn bản|ý kiến';

/** "Kế hoạch phát triển … ngày", up to some words between; not where a verb of completion or a bound stands between */
const NAME = endsWith`(?:${DOCUMENT})(?: (?!trước|xong|hoàn thành|vào|đến|gửi|họp|tổ chức|trong|về [^,]*, )[^,;:.()A-Z]{1,60})?,? ?`;
/** "ngày D của Chính phủ", "ngày D về việc …" */
const ISSUER = beginsWith`,? ?(?:của|do) (?:[^,;:.]{0,30})?(?:chính phủ|thủ tướng|bộ|ubnd|hđnd|ủy ban|uỷ ban|ubmttq|hội đồng|quốc hội|ban|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|đảng ủy|văn phòng|chủ tịch|sở|trung ương|bí thư|tổng|cục|thường trực|thanh tra|tòa|công an|kiểm toán|liên|quân|hội|công ty)|,? ?(?:về việc|v/v)`;

export const cited: Refusal[] = [
  {
    // "theo Tờ trình ngày 25/9", "Nghị định … ngày D của Chính phủ"; those with a number are told by their letter
    name: 'cited document',
    applies: ({ bare }, { left, right }) => bare === true && (NAME.test(left) || ISSUER.test(right)),
  },
];
