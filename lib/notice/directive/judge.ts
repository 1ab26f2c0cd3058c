import { longest, phraseSet } from '../../agency/phrases.ts';
import { begins } from '../../agency/vocabulary.ts';
import type { Words } from '../../agency/words.ts';
import { ACT, CONNECTIVES, DUTY, MANNER, ORDER } from '../language/lexicon.ts';
import type { Roles } from '../assignee/roles.ts';
import type { Clauses } from '../sentence/clauses.ts';
import { syllables } from '../../agency/syllables.ts';

/**
 * Where a sentence stands. `open`: tasks were announced; `weak`: the body of a notice, where assessments and tasks mix; `shut`: goals,
 * assessments, who attended; `news`: a report without outline.
 */
export type Zone = 'open' | 'weak' | 'shut' | 'news';

export interface Verdict {
  rule: string;
  /** Index of the word that decided. */
  cue: number;
}

/** Agreement, praise and finding: what begins like this tells no one to do anything, unless an order follows. */
const STATES = phraseSet(`
cảm ơn
chia buồn
chia sẻ khó khăn
chúc mừng
cơ bản nhất trí
cơ bản thống nhất
ghi nhận
hoan nghênh
kết luận
nhiệt liệt biểu dương
nhất trí
thông nhất
thống nhất
thay mặt
trân trọng
xin cảm ơn
đánh giá cao
đồng tình
đồng ý
khẳng định
biểu dương và
`);

/** "thống nhất" that instructs: "thống nhất phương án", "thống nhất thực hiện". */
const UNITES = /^thống nhất (?:quản lý|thực hiện|nhận thức|phương án|kế hoạch|danh mục|số liệu)/u;

/** "phải" that tells of a hardship or a delay. */
const HARDSHIP = syllables('đối đợi chờ chịu gánh dừng nghỉ bỏ');

/** Words before "phải", "cần" that make it no duty: "mà phải", "vấn đề cần quan tâm", "không cần". */
const NO_DUTY = syllables('do vì mà không nội dung đề việc vụ điều những mục pháp yếu số nếu khi bị chưa nhu');

/** A pattern, and the bit of words of which every match holds one. */
interface Sign {
  bit: number;
  pattern: RegExp;
}

const sign = (words: string, pattern: RegExp): Sign => ({ bit: begins(words.split(' ')), pattern });
const says = (words: Words, { bit, pattern }: Sign): boolean => (words.met & bit) !== 0 && pattern.test(words.text);

/** Figures and hardships: how things stand. */
const FIGURES = sign(
  'chiếm còn giảm gặp so tuy tăng vượt vẫn đã đạt ước',
  /^Tuy nhiên|vẫn còn|còn (?:một số |nhiều )?(?:tồn tại|hạn chế)|gặp (?:nhiều )?khó khăn|đạt (?:kết quả|nhiều)|(?:đạt|tăng|giảm|ước|chiếm|vượt)\s+(?:\S+\s+){0,2}[\d,.]+\s*(?:%|tỷ|triệu|nghìn|ha|tấn|lượt)|so với (?:cùng kỳ|tháng trước|năm trước)|(?:^|[\s,])đã (?:được|có|hoàn|tổ|triển|chỉ|ban|thực|tích|chủ|tập|phối|nỗ|khôi|cấp|giải)/u,
);

/** How things stand: "hiện nay chỉ thực hiện …", "trước mắt chưa triển khai". */
const STANDS = sign(
  'mắt nay sẽ đang',
  /hiện nay (?:chỉ|đang|đã|chưa|vẫn)|trước mắt chưa|đang có kế hoạch|(?:chính phủ|trung ương|tỉnh|thành phố|bộ) sẽ (?:giao|xem xét|nghiên cứu|bố trí|chỉ đạo)/iu,
);

/** What was said or done, in a report: "… cho biết, ngành đã đóng 46 cống". */
const TOLD = sign(
  'báo cho phát đã',
  /(?:^|\s)đã (?!được|ban hành|đề ra|nêu|giao|phê duyệt|duyệt|ký|có|hoàn thành|triển khai|đăng ký|phân bổ|bố trí|xây dựng|đầu tư|cấp|chỉ đạo|thống nhất|kết luận|quy định)|cho (?:biết|thấy|hay)|phát biểu tại|báo cáo tại/iu,
);

/** What news begins with when it tells what somebody did: "Sáng 8/6, Bí thư Tỉnh ủy kiểm tra …", "Tại buổi làm việc, …". */
const REPORTED =
  /^[^\p{L}]*(?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm) (?:ngày |qua|nay|\d)|cùng ngày|mới đây|vừa qua|trước đó|tại (?:buổi|cuộc|đây|hội nghị|lễ|phiên)|phát biểu|kết thúc)/iu;

/** "Kết quả rà soát báo cáo về Bộ Y tế …", "Kết quả gửi về Sở Nội vụ …". */
const RESULT = /^kết quả (?:[^ ,;]+ ){0,6}(?:báo cáo|gửi)(?: |$)/u;

/** A paper that is due somewhere by a day: "Danh sách gửi về Phòng Nội vụ trước ngày 10/3". */
const PAPER =
  /^(?:báo cáo|biểu mẫu|bản (?:đăng ký|tổng hợp)|danh sách|dự thảo|góp ý|hồ sơ|kế hoạch|phiếu|số liệu|sản phẩm|tài liệu|thông tin|văn bản|ý kiến) (?:[^ ,;]+ ){0,8}(?:gửi|nộp|chuyển) (?:về|đến|tới|cho|qua|lên) .{0,160}(?:trước|chậm nhất|muộn nhất|không quá|hạn cuối|trong ngày|hằng|hàng)(?: |$)/u;

