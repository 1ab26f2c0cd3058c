import type { CivilDate } from '../../notice.ts';
import type { Finding } from '../bound/bound.ts';
import { daysBetween, monthEnd } from '../civil.ts';

/** A year that lies this many days back, and fits a year later, is last year's written by habit in January. */
const HABIT = 183;

const yearLater = (date: CivilDate): CivilDate => {
  const year = Number(date.slice(0, 4)) + 1;
  const month = Number(date.slice(5, 7));
  const isMonthEnd = date === monthEnd(year - 1, month);
  const moved = `${year}${date.slice(4)}`;
  return isMonthEnd && month === 2 ? monthEnd(year, 2) : moved;
};

/**
 * Flags slips of the pen with the date that was meant. A date before the notice's own is a slip of the year where the next year fits
 * ("xong trước ngày 30/01/2023" in a notice of December 2023); a day that no month has (31/4) is one of the day. `due` stays what is
 * written; for an impossible day, which no civil date can hold, it is that month's last day, like `suspect`.
 */
export const flagSlip = (finding: Finding, issued: CivilDate | null): Finding => {
  const { due, period } = finding;
  if (due === null) return finding;
  if (period?.meant !== undefined && finding.bound !== 'every') return { ...finding, suspect: period.meant };
  if (issued === null || period?.year === undefined || due >= issued || daysBetween(due, issued) < HABIT)
    return finding;
  const meant = yearLater(due);
  return meant >= issued ? { ...finding, suspect: meant } : finding;
};
