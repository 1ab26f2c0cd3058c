import { longest, phraseSet } from '../../agency/phrases.ts';
import { isMark, type Words } from '../../agency/words.ts';
import { ACT, DUTY, FUNCTION, MANNER, ORDER } from '../language/lexicon.ts';
import type { Clauses, Mention, Predicate } from '../sentence/clauses.ts';
import { isDrafted, isIssued } from './paper.ts';
import { isDelegate, isPersonSpeaking, isSpeaker } from './speaker.ts';
import { syllables } from '../../agency/syllables.ts';

/** Who does what in one sentence, before anything is inherited. */
export interface Roles {
  leads: Mention[];
  supports: Mention[];
  reports: Mention[];
  /** The order that has no addressee: "Chủ tịch UBND tỉnh yêu cầu tăng cường …". */
  openOrder: Predicate | null;
  /** What gave the first lead. */
  rule: 'order' | 'subject' | 'closing' | 'matter' | null;
  /** Index of the word that shows it. */
  cue: number;
}

/** What makes a statement of "X …": it tells what X did, is, or has. */
const TELLS = syllables('đã được vẫn chưa là đạt gặp còn vừa bị mới sẽ nhất luôn cũng');

/** After a subject these only lead up to its verb: "X theo chức năng, nhiệm vụ được giao phối hợp …". */
const LEADS_ON = syllables(
  'theo với trên trong trước căn tại , từ ngoài thuộc đang có cùng khi nếu để và sau hằng tùy không là : - –',
);

/** "theo chức năng", "theo địa bàn được phân công". */
const OWN_SHARE = syllables('chức lĩnh nhiệm phạm thẩm địa');

/** "được giao …", "được phân công …" after a name only says which bodies are meant. */
const ASSIGNED = syllables('giao phân ủy');
const isAssigned = (words: Words, at: number): boolean => words.keys[at] === 'được' && ASSIGNED.has(words.keys[at + 1]);

/** After these "đề nghị", "yêu cầu" are nouns, or part of what somebody else does: "văn bản đề nghị", "theo yêu cầu". */
const NOUNS_BEFORE = syllables(
  'của theo các những việc dung kiến được sự có về nhiều bản sơ đơn trình mưu và hoặc để không',
);

/** Before an order these only tell of one: "Chính phủ sẽ giao …", "đã yêu cầu". */
const NOT_YET = syllables('sẽ đã được đang từng');

/** What a person in the chair does: "chủ trì hội nghị", "ghi nhận nỗ lực". */
const CHAIRS =
  /^(?:(?:đồng )?chủ (?:trì|tọa) (?:các |cuộc |buổi )?(?:hội|họp|cuộc|buổi|phiên|lễ|làm)|ghi nhận|biểu dương|đánh giá)/u;

/** An office that speaks for its head takes his orders all the same: "Văn phòng UBND tỉnh theo dõi, đôn đốc". */
const isOffice = (words: Words, mention: Mention): boolean =>
  words.keys[mention.from] === 'văn' &&
  words.keys[mention.from + 1] === 'phòng' &&
  (mention.after & ACT) !== 0 &&
  (mention.after & ORDER) === 0;

/** "Văn phòng UBND tỉnh thông báo đến các cơ quan …", "Huyện X kiến nghị tỉnh hỗ trợ": who tells and who asks is no addressee. */
const onlyTells = ({ keys }: Words, { afterAt, bodies }: Mention): boolean => {
  const said = `${keys.slice(afterAt, afterAt + 5).join(' ')} `;
  return (
    /^(?:(?:xin |trân trọng )?thông báo|kiến nghị|đề xuất|có ý kiến (?:chỉ đạo|như sau|kết luận)) /u.test(said) ||
    (bodies.at(-1)?.kind === 'person' && CHAIRS.test(said))
  );
};

