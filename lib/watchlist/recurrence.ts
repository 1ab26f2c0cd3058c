import { RRule } from 'rrule';
import type { CivilDate } from '../notice/notice.ts';
import { addDays } from './civil-day.ts';

/** How far the search for an occurrence goes: a rule that never falls (30 February) ends here. */
const HORIZON_YEARS = 30;

const utc = (date: CivilDate) => new Date(`${date}T00:00:00Z`);

/** Rules of hours and seconds are no deadlines, and one of them that never falls would be searched for ever. */
const isDayRule = ({ freq, interval = 1, count }: ReturnType<typeof RRule.parseString>) =>
  freq !== undefined && freq <= RRule.DAILY && interval >= 1 && interval <= 1200 && count == null;

/**
 * Which day of its period a rule without one means: "hằng tháng" is due on the month's last day, "hằng quý" on the
 * quarter's, "hằng năm" on 31 December, "hằng tuần" on Friday.
 */
function withDay(options: ReturnType<typeof RRule.parseString>): ReturnType<typeof RRule.parseString> {
  const dayless = options.bymonthday == null && options.byweekday == null && options.byyearday == null;
  if (!dayless) return options;
  if (options.freq === RRule.WEEKLY) return { ...options, byweekday: [RRule.FR] };
  if (options.freq === RRule.MONTHLY) return { ...options, bymonthday: -1 };
  if (options.freq === RRule.YEARLY) return { ...options, bymonth: options.bymonth ?? 12, bymonthday: -1 };
  return options;
}

/** Where a rule's periods are counted from: the year's start keeps a quarter's occurrences in March, June … */
function anchor({ freq, interval = 1 }: ReturnType<typeof RRule.parseString>, from: CivilDate): CivilDate {
  const year = Number(from.slice(0, 4)) - 1;
  return freq === RRule.MONTHLY ? `${year}-${String(interval).padStart(2, '0')}-01` : `${year}-01-01`;
}

/**
 * The first occurrence after a date, of an RFC 5545 rule (without `RRULE:`); null when there is none within thirty
 * years or the rule cannot be read.
 */
export function nextOccurrence(rrule: string, after: CivilDate): CivilDate | null {
  try {
    const options = withDay(RRule.parseString(rrule));
    if (!isDayRule(options)) return null;
    const dtstart = options.dtstart ?? utc(anchor(options, after));
    const until = options.until ?? utc(`${Number(after.slice(0, 4)) + HORIZON_YEARS}-12-31`);
    const found = new RRule({ ...options, dtstart, until }).after(utc(addDays(after, 1)), true);
    return found?.toISOString().slice(0, 10) ?? null;
  } catch {
    return null;
  }
}
