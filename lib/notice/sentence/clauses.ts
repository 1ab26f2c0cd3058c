import { type Bodies, bodiesAt } from '../../agency/bodies.ts';
import { HEADS, QUANTIFIERS } from '../../agency/heads.ts';
import { longest, mayBegin, phraseSet } from '../../agency/phrases.ts';
import { begins, bitsOf } from '../../agency/vocabulary.ts';
import { isMark, type Words } from '../../agency/words.ts';
import { ACT, classAt, CONNECTIVES, DUTY, endingAt, FUNCTION, LEAD_INS, MANNER, ORDER } from '../language/lexicon.ts';
import { LEADS, POINTERS, type Trigger, WITH } from './triggers.ts';
import { syllables } from '../../agency/syllables.ts';

/** Bodies named in a sentence, and how they stand in it. */
export interface Mention extends Bodies {
  from: number;
  /** Bits of the phrase right after the names, 0 where there is none. */
  after: number;
  /** Index of the word where that phrase was looked for: after asides in parentheses. */
  afterAt: number;
  /** They begin a clause: nothing but a connective stands between them and the mark before. */
  opens: boolean;
  /** The mark before their clause: `,` `;` `:` "thì", or empty at the sentence's start. */
  mark: string;
  trigger: Trigger;
  /** Index of the trigger's first word, -1 without one. */
  triggerAt: number;
}

/** A verb, a manner or a duty that begins a clause. */
export interface Predicate {
  at: number;
  to: number;
  bits: number;
  /** The mark before its clause: `,` `;` `:` or empty at the sentence's start. */
  mark: string;
  /** Index of the mention right before it, -1 if none. */
  mention: number;
}

export interface Clauses {
  words: Words;
  mentions: Mention[];
  predicates: Predicate[];
  /** Every duty word ("phải", "cần") outside parentheses, wherever it stands. */
  duties: number[];
  /** The sentence begins with a part that only leads up to its instruction. */
  leadIn: boolean;
}

/** Words that may stand between a trigger and its names: "phối hợp chặt chẽ, thường xuyên với". */
const FILLERS = syllables(
  'chặt chẽ với cùng hỗ trợ tốt hiệu quả có thường xuyên kịp thời đồng bộ hướng dẫn , tích cực kết quả về cho kiểm tra thanh đôn đốc',
);

/** Longest stretch of fillers, in words. */
const FILL = 6;

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '*']);
const CLAUSE_MARKS = syllables(', ; : – — - … . ! ?');
/** The bit of all that the walk over a sentence asks for besides phrases: a word without any bit only ends what went before. */
const ASKED = begins(['(', 'thì', ...QUOTES, ...CLAUSE_MARKS, ...FILLERS]);

const afterParenthesis = (words: Words, at: number): number => {
  for (let i = at + 1; i < words.keys.length; i += 1) if (words.keys[i] === ')') return i + 1;
  return at + 1;
};

/**
 * "Đối với Sở Y tế, Chủ tịch UBND tỉnh yêu cầu …", "ghi nhận nỗ lực của Công an tỉnh, Bí thư Tỉnh ủy đề nghị …": who gives the order is
 * no member of the list before him.
 */
function apart(words: Words, mention: Mention): Mention[] {
  const giver = mention.bodies.at(-1);
  const before = words.keys[mention.from - 1];
  const governed = before === 'với' || before === 'phía' || (mention.trigger !== null && mention.trigger !== 'order');
  if (!governed) return [mention];
  if (!giver || mention.bodies.length < 2 || giver.kind !== 'person' || words.keys[giver.from - 1] !== ',')
    return [mention];
  const others = mention.bodies.slice(0, -1);
  const to = others.at(-1)?.to ?? giver.from;
  return [
    { ...mention, bodies: others, to, after: 0, afterAt: giver.from },
    { ...mention, bodies: [giver], from: giver.from, opens: true, mark: ',', trigger: null, triggerAt: -1 },
  ];
}

