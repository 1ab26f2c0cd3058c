import type { CivilDate } from '../notice/notice.ts';
import type { WatchlistDatabase } from './database.ts';
import { countUpTo } from './shelves.ts';
import type { StandingSettings } from './standing.ts';

export interface Counts {
  overdue: number;
  /** Due today or soon. */
  soon: number;
}

export interface BadgeSettings extends StandingSettings {
  badge: 'all' | 'mine' | 'none';
}

/** The most that is counted: the badge has room for four signs. */
export const COUNT_LIMIT = 999;

/** Counts by index, at most one more than the limit of each, so that the time does not grow with the watchlist. */
export async function countsOf(
  database: WatchlistDatabase,
  today: CivilDate,
  { badge, soonDays }: BadgeSettings,
): Promise<Counts> {
  if (badge === 'none') return { overdue: 0, soon: 0 };
  const view = { whose: badge, today, soonDays };
  return database.transaction('r', database.items, async () => {
    const [overdue, dueToday, soon] = await Promise.all(
      (['overdue', 'today', 'soon'] as const).map((shelf) => countUpTo(database, shelf, view, COUNT_LIMIT + 1)),
    );
    return { overdue: overdue ?? 0, soon: (dueToday ?? 0) + (soon ?? 0) };
  });
}

export interface Badge {
  text: string;
  tone: 'overdue' | 'soon' | 'none';
}

/** Red if anything is overdue, else orange; empty where nothing is due. */
export function badgeOf({ overdue, soon }: Counts): Badge {
  const sum = overdue + soon;
  const text = sum > COUNT_LIMIT ? `${COUNT_LIMIT}+` : String(sum || '');
  return { text, tone: overdue > 0 ? 'overdue' : soon > 0 ? 'soon' : 'none' };
}

/** Colours that read on each other: 6.5 and 9.6 to 1. */
export const BADGE_COLOURS = {
  none: { background: '#5a635a', text: '#ffffff' },
  overdue: { background: '#b3261e', text: '#ffffff' },
  soon: { background: '#ffb65c', text: '#1c211c' },
} as const;
