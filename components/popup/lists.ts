/** The popup's tabs as groups of the watchlist. */
import { t, type MessageKey } from '../../lib/i18n.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { itemsOf, type Shelf, type ShelfCounts, type View } from '../../lib/watchlist/shelves.ts';
import type { Group } from './groups.ts';

export const TABS = ['overdue', 'soon', 'all', 'trash'] as const;
export type ShelfTab = (typeof TABS)[number];

/** The shelves that a tab shows, in order. */
const SHELVES_OF: Record<ShelfTab, readonly Shelf[]> = {
  overdue: ['overdue'],
  soon: ['today', 'soon'],
  all: ['overdue', 'today', 'soon', 'later', 'noDue', 'resting', 'done'],
  trash: ['trash'],
};

export const TAB_NAMES: Record<ShelfTab, MessageKey> = {
  overdue: 'standingGroupOverdue',
  soon: 'standingGroupSoon',
  all: 'popupAll',
  trash: 'popupTrash',
};

const SHELF_NAMES: Record<Shelf, MessageKey> = {
  overdue: 'standingGroupOverdue',
  today: 'standingToday',
  soon: 'standingGroupSoon',
  later: 'standingGroupLater',
  noDue: 'standingNoDue',
  resting: 'standingResting',
  done: 'standingStatusDone',
  trash: 'popupTrash',
};

export const countOf = (tab: ShelfTab, counts: ShelfCounts): number =>
  SHELVES_OF[tab].reduce((sum, shelf) => sum + counts[shelf], 0);

/** The tab that a popup opens with: the most pressing that is not empty. */
export const firstTab = (counts: ShelfCounts): ShelfTab =>
  TABS.find((tab) => tab !== 'trash' && countOf(tab, counts) > 0) ?? 'all';

export function groupsOf(database: WatchlistDatabase, tab: ShelfTab, counts: ShelfCounts, view: View): Group[] {
  const shelves = SHELVES_OF[tab];
  return shelves.map((shelf) => ({
    key: shelf,
    title: shelves.length > 1 ? t(SHELF_NAMES[shelf]) : null,
    count: counts[shelf],
    load: (offset, limit) => itemsOf(database, shelf, view, offset, limit),
  }));
}

/** Items that are known by their ids, in that order. */
export const groupOfIds = (database: WatchlistDatabase, key: string, ids: readonly string[]): Group => ({
  key,
  title: null,
  count: ids.length,
  load: async (offset, limit) => {
    const items = await database.items.bulkGet(ids.slice(offset, offset + limit));
    return items.filter((item): item is StoredItem => item !== undefined);
  },
});
