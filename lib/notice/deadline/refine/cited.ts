import { beginsWith, endsWith } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** The kinds of documents that are cited with their date. */
const DOCUMENT =
  'bản án|báo cáo|biên bản|bộ luật|chỉ thị|chương trình|công điện|công hàm|công ước|công văn|đề án|điều lệ|đơn|giấy mời|giấy phép|hiến pháp|hiệp định|hợp đồng|hướng dẫn|kế hoạch|kết luận|lệnh|luật|nghị định|nghị quyết|pháp lệnh|phiếu|phương án|quy chế|quy định|quyết định|sắc lệnh|thông báo|thông cáo|thông tri|thông tư|thư|thư ngỏ|tờ trình|văn bản|ý kiến';

/** "số 19-CT/TU", "123/2024/NĐ-CP", "số 36a/NQ-CP", "số 05", "QĐ 12/UBND", with or without a comma */
const NUMBER = endsWith`(?:số:? ?\d[0-9a-zđ]*|(?:số:? ?)?[0-9a-zđ.]*\d[0-9a-zđ.]*(?: ?[/-] ?[a-z0-9.&à-ỹ]+){1,5})[”"')\]]*,? ?(?:đề |ký |ký ban hành |ban hành |được ban hành |phát hành )?`;
/** "Kế hoạch phát triển … ngày", up to some words between; not where a verb of completion or a bound stands between */
const NAME = endsWith`(?:${DOCUMENT})(?: (?!trước|xong|hoàn thành|vào|đến|gửi|họp|tổ chức|trong|về [^,]*, )[^,;:.()A-Z]{1,60})?,? ?`;
/** "ngày D của Chính phủ", "ngày D về việc …" */
const ISSUER = beginsWith`,? ?(?:của|do) (?:[^,;:.]{0,30})?(?:chính phủ|thủ tướng|bộ|ubnd|hđnd|ủy ban|uỷ ban|ubmttq|hội đồng|quốc hội|ban|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|đảng ủy|văn phòng|chủ tịch|sở|trung ương|bí thư|tổng|cục|thường trực|thanh tra|tòa|công an|kiểm toán|liên|quân|hội|công ty)|,? ?(?:về việc|v/v)`;

export const cited: Refusal[] = [
  {
    // "Chỉ thị số 19-CT/TU ngày 11/6/2020", "Công văn số 123, ngày 05/3/2024", "Nghị định … ngày D của Chính phủ"
    name: 'cited document',
    applies: ({ bare }, { left, right }) =>
      bare === true && (NUMBER.test(left) || NAME.test(left) || ISSUER.test(right)),
  },
];