const PAPER_WITH = begins(['gửi', 'nộp', 'chuyển']);

/** A completion with a day or a period to come. */
const DUE = sign(
  'hoàn kết xong',
  /(?:hoàn thành|hoàn tất|kết thúc|xong)(?: việc [^,;.]{1,40})?,? (?:xong )?(?:trước|chậm nhất|muộn nhất|trong (?:tháng|quý|năm|tuần)) (?:ngày |tháng |quý |năm )?(?:là )?[\dIVX]/iu,
);

/** "Cử tri huyện Nho Quan đề nghị tỉnh sớm đầu tư": what the people ask for. */
const PETITION =
  /^(?:(?:các|một số|nhiều|đa số|bà con) )*(?:cử tri|nhân dân|người dân|bà con) (?:[^:;]{0,60} )?(?:bày tỏ|có ý kiến|đề nghị|kiến nghị|mong|phản ánh)/u;

/** Its first words. */
const PETITIONERS = syllables('các một nhiều đa bà cử nhân người');

const QUOTES = new Set('"“”\'‘’*');

/** Duties that bind somebody: not hardships, not "nội dung cần quan tâm". */
export function bindingDuty(clauses: Clauses): number {
  const { keys } = clauses.words;
  return clauses.duties.find((at) => !NO_DUTY.has(keys[at - 1]) && !HARDSHIP.has(keys[at + 1])) ?? -1;
}

/**
 * Is the sentence a directive, and by which rule? `told` says that an earlier sentence of its paragraph was none, `begin` is the index
 * of the word after its topic.
 */
export function judge(clauses: Clauses, roles: Roles, zone: Zone, told: boolean, begin = 0): Verdict | null {
  const { words } = clauses;
  let first = begin;
  while (first < words.keys.length && QUOTES.has(words.keys[first] ?? '')) first += 1;
  for (let c = longest(CONNECTIVES, words, first); c; c = longest(CONNECTIVES, words, first)) {
    first = c.to;
    if (words.keys[first] === ',' || words.keys[first] === ':') first += 1;
  }
  if (
    PETITIONERS.has(words.keys[first]) &&
    PETITION.test(words.keys.slice(first, first + 24).join(' ')) &&
    roles.leads.every((m) => m.mark === '')
  )
    return null;
  if (roles.rule === 'order') return { rule: 'directive/order', cue: roles.cue };
  if (roles.rule === 'closing') return { rule: 'directive/closing', cue: roles.cue };
  const duty = bindingDuty(clauses);
  if (roles.rule === 'matter' && zone !== 'shut') return { rule: 'directive/duty', cue: roles.cue };
  const states = longest(STATES, words, first) !== null && !UNITES.test(words.keys.slice(first, first + 4).join(' '));
  const bound = roles.leads.some((m) => m.after & DUTY);
  const reported = zone === 'news' && roles.rule === 'subject' && !bound && REPORTED.test(words.text);
  const tells = reported || (roles.rule !== 'matter' && (zone === 'news' || zone === 'weak') && says(words, TOLD));
  if (roles.rule === 'subject' && !tells) {
    if (bound && !HARDSHIP.has(words.keys[(roles.leads[0]?.afterAt ?? 0) + 1]))
      return { rule: 'directive/duty', cue: roles.cue };
    if (zone === 'open' || (zone !== 'shut' && !says(words, FIGURES)))
      return { rule: 'directive/subject', cue: roles.cue };
  }
  if (words.keys[first] === 'kết' && RESULT.test(words.keys.slice(first, first + 12).join(' ')) && zone !== 'shut')
    return { rule: 'directive/result', cue: first };
  if (words.met & PAPER_WITH && !tells && zone !== 'shut' && PAPER.test(words.keys.slice(first, first + 48).join(' ')))
    return { rule: 'directive/result', cue: first };
  if (zone !== 'shut' && roles.openOrder && roles.openOrder.mention >= 0)
    return { rule: 'directive/order', cue: roles.openOrder.at };
  if (zone === 'shut' || states || tells) return null;
  if (says(words, STANDS)) return null;
  if (roles.openOrder && zone !== 'weak') return { rule: 'directive/order', cue: roles.openOrder.at };
  const figures = zone !== 'open' && says(words, FIGURES);
  if (figures || (zone !== 'open' && told)) return null;
  // A sentence with a subject that is bound to nothing tells what its subject does.
  const subject = clauses.mentions[0]?.from === first;
  const verb = clauses.predicates.find(
    (p) =>
      p.mention < 0 &&
      p.bits & (ACT | MANNER | DUTY | ORDER) &&
      !subject &&
      (p.at === first || p.mark === '' || (clauses.leadIn && p.mark !== ';')),
  );
  if (verb) return { rule: 'directive/verb', cue: verb.at };
  // "Trường hợp cần thiết thực hiện đầy đủ quy trình …".
  if (zone === 'open' && clauses.leadIn && !subject && duty < 0 && words.keys[0] === 'trường')
    return { rule: 'directive/verb', cue: 0 };
  if (duty >= 0) return { rule: 'directive/duty', cue: duty };
  // What must be done by a day binds whoever the tasks are for: "Đại hội chi bộ hoàn thành trước ngày 30/6/2025".
  if (zone === 'open' && says(words, DUE)) return { rule: 'directive/due', cue: first };
  return null;
}
