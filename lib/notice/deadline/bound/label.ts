import type { BoundRules } from './bound.ts';
import { eachPeriod, over, periodsIn } from './bound.ts';

/**
 * What a label's value or a table's cell says beyond a sentence: a period on its own. "Từ 01/7/2025" and "Sau khi …" only begin, and
 * "Theo kế hoạch …" hands the question on: none of them is a deadline.
 */
const NO_BEGINNING = '(?<!(?:từ|sau|sau khi|khi|theo|kể từ|của) )';

export const label: BoundRules = {
  needs: [],
  rules: [
    {
      // "2025 - 2030", "Giai đoạn 2026-2030", "Năm 2025-2026"
      pattern: over(String.raw`(?:(?:trong |cả )?(?:giai đoạn|thời kỳ|các năm|năm|từ năm|từ) )?R`),
      read: (match, sentence) => eachPeriod(match, sentence, { bound: 'span', rule: 'deadline/label-span' }),
    },
    {
      // "Quý IV/2025", "Tháng 12/2025", "Năm 2026", "Quý I, II/2026" (to the end of the last), "Cuối năm 2025"
      pattern: over(String.raw`${NO_BEGINNING}‹months›(?: ?(?:,|-|–|và|hoặc) ?[MQ]){0,5}`),
      read: (match, sentence) => {
        const last = periodsIn(match, sentence).at(-1);
        return eachPeriod(match, sentence, { bound: 'within', rule: 'deadline/label-within' })
          .slice(0, 1)
          .map((found) => ({
            ...found,
            end: match.index + match[0].length,
            due: last?.last ?? null,
            ...(last && { period: last }),
          }));
      },
    },
    {
      // "15/12/2025", "Ngày 15/12/2025"
      pattern: over(String.raw`${NO_BEGINNING}D`),
      read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/label-on' }),
    },
  ],
};