function isSubject(clauses: Clauses, mention: Mention, issuer: string, found: Roles): boolean {
  const { words } = clauses;
  if (!mention.opens) return false;
  const next = words.keys[mention.afterAt] ?? '';
  const duty = (mention.after & DUTY) !== 0;
  if (TELLS.has(next) && !isAssigned(words, mention.afterAt) && !duty && !(mention.after & (ACT | MANNER)))
    return false;
  if (isSpeaker(words, mention, issuer) && !isOffice(words, mention) && !isDelegate(words, mention)) return false;
  // "Tư lệnh Quân khu chủ trì hội nghị" tells who was in the chair.
  if (onlyTells(words, mention)) return false;
  if (mention.after & ORDER && !(mention.after & ACT && /^(?:đề|lưu|phân|ủy|kính)$/u.test(next)) && next === 'yêu')
    return false;
  if (duty) return true;
  if (mention.mark === ',' && !isCommaSubject(clauses, mention, found)) return false;
  const actor = mention.bodies.every((body) => body.kind === 'actor');
  if (actor && words.keys[mention.from - 1] === ',') return false;
  if (mention.after & (ACT | MANNER)) return true;
  if (mention.after && !(mention.after & FUNCTION)) return false;
  if (isWhole(words, mention)) return true;
  if (!LEADS_ON.has(next) && !isAssigned(words, mention.afterAt)) return false;
  // "Các sở theo lĩnh vực phụ trách kiểm tra …": where no comma ends what leads up to the verb.
  if (next === 'theo' && OWN_SHARE.has(words.keys[mention.afterAt + 1])) return true;
  const stop = words.keys.indexOf(';', mention.to);
  return (
    clauses.predicates.some((p) => p.at > mention.to && (stop < 0 || p.at < stop)) ||
    clauses.duties.some((at) => at > mention.to)
  );
}

/** "Sở Giao thông vận tải tái lập các chốt": where a proper name ends before a small letter, a verb follows, known or not. */
const isWhole = (words: Words, { bodies, to, afterAt, after, mark }: Mention): boolean =>
  after === 0 &&
  afterAt === to &&
  mark === '' &&
  bodies.every(({ kind, generic }) => kind === 'organ' && !generic) &&
  to < words.keys.length &&
  !words.capital[to] &&
  !isMark(words, to) &&
  !TELLS.has(words.keys[to]);

/** A clause that begins with these leads up to another: "trường hợp …, Sở X …", "sau 30 ngày …, Sở X …". */
const CONDITIONS = phraseSet(`
khi
nếu
quá
sau
trong trường hợp
trường hợp
`);

/** After a comma a name is a subject where the part before leads up to it, or where a second subject follows a first. */
function isCommaSubject(clauses: Clauses, mention: Mention, found: Roles): boolean {
  const { words } = clauses;
  const stop = words.keys.lastIndexOf(';', mention.from);
  // "…; nếu không bổ sung, Sở Tài chính tham mưu thu hồi": a new clause with a part that leads up to it.
  if (stop >= 0 && longest(CONDITIONS, words, stop + 1)) return true;
  if (found.leads.length > 0) return found.rule === 'subject' && mention.bodies.every((body) => body.kind === 'group');
  return (
    clauses.leadIn ||
    clauses.predicates.every((p) => p.at > mention.from || p.mention >= 0) ||
    (mention.after & MANNER) !== 0
  );
}

const TOLD_BY = syllables('báo cho tới đến để');
const TOLD_TO = syllables('biết chỉ nghiên phối theo thực triển tổ tập để');

/** "thông báo để A và B biết, thực hiện": the closing names its addressees after "để". */
function isTold(words: Words, mention: Mention): boolean {
  if (mention.bodies.every(({ kind }) => kind === 'actor')) return false;
  if (!TOLD_BY.has(words.keys[mention.from - 1]) || !TOLD_TO.has(words.keys[mention.afterAt])) return false;
  return words.keys.slice(0, mention.from).join(' ').includes('thông báo');
}

