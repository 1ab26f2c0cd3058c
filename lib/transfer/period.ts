import type { CivilDate } from '../notice/notice.ts';
import { addDays, addMonths } from '../watchlist/civil-day.ts';
import type { ReportChoice } from './report.ts';

export const PERIODS = ['all', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** First and last day of the calendar month, quarter or year in which a day lies; both open for `all`. */
export function periodOf(period: Period, today: CivilDate): Pick<ReportChoice, 'from' | 'to'> {
  if (period === 'all') return { from: null, to: null };
  const [year = '', month = ''] = today.split('-');
  const first = Math.floor((Number(month) - 1) / MONTHS[period]) * MONTHS[period] + 1;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, MONTHS[period]), -1) };
}
