import type { CivilDate } from '../notice/notice.ts';
import type { WatchlistDatabase } from './database.ts';
import { lastSoonDay, type StandingSettings } from './standing.ts';
import { sumOf, talliesBetween } from './tallies.ts';

export interface Counts {
  overdue: number;
  /** Due today or soon. */
  soon: number;
}

export interface BadgeSettings extends StandingSettings {
  badge: 'all' | 'mine' | 'none';
}

/** The most that is written: the badge has room for four signs. */
const COUNT_LIMIT = 999;

/** Counts the days up to the last that is soon, each by its tally. */
export async function countsOf(
  database: WatchlistDatabase,
  today: CivilDate,
  { badge, soonDays }: BadgeSettings,
): Promise<Counts> {
  if (badge === 'none') return { overdue: 0, soon: 0 };
  const first = `${badge}/open/${today}`;
  const days = await talliesBetween(database, `${badge}/open/`, `${badge}/open/${lastSoonDay(today, { soonDays })}`);
  return {
    overdue: sumOf(days.filter(({ place }) => place < first)),
    soon: sumOf(days.filter(({ place }) => place >= first)),
  };
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
