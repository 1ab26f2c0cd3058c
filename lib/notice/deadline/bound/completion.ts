/** Verbs that bring something to an end: "hoàn thành quý III/2024" says by when, "báo cáo quý III/2024" names a report. */
export const COMPLETION =
  'hoàn thành|hoàn tất|hoàn thiện|xong|kết thúc|dứt điểm|về đích|thông xe(?: kỹ thuật)?|thông tuyến|khánh thành|khởi công|nghiệm thu|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)(?:,? (?:khai thác|sử dụng|vận hành|hoạt động))?|thời gian(?: (?:thực hiện|hoàn thành|triển khai|xong))?|thời hạn(?: (?:thực hiện|hoàn thành))?|tiến độ(?: (?:thực hiện|hoàn thành))?|thời điểm(?: hoàn thành)?|đóng điện|phát điện|khai trương|vận hành';

/** Verbs that make a month or a quarter after them a time to act, though not a year. */
export const ACTION =
  'trình|gửi|ban hành|phê duyệt|tổ chức|triển khai|thực hiện|công bố|bàn giao|thông qua|giải quyết|xử lý|thanh toán|quyết toán|tổ chức thực hiện';
