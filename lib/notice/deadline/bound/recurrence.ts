import type { Period } from '../period/period.ts';
import type { Finding } from './bound.ts';

/** Recurrences as RFC 5545 rules, without `RRULE:`. */

export const FREQUENCY: Record<string, string> = {
  ngày: 'FREQ=DAILY',
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  quí: 'FREQ=MONTHLY;INTERVAL=3',
  năm: 'FREQ=YEARLY',
};
export const UNIT = 'ngày|tuần|tháng|quý|quí|năm';
export const EACH = `(?:(?:hằng|hàng|mỗi|từng) (?:${UNIT}))`;
/** The words that lead a repeated day: "trước", "chậm nhất vào". */
export const LEAD = String.raw`(?:(?:(?:chậm|muộn) nhất|trước|vào|hết|đến|là|trong) ){0,3}`;

/** Every so many days, weeks, months or years, from a duration: "6 tháng" is FREQ=MONTHLY;INTERVAL=6. */
export const ofDuration = ({ duration = '', count = 1 }: Period): string | null => {
  const unit = duration.startsWith('PT') ? '' : duration.slice(-1);
  const frequency = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }[unit];
  const interval = unit === 'M' ? Number(duration.slice(1, -1)) : count;
  return frequency === undefined ? null : `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
};

/** The one deadline of a match, or none where the words give no rule. */
export const repeated = (start: number, end: number, rrule: string | null, time?: string): Finding[] =>
  rrule === null
    ? []
    : [{ start, end, bound: 'every', rule: 'deadline/every', due: null, rrule, ...(time !== undefined && { time }) }];
