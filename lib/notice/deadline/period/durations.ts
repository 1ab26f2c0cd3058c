import { numberOf, numbers, phrase, SPELT_NUMBER } from '../words.ts';
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

const counted = (units: string): string =>
  String.raw`(?:\([^()\d]{2,12}\) ?)?(?<unit>${units})(?<working> làm việc| \(ngày làm việc\))?`;
const WRITTEN_OUT = 'giờ|tiếng|phút|ngày|tuần|tháng|quý|năm';
/** A number after the unit makes it a date ("năm 2025"); "500 ngày đêm" is a campaign. */
const NO_DATE = String.raw`(?! (?:\d{1,2}[ ,/.-]|\d{4}|đêm|công))`;

const read: PeriodRule['read'] = (match) => {
  const { n = '', unit = '', working } = match.groups ?? {};
  const count = numberOf(n);
  const written = UNITS[unit]?.(count);
  if (written === undefined || !(count >= 1)) return null;
  return { kind: 'duration', count, duration: written, ...(working !== undefined && { working: true }) };
};

export const durations: PeriodRule[] = [
  {
    // "03 tháng", "10 ngày làm việc", "05 (năm) ngày", "24 giờ", "07 ngày (ngày làm việc)"
    pattern: numbers`(?<n>\d{1,3}) ?${counted(`${WRITTEN_OUT}|h`)}${NO_DATE}`,
    read,
  },
  {
    // "một tháng", "ba ngày", "mười lăm ngày"
    pattern: phrase`(?<n>${SPELT_NUMBER}) ${counted(WRITTEN_OUT)}${NO_DATE}`,
    read,
  },
];
