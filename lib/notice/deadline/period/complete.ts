import type { CivilDate } from '../../notice.ts';
import { civil, daysIn, monthEnd } from '../civil.ts';
import type { Period } from './period.ts';

/** What may stand between a period and the one it borrows its month or year from: "ngày 15 và 16/3", "từ 15/3 đến hết ngày 20/4/2024". */
const JOINT = /^ ?(?:,|và|hoặc|hay|đến|tới|-|–|—|;)(?: (?:hết|trước|hết ngày|trước ngày|ngày))? ?$/;

/** Lends month and year backwards along a list, so that "ngày 15" of "ngày 15 và 16/3/2024" is whole. */
export const complete = (periods: Period[], text: string): void => {
  for (let i = periods.length - 2; i >= 0; i -= 1) {
    const period = periods[i];
    const next = periods[i + 1];
    if (!period || !next || period.first !== undefined || next.first !== undefined) continue;
    if (next.start - period.end > 20 || !JOINT.test(text.slice(period.end, next.start))) continue;
    if (period.kind === 'dayOfMonth' && next.kind === 'day' && next.month !== undefined) {
      period.kind = 'day';
      period.month = next.month;
    }
    const alike = ['day', 'month', 'quarter', 'part', 'half'].includes(period.kind) && period.kind !== 'dayOfMonth';
    if (alike && period.year === undefined && next.year !== undefined) {
      // "từ 20/12 đến 15/01/2025": the first day lies in the year before.
      const later = (period.month ?? 0) > (next.month ?? 12);
      period.year = later ? next.year - 1 : next.year;
    }
  }
};

/** The first and last month of a period of months. */
const monthsOf = ({ kind, month = 1, count = 1 }: Period): [number, number] => {
  if (kind === 'quarter') return [count * 3 - 2, count * 3];
  if (kind === 'half') return [month, count];
  if (kind === 'year') return [1, 12];
  return [month, month];
};

const within = (period: Period, year: number): { first: CivilDate; last: CivilDate; meant?: CivilDate } => {
  const { kind, month = 1, day = 1 } = period;
  if (kind === 'day') {
    const length = daysIn(year, month);
    const date = civil(year, month, Math.min(day, length));
    return { first: date, last: date, ...(day > length && { meant: date }) };
  }
  if (kind === 'part' && period.day !== undefined)
    return { first: civil(year, month, 1), last: civil(year, month, period.day) };
  const [from, to] = monthsOf(period);
  return { first: civil(year, from, 1), last: monthEnd(year, to) };
};

/**
 * Gives a period its first and last day. A missing year is the one in which the period next comes, seen from the notice's
 * date; without that date the period stays without days. An impossible day (31/4) becomes the month's last, told in `meant`.
 */
export const resolve = (period: Period, issued: CivilDate | null): void => {
  if (period.first !== undefined) return;
  if (period.kind === 'years') {
    period.first = civil(period.count ?? 0, 1, 1);
    period.last = civil(period.year ?? 0, 12, 31);
    return;
  }
  if (period.kind === 'dayOfMonth') {
    if (issued === null) return;
    let [year, month] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))];
    if ((period.day ?? 1) < Number(issued.slice(8, 10)))
      [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const date = civil(year, month, Math.min(period.day ?? 1, daysIn(year, month)));
    Object.assign(period, { first: date, last: date });
    return;
  }
  if (period.kind === 'duration' || period.kind === 'week' || period.kind === 'feast') return;
  if (period.kind === 'day' && period.month === undefined) return;
  if (period.year !== undefined) Object.assign(period, within(period, period.year));
  else if (issued !== null) {
    const year = Number(issued.slice(0, 4));
    const here = within(period, year);
    Object.assign(period, here.last >= issued ? here : within(period, year + 1));
  }
};
