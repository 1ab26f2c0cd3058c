import type { Sentence } from '../sentence.ts';
import type { BoundRule, Finding } from './bound.ts';
import { eachPeriod, over, periodsIn } from './bound.ts';

/**
 * What a label's value or a table's cell says beyond a sentence: a period on its own. "Từ 01/7/2025" and "Sau khi …" only begin, and
 * "Theo kế hoạch …" hands the question on: none of them is a deadline.
 */
const NO_BEGINNING = '(?<!(?:từ|sau|sau khi|khi|theo|kể từ|của) )';

/** One deadline for all periods of a match, due when the last is over. */
const toTheLast = (match: RegExpExecArray, sentence: Sentence, reading: Pick<Finding, 'bound' | 'rule'>): Finding[] => {
  const last = periodsIn(match, sentence).at(-1);
  if (!last) return [];
  return [{ ...reading, start: match.index, end: match.index + match[0].length, due: last.last ?? null, period: last }];
};

/** Goes before the bounds of sentences, since "đến năm 2030" is only half of it. */
export const labelSpan: BoundRule[] = [
  {
    // "2025 - 2030", "Giai đoạn 2026-2030", "Năm 2025-2026", "Từ năm 2026 đến năm 2030"
    pattern: over`(?:(?:trong |cả )?(?:giai đoạn|thời kỳ|các năm|năm|từ năm|từ) )?R|từ Y (?:đến|tới) (?:hết )?Y`,
    read: (match, sentence) => toTheLast(match, sentence, { bound: 'span', rule: 'deadline/label-span' }),
  },
];

export const label: BoundRule[] = [
  {
    // "Quý IV/2025", "Tháng 12/2025", "Năm 2026", "Quý I, II/2026" (to the end of the last), "Cuối năm 2025"
    pattern: over`${NO_BEGINNING}‹months›(?: ?(?:,|-|–|và|hoặc) ?[MQ]){0,5}`,
    read: (match, sentence) => toTheLast(match, sentence, { bound: 'within', rule: 'deadline/label-within' }),
  },
  {
    // "15/12/2025", "Ngày 15/12/2025"
    pattern: over`${NO_BEGINNING}D`,
    read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/label-on' }),
  },
];