/** "các đơn vị dự kiến sắp xếp": the clause between a body and its duty says which bodies are meant. */
const within = (mention: Mention, duty: number): Mention => {
  const [body] = mention.bodies;
  if (!body || mention.bodies.length > 1 || duty - body.to > 10) return mention;
  return { ...mention, bodies: [{ ...body, to: duty }], to: duty };
};

/** "Chủ tịch UBND tỉnh chỉ đạo Sở Y tế …": where the speaker directs, he gives an order. */
function spokenBy(clauses: Clauses, mention: Mention, issuer: string): boolean {
  const order = clauses.predicates.find((p) => p.at === mention.triggerAt);
  const giver = order && order.mention >= 0 ? clauses.mentions[order.mention] : undefined;
  return giver !== undefined && giver.opens && giver.trigger === null && isSpeaker(clauses.words, giver, issuer);
}

/** "Sở Xây dựng chủ trì, Sở Tài chính phối hợp rà soát": named after who leads, with nothing to do but to join in. */
const joinsIn = ({ keys }: Words, { afterAt, trigger }: Mention, { leads: [first] }: Roles): boolean =>
  trigger === null &&
  first !== undefined &&
  keys[first.afterAt] === 'chủ' &&
  keys[first.afterAt + 1] === 'trì' &&
  keys[afterAt] === 'phối' &&
  keys[afterAt + 2] !== 'với';

const STOPS = syllables(', : ;');

/** "Đối với X", "Về phía X" at the head of a sentence. */
const isMatter = (words: Words, { from }: Mention): boolean =>
  /^(?:đối với|về phía)$/u.test(`${words.keys[from - 2]} ${words.keys[from - 1]}`);

