import { after } from './bound/after.ts';
import { before } from './bound/before.ts';
import type { BoundRules, Finding } from './bound/bound.ts';
import { by } from './bound/by.ts';
import { event } from './bound/event.ts';
import { everyDate } from './bound/every-date.ts';
import { everyWeek } from './bound/every-week.ts';
import { every } from './bound/every.ts';
import { label, labelSpan } from './bound/label.ts';
import { meeting } from './bound/meeting.ts';
import { on } from './bound/on.ts';
import { span } from './bound/span.ts';
import { within } from './bound/within.ts';
import type { DeadlineContext, FoundDeadline } from './found.ts';
import { anniversary } from './refine/anniversary.ts';
import { cited } from './refine/cited.ts';
import { effect } from './refine/effect.ts';
import { goal } from './refine/goal.ts';
import { held } from './refine/held.ts';
import { past } from './refine/past.ts';
import type { Refusal } from './refine/refusal.ts';
import { flagSlip } from './refine/slip.ts';
import { statistic } from './refine/statistic.ts';
import { firstDay, lower, tagSentence, type Sentence } from './sentence.ts';
import { eachMatch, holdsOne } from './words.ts';

/** Where two rules read the same words, the earlier one is right: "trước ngày 25 hằng tháng" is `every`, not `before`. */
const RULES: BoundRules[] = [everyDate, everyWeek, every, span, after, before, by, meeting, within, on, event];

const REFUSALS: Refusal[] = [...cited, ...held, ...anniversary, ...statistic, ...effect, ...goal, ...past];

/** Words in lower case without one of which no sentence holds a deadline: the cheap question that spares half of them the rules. */
const WORTH_READING =
  /\d|hằng |hàng |mỗi |từng |định kỳ|trước |tuần|cuối |(?:đầu|giữa) (?:tháng|quý|năm)|nay|mai|tết|chạp|giêng|rằm|qu[ýí] [ivnhbtms]|(?:tháng|năm) [bchgmnst]|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|lăm|mươi) (?:ngày|tuần|tháng|năm|giờ|quý)|chủ nhật|(?:này|tới)(?! [a-z])/;

/** How far the words around a deadline can speak against it, in UTF-16 units. */
const REACH = 120;

const findings = (sentence: Sentence, families: BoundRules[]): Finding[] => {
  const { tagged } = sentence;
  const dated = sentence.periods.some(({ kind }) => kind !== 'cited');
  const taken = new Uint8Array(tagged.length);
  const kept: Finding[] = [];
  for (const { needs, undated, rules } of families) {
    if (!dated && !undated) continue;
    if (!holdsOne(tagged, needs)) continue;
    for (const { needs: words, pattern, read } of rules) {
      if (words && !holdsOne(tagged, words)) continue;
      for (const match of eachMatch(pattern, tagged)) {
        for (const found of read(match, sentence)) {
          if (taken.subarray(found.start, found.end).includes(1)) continue;
          taken.fill(1, found.start, found.end);
          kept.push(found);
        }
      }
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
};

const isRefused = (finding: Finding, sentence: Sentence): boolean => {
  const { tagged } = sentence;
  const around = {
    left: tagged.slice(Math.max(0, (finding.after ?? finding.start) - REACH), finding.after ?? finding.start),
    right: tagged.slice(finding.end, finding.end + REACH),
    words: tagged.slice(finding.start, finding.end),
  };
  return REFUSALS.some(({ applies }) => applies(finding, around, sentence));
};

const present = (
  { period: _period, bare: _bare, after: _after, rule, start, end, ...rest }: Finding,
  sentence: Sentence,
): FoundDeadline => {
  const place = sentence.locate(start, end);
  const text = sentence.original.slice(place.start, place.end);
  return { ...place, text, ...rest, why: { rule, words: text } };
};

/**
 * The deadlines of one sentence, in its order.
 * @param unit one sentence, normalised: NFC, one kind of space, wrapped lines joined
 * @returns deadlines whose offsets count UTF-16 units of `unit`; empty where there is none
 */
export const findDeadlines = (unit: string, { issued }: DeadlineContext): FoundDeadline[] => {
  const small = lower(unit);
  if (!WORTH_READING.test(small)) return [];
  const sentence = tagSentence(unit, firstDay(issued), small);
  return findings(sentence, RULES)
    .map((finding) => flagSlip(finding, sentence.issued))
    .filter((finding) => !isRefused(finding, sentence))
    .map((finding) => present(finding, sentence));
};

/** The rules of a label's value: no verb of completion, no meeting, and a period may stand on its own. */
const LABEL_RULES: BoundRules[] = [
  everyDate,
  everyWeek,
  every,
  labelSpan,
  span,
  after,
  before,
  by,
  { ...within, rules: within.rules.slice(0, 1) },
  { ...on, rules: on.rules.slice(0, 1) },
  label,
  event,
];

/** Values that put the question off: "Theo kế hoạch …", "Thường xuyên", "Sau khi Luật được ban hành", "Khi có yêu cầu". */
const NO_DEADLINE = /^[^a-zà-ỹ0-9]*(?:theo|thường xuyên$|sau khi|khi|ngay sau khi|liên tục|đột xuất)/i;

/**
 * The deadlines in a label's value ("Thời gian thực hiện: …") or a table's cell, where a period on its own is one.
 * @param value the value without its label, normalised like a sentence
 */
export const readPeriod = (value: string, { issued }: DeadlineContext): FoundDeadline[] => {
  if (NO_DEADLINE.test(value.trim())) return [];
  const sentence = tagSentence(value, firstDay(issued));
  return findings(sentence, LABEL_RULES)
    .map((finding) => flagSlip(finding, sentence.issued))
    .map((finding) => present(finding, sentence));
};
