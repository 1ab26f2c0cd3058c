import type { CivilDate } from '../notice/notice.ts';
import { addDays } from './civil-day.ts';
import type { WatchlistDatabase } from './database.ts';
import { lastSoonDay, type StandingSettings } from './standing.ts';

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
  settings: BadgeSettings,
): Promise<Counts> {
  if (settings.badge === 'none') return { overdue: 0, soon: 0 };
  const index = settings.badge === 'mine' ? 'mineDue' : 'openDue';
  const upTo = async (from: CivilDate, to: CivilDate) =>
    (
      await database.items
        .where(index)
        .between(from, to, true, true)
        .limit(COUNT_LIMIT + 1)
        .primaryKeys()
    ).length;
  return database.transaction('r', database.items, async () => ({
    overdue: await upTo('', addDays(today, -1)),
    soon: await upTo(today, lastSoonDay(today, settings)),
  }));
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
