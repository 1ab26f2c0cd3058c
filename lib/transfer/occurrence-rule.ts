/** A recurring deadline's rule as a calendar wants it: falling on the due day itself. */
import type { CivilDate } from '../notice/notice.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;
const utc = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`);
const isLastOfMonth = (date: CivilDate) => new Date(utc(date) + DAY).getUTCDate() === 1;

type Parts = Map<string, string>;
const partsOf = (rrule: string): Parts =>
  new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));

/** "trước ngày 25 hằng tháng" is due each 24th: the rule's days one earlier. False where that cannot be written. */
function setOneDayBack(parts: Parts): boolean {
  if (parts.has('BYYEARDAY') || parts.has('BYSETPOS') || parts.has('BYWEEKNO')) return false;
  const monthDays = parts.get('BYMONTHDAY')?.split(',').map(Number);
  const weekdays = parts.get('BYDAY')?.split(',');
  if (monthDays && weekdays) return false;
  if (monthDays) {
    // The day before the first of a month has no fixed number, save as the month's last when every month counts.
    const everyMonth = !parts.has('BYMONTH') && !parts.has('INTERVAL');
    if (monthDays.some((day) => (day === 1 && !everyMonth) || day < -27)) return false;
    parts.set('BYMONTHDAY', monthDays.map((day) => day - 1 || -1).join(','));
  }
  if (weekdays) {
    if (weekdays.some((weekday) => !WEEKDAYS.includes(weekday))) return false;
    parts.set('BYDAY', weekdays.map((weekday) => WEEKDAYS[(WEEKDAYS.indexOf(weekday) + 6) % 7]).join(','));
  }
  return true;
}

/**
 * The RFC 5545 rule (without `RRULE:`) that falls on `due` where `rrule` falls on `occurrence`: the same, or one day
 * earlier for "trước". Null where no rule says it, such as after an extension of time.
 * @param kind Whether the calendar's entry starts at a moment or is a day: UNTIL has to be of the same kind (3.3.10).
 */
export function occurrenceRule(
  rrule: string,
  occurrence: CivilDate,
  due: CivilDate,
  kind: 'moment' | 'day' = 'moment',
): string | null {
  const parts = partsOf(rrule);
  const dayless = !['BYMONTHDAY', 'BYDAY', 'BYYEARDAY'].some((name) => parts.has(name));
  // Without it "hằng tháng" from 31 January would skip every shorter month.
  if (dayless && parts.get('FREQ') === 'MONTHLY' && isLastOfMonth(occurrence)) parts.set('BYMONTHDAY', '-1');
  const daysEarlier = (utc(occurrence) - utc(due)) / DAY;
  if (daysEarlier !== 0 && !(daysEarlier === 1 && setOneDayBack(parts))) return null;
  const until = parts.get('UNTIL')?.slice(0, 8);
  if (until) parts.set('UNTIL', kind === 'day' ? until : `${until}T235959`);
  return [...parts].map((part) => part.join('=')).join(';');
}
