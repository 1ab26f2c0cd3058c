/** Verbs that bring something to an end: "hoàn thành quý III/2024" says by when, "báo cáo quý III/2024" names a report. */
export const COMPLETION =
  'hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|dứt điểm|về đích|thông xe(?: kỹ thuật)?|thông tuyến|khánh thành|khởi công|nghiệm thu|bàn giao|đóng điện|phát điện|khai trương|vận hành|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)(?:,? (?:khai thác|sử dụng|vận hành|hoạt động))?';

/** Labels within a sentence that a period follows: "thời gian hoàn thành: quý IV/2025". */
export const TIME_LABEL =
  '(?:thời (?:gian|hạn|điểm)|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|triển khai|xong|báo cáo|gửi|trình|nộp|tổ chức))?';

/** Verbs that make a month or a quarter after them a time to act, though not a year. */
export const ACTION =
  'trình|gửi|ban hành|phê duyệt|tổ chức|triển khai|thực hiện|công bố|thông qua|giải quyết|xử lý|thanh toán|quyết toán|giải ngân|vận hành|sắp xếp';
