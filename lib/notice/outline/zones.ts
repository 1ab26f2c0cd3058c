import { fold } from '../../agency/fold.ts';
import type { Zone } from '../directive/judge.ts';
import type { Item } from './item.ts';

/** Headings under which nothing is ordered. */
const SHUTS =
  /^(?:mục đích|mục tiêu|quan điểm|đánh giá (?:chung|tình hình|kết quả|việc)|đánh giá$|nhận xét|nhận định|(?:một số )?kết quả|(?:những |một số )?(?:tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân)|tình hình|thực trạng|bối cảnh|đối tượng|phạm vi|kinh phí|nguồn kinh phí|căn cứ|cơ sở pháp lý|thành phần|giải thích|khái quát|về (?:kết quả|tình hình|đánh giá|ưu điểm)|ưu điểm|chỉ tiêu|đặc điểm|sự cần thiết|dự báo)/u;
/** Headings that announce tasks, whatever stands above them. */
const OPENS =
  /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|yêu cầu|chỉ đạo|triển khai|phương hướng|công việc|nội dung thực hiện|biện pháp|tiến độ thực hiện/u;
const PURPOSE = /mục đích|mục tiêu|quan điểm/u;

/** The zone that a heading opens under itself; `above` is the zone it stands in. */
export function zoneUnder(item: Item, above: Zone): Zone {
  const text = fold(item.text.slice(0, 160)).trim();
  if (SHUTS.test(text) && !(OPENS.test(text) && !PURPOSE.test(text))) return 'shut';
  if (above === 'shut') return 'shut';
  if (OPENS.test(text)) return 'open';
  return above;
}

const ANNOUNCES =
  /(?:như sau|sau đây|(?:nội dung|nhiệm vụ|giải pháp|công việc|vấn đề|việc|chủ yếu|trọng tâm|ý kiến)(?: chính| cụ thể| trọng tâm| chủ yếu)? sau|sau|yêu cầu|đề nghị|chỉ đạo|chỉ thị|kết luận|cụ thể|giao|điện|quyết định|(?:yêu cầu|đề nghị|giao) [^.;:]{3,260})\s*:\s*$/u;
const TASKS = /yêu cầu|đề nghị|nhiệm vụ|giải pháp|chỉ đạo|chỉ thị|triển khai|tập trung|thực hiện|giao/u;

/** A sentence that announces what follows: "… kết luận như sau:". Gives the zone that it opens, or null. */
export function announced(text: string): Zone | null {
  const tail = fold(text.slice(-320));
  if (!ANNOUNCES.test(tail)) return null;
  return TASKS.test(tail.slice(-160)) &&
    !/kết luận(?: chỉ đạo)?(?: một số nội dung)?(?: như)? sau\s*:\s*$|kết luận\s*:\s*$/u.test(tail)
    ? 'open'
    : 'weak';
}
