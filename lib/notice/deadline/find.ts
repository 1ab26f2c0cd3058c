import { after } from './bound/after.ts';
import { before } from './bound/before.ts';
import type { BoundRule, Finding } from './bound/bound.ts';
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
import { firstDay, tagSentence, type Sentence } from './sentence.ts';
import { Sieve } from './sieve.ts';
import { eachMatch } from './words.ts';

/** Where two rules read the same words, the earlier one is right: "trước ngày 25 hằng tháng" is `every`, not `before`. */
const RULES = new Sieve([everyDate, everyWeek, every, span, after, before, by, meeting, within, on, event].flat());

const REFUSALS: Refusal[] = [...cited, ...held, ...anniversary, ...statistic, ...effect, ...goal, ...past];

/** How far the words around a deadline can speak against it, in UTF-16 units. */
const REACH = 120;

const findings = (sentence: Sentence, rules: Sieve<BoundRule>): Finding[] => {
  const { tagged } = sentence;
  let taken: Uint8Array | null = null;
  const kept: Finding[] = [];
  for (const { pattern, read } of rules.through(tagged)) {
    for (const match of eachMatch(pattern, tagged)) {
      for (const found of read(match, sentence)) {
        taken ??= new Uint8Array(tagged.length);
        if (taken.subarray(found.start, found.end).includes(1)) continue;
        taken.fill(1, found.start, found.end);
        kept.push(found);
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
  const sentence = tagSentence(unit, firstDay(issued));
  return findings(sentence, RULES)
    .map((finding) => flagSlip(finding, sentence.issued))
    .filter((finding) => !isRefused(finding, sentence))
    .map((finding) => present(finding, sentence));
};

/** The rules of a label's value: no verb of completion, no meeting, and a period may stand on its own. */
const LABEL_RULES = new Sieve(
  [
    everyDate,
    everyWeek,
    every,
    labelSpan,
    span,
    after,
    before,
    by,
    within.slice(0, 1),
    on.slice(0, 1),
    label,
    event,
  ].flat(),
);

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