/** "Thống nhất giao Sở X …", "Đồng ý chủ trương giao …", "Nhất trí với đề nghị và giao …": agreement that goes on to an order. */
const AGREES = syllables('thống đồng nhất chấp cơ');
const AGREED = syllables('nhất ý trí thuận trương việc và');

/** "… (Sở Xây dựng chủ trì)", "(giao Sở Tư pháp chủ trì, …)": who leads may stand in parentheses after the task. */
function namesLead(words: Words, at: number): boolean {
  const given = words.keys[at + 1] === 'giao' ? at + 2 : at + 1;
  const bodies = mayBegin(HEADS, words, given) ? bodiesAt(words, given, endingAt) : null;
  return bodies !== null && words.keys[bodies.to] === 'chủ' && words.keys[bodies.to + 1] === 'trì';
}

/** Units of the land that act as bodies where they stand alone. */
const UNITS = phraseSet(`
huyện
phường
quận
thành phố
thị xã
tỉnh
xã
đặc khu
`);

/** "Tỉnh lập đề án …", "đặc khu phải công khai …": the unit of whose matter the notice speaks. In small letters only a duty shows it. */
function unitAt(words: Words, at: number): Pick<Mention, 'bodies' | 'from' | 'to' | 'after' | 'afterAt'> | null {
  const to = longest(UNITS, words, at)?.to ?? 0;
  if (to === 0 || words.capital[to]) return null;
  const after = classAt(words, to)?.value ?? 0;
  if (!(after & (words.capital[at] ? ACT | MANNER | DUTY : DUTY))) return null;
  return { bodies: [{ from: at, to, kind: 'place', generic: true }], from: at, to, after, afterAt: to };
}

/** First syllables of what is handed out rather than told: "giao Kế hoạch vốn", "giao Dự án A". */
const HANDED_OUT = syllables('chương chỉ dự gói hợp kế luật nghị nguồn phương quy quyết đề');
/** No proper name has more words. */
const LONGEST_PROPER = 8;

/** "Đề nghị Vietnam Airlines tăng chuyến", "Giao Nhà hát Chèo xây dựng …": capitals between an order and its verb name a body, known or not. */
function properAt(words: Words, at: number): ReturnType<typeof unitAt> {
  if (!words.capital[at] || HANDED_OUT.has(words.keys[at]) || classAt(words, at)?.value) return null;
  let to = at + 1;
  while (to - at < LONGEST_PROPER && to < words.keys.length && !isMark(words, to) && !endingAt(words, to)) to += 1;
  const after = classAt(words, to)?.value ?? 0;
  if (!(after & (ACT | MANNER | DUTY))) return null;
  return { bodies: [{ from: at, to, kind: 'organ', generic: false }], from: at, to, after, afterAt: to };
}

