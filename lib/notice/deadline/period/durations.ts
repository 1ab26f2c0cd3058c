import { numberOf, phrase, SPELT_NUMBER } from '../words.ts';
import type { PeriodRule } from './period.ts';

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

export const durations: PeriodRule[] = [
  {
    // "03 tháng", "10 ngày làm việc", "05 (năm) ngày", "24 giờ", "một tháng", "07 ngày (ngày làm việc)"
    pattern: phrase(
      String.raw`(?<n>\d{1,3} ?|(?:${SPELT_NUMBER}) )(?:\([^()\d]{2,12}\) ?)?(?<unit>giờ|h|tiếng|phút|ngày|tuần|tháng|quý|năm)(?<working> làm việc| \(ngày làm việc\))?(?! (?:\d{1,2}[ /.-]|\d{4}|đêm|công))`,
    ),
    read: (match) => {
      const { n = '', unit = '', working } = match.groups ?? {};
      const count = numberOf(n);
      const written = UNITS[unit]?.(count);
      if (written === undefined || !(count >= 1)) return null;
      return { kind: 'duration', count, duration: written, ...(working !== undefined && { working: true }) };
    },
  },
];
