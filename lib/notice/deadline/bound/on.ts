import type { BoundRule } from './bound.ts';
import { eachPeriod, over } from './bound.ts';

export const on: BoundRule[] = [
  {
    // "vào ngày 19/12/2025", "vào lúc 8h ngày 05/3", "đúng ngày 15/6", "lúc 7h30 ngày 05/9"
    pattern: over`(?:(?:vào|đúng)(?: (?:lúc|hồi|đúng))?|lúc|hồi) D`,
    read: (match, sentence) => eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on' }),
  },
  {
    // "ngày 15/3/2024", "chiều 18-11", "ngày 15 và 16/3"
    pattern: over`D(?:(?:,| và| hoặc) D){0,9}`,
    read: (match, sentence) =>
      eachPeriod(match, sentence, { bound: 'on', rule: 'deadline/on', bare: true }).filter(
        ({ period, after }) => period?.named || after !== undefined,
      ),
  },
];