/** Walks once over the words of a sentence and notes who is named where, and what begins its clauses. */
export function clausesOf(words: Words, from = 0): Clauses {
  const { keys } = words;
  const clauses: Clauses = {
    words,
    mentions: [],
    predicates: [],
    duties: [],
    leadIn: longest(LEAD_INS, words, from) !== null,
  };
  const agrees = AGREES.has(keys[from]);
  let opens = true;
  let mark = '';
  let trigger: Trigger = null;
  let triggerAt = -1;
  let filled = 0;
  let at = from;
  while (at < keys.length) {
    const key = keys[at] ?? '';
    const bits = bitsOf(words.numbers[at] ?? 0);
    if (bits === 0 && !(trigger === 'order' && words.capital[at])) {
      opens &&= isMark(words, at);
      trigger = null;
      at += 1;
      continue;
    }
    const asked = (bits & ASKED) !== 0;
    if (asked && QUOTES.has(key)) {
      at += 1;
      continue;
    }
    if (key === '(') {
      if (namesLead(words, at)) {
        [opens, mark] = [true, key];
        at += 1;
      } else at = afterParenthesis(words, at);
      continue;
    }
    // "Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh rà soát": a verb, right behind who leads.
    const leads = key === 'lãnh' && clauses.mentions.at(-1)?.afterAt === at;
    if (!leads && (mayBegin(HEADS, words, at) || mayBegin(QUANTIFIERS, words, at))) {
      const bodies = bodiesAt(words, at, endingAt, trigger === 'order' || (opens && mark === ''));
      if (bodies) {
        let afterAt = longest(POINTERS, words, bodies.to)?.to ?? bodies.to;
        if (keys[afterAt] === '(') afterAt = afterParenthesis(words, afterAt);
        if (keys[afterAt] === 'cũng') afterAt += 1;
        const after = classAt(words, afterAt)?.value ?? 0;
        const mention = {
          ...bodies,
          from: at,
          after,
          afterAt,
          opens,
          mark,
          trigger,
          triggerAt: trigger ? triggerAt : -1,
        };
        clauses.mentions.push(...(after & ORDER ? apart(words, mention) : [mention]));
        at = bodies.to;
        opens = false;
        trigger = null;
        triggerAt = -1;
        continue;
      }
    }
    const unit = opens ? unitAt(words, at) : trigger === 'order' ? properAt(words, at) : null;
    if (unit) {
      clauses.mentions.push({ ...unit, opens, mark, trigger, triggerAt: trigger ? triggerAt : -1 });
      at = unit.to;
      opens = false;
      trigger = null;
      triggerAt = -1;
      continue;
    }
    const clauseMark = asked && CLAUSE_MARKS.has(key);
    if (clauseMark || isMark(words, at)) {
      // "kinh tế - xã hội": a dash between small letters joins.
      if (clauseMark && (key !== '-' || words.capital[at + 1])) {
        opens = true;
        mark = key;
      }
      if (trigger && key === ',' && filled < FILL && FILLERS.has(keys[at + 1])) filled += 1;
      else trigger = null;
      at += 1;
      continue;
    }
    if (key === 'thì') {
      opens = true;
      mark = key;
      at += 1;
      continue;
    }
    if (opens) {
      const connective = longest(CONNECTIVES, words, at);
      if (connective) {
        // "nhất là các doanh nghiệp …" names an instance, no subject.
        if (keys[connective.to - 1] === 'là' && at > from) opens = false;
        at = connective.to;
        continue;
      }
    }
    const found = classAt(words, at);
    const cue = longest(leads ? LEADS : WITH, words, at);
    const order = found && found.value & ORDER && (!cue || found.to >= cue.to) && key !== 'chỉ' ? found : null;
    if (found && found.value & (ACT | MANNER | DUTY | ORDER)) {
      if (found.value & DUTY) clauses.duties.push(at);
      const last = clauses.mentions.length - 1;
      const after = last >= 0 && clauses.mentions[last]?.afterAt === at ? last : -1;
      const agreed = order !== null && agrees && AGREED.has(keys[at - 1]);
      if (opens || agreed || after >= 0)
        clauses.predicates.push({ at, to: found.to, bits: found.value, mark, mention: after });
    }
    if (order) {
      trigger = 'order';
      triggerAt = at;
      filled = 0;
      opens = false;
      at = order.to;
      if (keys[at] === ':') at += 1;
      continue;
    }
    const fills =
      asked &&
      trigger !== null &&
      (key !== 'hỗ' || keys[at - 1] === ',') &&
      filled < FILL &&
      FILLERS.has(key) &&
      (!cue || (cue.value === 'act' && trigger !== 'report' && trigger !== 'act'));
    if (cue && !fills) {
      trigger = cue.value;
      triggerAt = at;
      filled = 0;
      opens = false;
      at = cue.to;
      continue;
    }
    if (fills) {
      filled += 1;
      at += 1;
      continue;
    }
    // "khẩn trương, quyết liệt rà soát": a manner leaves the clause open for its verb.
    if (!(found && found.value & MANNER && !(found.value & FUNCTION))) opens = false;
    trigger = null;
    at = found && found.value !== FUNCTION ? found.to : at + 1;
  }
  return clauses;
}
