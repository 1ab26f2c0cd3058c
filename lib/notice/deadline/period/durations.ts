import { numberOf, numbers, phrase, SPELT_NUMBER } from '../words.ts';
import type { PeriodRule, PeriodRules } from './period.ts';

const UNITS: Record<string, (n: number) => string> = {
  giờ: (n) => `PT${n}H`,
  h: (n) => `PT${n}H`,
  tiếng: (n) => `PT${n}H`,
  phút: (n) => `PT${n}M`,
  ngày: (n) => `P${n}D`,
  tuần: (n) => `P${n}W`,
  tháng: (n) => `P${n}M`,
  quý: (n) => `P${n * 3}M`,
  năm: (n) => `P${n}Y`,
};

const UNIT = String.raw`(?:\([^()\d]{2,12}\) ?)?(?<unit>giờ|h|tiếng|phút|ngày|tuần|tháng|quý|năm)(?<working> làm việc| \(ngày làm việc\))?`;
/** A number after the unit makes it a date ("năm 2025"); "500 ngày đêm" is a campaign. */
const NO_DATE = String.raw`(?! (?:\d{1,2}[ ,/.-]|\d{4}|đêm|công))`;

const read: PeriodRule['read'] = (match) => {
  const { n = '', unit = '', working } = match.groups ?? {};
  const count = numberOf(n);
  const written = UNITS[unit]?.(count);
  if (written === undefined || !(count >= 1)) return null;
  return { kind: 'duration', count, duration: written, ...(working !== undefined && { working: true }) };
};

export const durations: PeriodRules = {
  needs: [],
  rules: [
    {
      // "03 tháng", "10 ngày làm việc", "05 (năm) ngày", "24 giờ", "07 ngày (ngày làm việc)"
      pattern: numbers`(?<n>\d{1,3}) ?${UNIT}${NO_DATE}`,
      read,
    },
    {
      // "một tháng", "ba ngày", "mười lăm ngày"
      pattern: phrase`(?<n>${SPELT_NUMBER}) ${UNIT}${NO_DATE}`,
      read,
    },
  ],
};