export function rolesOf(clauses: Clauses, issuer: string): Roles {
  const { words } = clauses;
  const roles: Roles = { leads: [], supports: [], reports: [], openOrder: null, rule: null, cue: 0 };
  const lead = (mention: Mention, rule: Roles['rule'], cue: number): void => {
    const later = roles.leads.findIndex(({ from }) => from > mention.from);
    roles.leads.splice(later < 0 ? roles.leads.length : later, 0, mention);
    if (roles.leads[0] !== mention) return;
    roles.rule = rule;
    roles.cue = cue;
  };
  for (const [index, mention] of clauses.mentions.entries()) {
    if (mention.trigger === 'order') {
      const order = clauses.predicates.find((p) => p.at === mention.triggerAt);
      const giver = order && order.mention >= 0 ? clauses.mentions[order.mention] : undefined;
      const word = words.keys[mention.triggerAt];
      if (NOT_YET.has(words.keys[mention.triggerAt - 1])) continue;
      if (isIssued(clauses, mention.triggerAt, issuer)) {
        roles.leads = [];
        roles.rule = null;
        lead(mention, 'order', mention.triggerAt);
      } else if ((!order || order.mention >= 0) && isDrafted(words, mention.triggerAt)) roles.supports.push(mention);
      else if (word === 'giao' && (roles.rule === 'subject' || (giver && !giver.opens))) continue;
      else if (
        !order &&
        roles.leads.length === 0 &&
        !NOUNS_BEFORE.has(words.keys[mention.triggerAt - 1]) &&
        word !== 'giao' &&
        mention.after & (ACT | MANNER | DUTY)
      )
        // "Trong quá trình thực hiện nếu có khó khăn, vướng mắc đề nghị các đơn vị …": the comma before the order was left out.
        lead(mention, 'order', mention.triggerAt);
      else if (
        order &&
        (!giver ||
          word === 'yêu' ||
          word === 'giao' ||
          isSpeaker(words, giver, issuer) ||
          isPersonSpeaking(words, giver))
      ) {
        if (giver && roles.leads.includes(giver)) roles.leads.splice(roles.leads.indexOf(giver), 1);
        lead(mention, 'order', mention.triggerAt);
      }
    } else if (joinsIn(words, mention, roles)) roles.supports.push(mention);
    else if (mention.trigger === 'direct' && spokenBy(clauses, mention, issuer))
      lead(mention, 'order', mention.triggerAt);
    else if (mention.trigger === 'with' || mention.trigger === 'direct') roles.supports.push(mention);
    else if (mention.trigger === 'report') roles.reports.push(mention);
    else if (isTold(words, mention)) lead(mention, 'closing', mention.from - 1);
    else if (isSubject(clauses, mention, issuer, roles)) {
      const given = clauses.mentions[index + 1];
      // "UBND tỉnh, Chủ tịch UBND tỉnh giao cho các Sở …": a subject that gives orders is no addressee.
      if (
        given?.trigger === 'order' &&
        given.triggerAt === mention.afterAt &&
        (!['đề', 'phân'].includes(words.keys[mention.afterAt] ?? '') || isPersonSpeaking(words, mention))
      )
        continue;
      lead(mention, 'subject', mention.afterAt);
    } else if (
      roles.leads.length === 0 &&
      mention.bodies.length > 1 &&
      mention.after & (clauses.leadIn || words.keys[0] === 'riêng' ? ACT | MANNER | DUTY : DUTY) &&
      (!mention.trigger || mention.trigger === 'act')
    ) {
      // "… thành lập Trung tâm A, Sở Nội vụ có trách nhiệm …": the last of what looks like a list is the subject.
      // "… kết luận của đồng chí Chủ tịch, các cơ quan, UBND các xã căn cứ thực hiện": all after whose the conclusion is.
      const owner = mention.bodies[0]?.kind === 'person' && words.keys[mention.bodies[1]?.from ?? 0] === 'các';
      const told = mention.bodies.slice(owner ? 1 : -1);
      const first = told[0]?.from ?? 0;
      const last = { ...mention, bodies: told, from: first };
      // "Thực hiện Quyết định … của Thủ tướng Chính phủ, UBND thành phố ban hành Kế hoạch": its issuer is no addressee.
      if (words.keys[first - 1] === ',' && !isSpeaker(words, last, issuer) && !onlyTells(words, last))
        lead(last, 'subject', mention.afterAt);
    }
  }
  const order = clauses.predicates.find(
    (p) => p.bits & ORDER && (p.mention < 0 || isSpeaker(words, clauses.mentions[p.mention] as Mention, issuer)),
  );
  if (order && !clauses.mentions.some((m) => m.trigger === 'order' && m.triggerAt === order.at))
    roles.openOrder = order;
  if (roles.leads.every(({ mark }) => mark === ';')) {
    // "Đối với các chủ đầu tư cần nhanh chóng …": the matter is whoever has the duty.
    const matter = clauses.mentions.find((m) => isMatter(words, m) && m.mark !== ';');
    const duty = matter ? clauses.duties.find((at) => at >= matter.to) : undefined;
    const colon = matter ? words.keys.findIndex((key, at) => at >= matter.to && STOPS.has(key)) : -1;
    const between = matter && duty !== undefined ? words.keys.slice(matter.to, duty) : [];
    if (
      matter &&
      duty !== undefined &&
      !between.includes(',') &&
      !between.includes(':') &&
      matter.bodies[0]?.kind !== 'place'
    )
      lead(within(matter, duty), 'matter', duty);
    // "Đối với các đơn vị chưa có máy: vận động …": so is whoever a colon divides from what is to be done.
    else if (
      matter &&
      words.keys[colon] === ':' &&
      matter.bodies[0]?.kind !== 'place' &&
      clauses.predicates.some((p) => p.at === colon + 1)
    )
      lead(within(matter, colon), 'matter', colon);
    // "Đối với Sở Y tế, Chủ tịch UBND tỉnh yêu cầu khẩn trương …": so is whoever an order without addressee speaks of.
    else if (matter && roles.openOrder && roles.openOrder.at > matter.to) {
      lead(matter, 'order', roles.openOrder.at);
      roles.openOrder = null;
    }
  }
  return roles;
}
