import { COMPLETION } from '../bound/completion.ts';
import { daysBetween } from '../civil.ts';
import type { Refusal } from './refusal.ts';

const DOCUMENT =
  'luật|bộ luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông tư liên tịch|công điện|công văn|văn bản|thông báo|kết luận|kế hoạch|chương trình|đề án|tờ trình|báo cáo|hướng dẫn|quy định|quy chế|giấy mời|thư|biên bản|hợp đồng|hiệp định|công ước|giấy phép|phương án|phiếu|lệnh|sắc lệnh|hiến pháp|điều lệ|đơn|kế luận|thông cáo|bản án';

const CITED_NUMBER =
  /(?:số:? ?)?[0-9a-zđ.]*\d[0-9a-zđ.]*(?: ?[/-] ?[a-zđ0-9.&ưăâêôơ-]+)+[”"')]*,? ?(?:đề |ký |ban hành |được ban hành )?$/;
const CITED_NAME = new RegExp(
  `(?<![a-zà-ỹ])(?:${DOCUMENT})(?: (?!trước|xong|hoàn thành|vào|đến)[^,;:.()DBMQHYWPTN]{1,60})?,? ?$`,
);
const CITED_ISSUER =
  /^,? ?(?:của|do) (?:[^,;:.]{0,30})?(?:chính phủ|thủ tướng|bộ|ubnd|hđnd|ủy ban|uỷ ban|hội đồng|quốc hội|ban|tỉnh ủy|tỉnh uỷ|thành ủy|văn phòng|chủ tịch|sở|trung ương|bí thư|tổng|cục|thường trực|thanh tra|tòa|công an|kiểm toán)/;

const OCCASION =
  /(?:kỷ niệm|chào mừng|nhân|dịp|lễ|mừng|hưởng ứng|nghỉ|sinh|mất|thành lập|truyền thống|giải phóng|quốc khánh|quốc tế|chiến thắng|ngày hội|tuần lễ|năm ngày|liệt s[ĩỹ]|nhà giáo|toàn quốc|thế giới)[^,;:.]{0,50}$/;

const STATISTIC_LEFT =
  /(?:tính|lũy kế|luỹ kế|số liệu|thống kê|cập nhật|ước|tổng số|kết quả|so với|cùng kỳ)(?: [a-zà-ỹ ]{0,16})?$/;
const STATISTIC_RIGHT =
  /^,? ?(?:(?:toàn |cả |trên )[^,;:.]{0,30} )?(?:đã|đạt|tăng|giảm|ước|có \d|có khoảng|cả nước có|còn \d|chiếm)/;

const EFFECT = /(?:hiệu lực|áp dụng|thi hành|có giá trị|sinh)(?: (?:thi hành|từ|kể từ|đến|vào|trong|thực hiện))* ?$/;

const GOAL_LEFT =
  /(?:tầm nhìn|mục tiêu|phấn đấu|chỉ tiêu|định hướng|chiến lược|quy hoạch|thời kỳ|giai đoạn|lộ trình|nhiệm kỳ|kế hoạch|chương trình|đề án|dự án|tỷ lệ|danh mục)[^;:.]{0,60}$/;
const GOAL_RIGHT = /^,? ?(?:[^,;:.]{0,60} )?(?:đạt|tăng|giảm|\d+(?:[.,]\d+)? ?%|trở thành|tối thiểu \d|có \d)/;
const COMPLETES = new RegExp(
  `(?:${COMPLETION}|trình|ban hành|phê duyệt|thực hiện|triển khai|tổ chức|bàn giao|giải ngân|thanh toán|quyết toán|xử lý|giải quyết|công bố|thông qua)(?![a-zà-ỹ])`,
);

/** What was done or stood before a day long past is a condition: "đã được phê duyệt trước ngày 01/7/2014", "(trước năm 2022)". */
const DONE = /(?:đã|được|bị|phát sinh|xảy ra|có hiệu lực|tồn tại|sử dụng|còn tồn|trở về)(?: [^,;:.]{0,50})?$/;

const HOLIDAYS = new Set([
  '3/2',
  '27/2',
  '8/3',
  '26/3',
  '30/4',
  '1/5',
  '7/5',
  '19/5',
  '1/6',
  '27/7',
  '19/8',
  '2/9',
  '10/10',
  '20/10',
  '20/11',
  '22/12',
]);

export const refusals: Refusal[] = [
  {
    // "Chỉ thị số 19-CT/TU ngày 11/6/2020", "Công văn số 123 ngày 05/3/2024", "Nghị định … ngày D của Chính phủ"
    name: 'cited document',
    applies: ({ bare }, { left, right }) =>
      bare === true && (CITED_NUMBER.test(left) || CITED_NAME.test(left) || CITED_ISSUER.test(right)),
  },
  {
    // the meeting that the notice tells of: "Kết luận phiên họp … tháng 4 năm 2024", "tại buổi làm việc ngày D"
    name: 'own meeting',
    applies: ({ rule }, { left }) =>
      rule === 'deadline/on-meeting' &&
      /(?:kết luận|thông báo|theo|căn cứ|nội dung|kết quả|sau|tại kết luận|ý kiến|đã|biên bản)(?: [^,;:.]{0,60})?$/.test(
        left,
      ),
  },
  {
    // "kỷ niệm 50 năm ngày 24/3", "nghỉ lễ ngày 30/4 và 01/5", "nhân dịp 27/7"
    name: 'anniversary',
    applies: ({ bare, period }, { left }) =>
      bare === true &&
      (OCCASION.test(left) ||
        (period?.kind === 'day' && period.year === undefined && HOLIDAYS.has(`${period.day}/${period.month}`))),
  },
  {
    // "tính đến ngày 15/10", "đến hết tháng 9 đạt 60 %", "trong năm 2024, toàn tỉnh đã"
    name: 'statistic',
    applies: ({ bound }, { left, right }) =>
      (bound === 'by' || bound === 'within' || bound === 'on' || bound === 'span') &&
      (STATISTIC_LEFT.test(left) || STATISTIC_RIGHT.test(right)),
  },
  {
    // "có hiệu lực từ ngày 01/7/2025", "áp dụng đến hết ngày 31/12"
    name: 'effect',
    applies: ({ bound }, { left }) => bound !== 'event' && bound !== 'after' && EFFECT.test(left),
  },
  {
    // "từ ngày 01/7/2025" begins, it does not end: "kể từ ngày 01/01/2025", "sau ngày D"
    name: 'beginning',
    applies: ({ bare }, { left }) =>
      bare === true &&
      /(?:từ|sau|sau khi|kể từ|trở đi|của|tại|năm|và|hoặc|,) $/.test(left) &&
      !/(?:báo cáo|hoàn thành|xong)[^,]*, $/.test(left),
  },
  {
    // "tầm nhìn đến năm 2050", "đến hết năm 2030 đạt 50 %", "phấn đấu năm 2025"; with a verb of completion it is a deadline
    name: 'goal',
    applies: ({ period, bound }, { left, right, words }) => {
      if (period?.kind !== 'year' && !(period?.kind === 'years' || bound === 'event')) return false;
      if (bound === 'event' || bound === 'before' || bound === 'span') return false;
      const clause = left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('.'), left.length - 110) + 1);
      if (GOAL_RIGHT.test(right)) return true;
      if (words.startsWith('trong')) return !COMPLETES.test(clause) && !COMPLETES.test(right.slice(0, 60));
      return GOAL_LEFT.test(clause) || !(COMPLETES.test(clause) || COMPLETES.test(right.slice(0, 60)));
    },
  },
  {
    // "các nhiệm vụ trong tháng 12", "tình hình trong quý III"
    name: 'name of a plan',
    applies: ({ bound }, { left }) =>
      bound === 'within' &&
      /(?:nhiệm vụ|công tác|tình hình|chỉ tiêu|kế hoạch|trọng tâm|kết quả|dự toán|báo cáo|chương trình)(?: (?:trọng tâm|công tác|cụ thể|chủ yếu))? (?:của |cho )?$/.test(
        left,
      ),
  },
  {
    // "dự án được phê duyệt trước ngày 01/01/2023", "sử dụng đất trước ngày 15/10/1993"
    name: 'condition of the past',
    applies: ({ due, suspect, bound, bare }, { left }, { issued }) => {
      if (due === null || issued === null || due >= issued) return false;
      if (suspect !== undefined && bound !== 'span' && bare !== true) return DONE.test(left);
      if (bound !== 'before' && bound !== 'by') return true;
      return daysBetween(due, issued) >= 183 || DONE.test(left);
    },
  },
];
