import type { Failure } from '../../lib/failure.ts';
import type { Action, WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { lastAction } from '../../lib/watchlist/last-action.ts';
import { itemsOfNotice } from '../../lib/watchlist/of-notice.ts';
import { openWatchlist } from '../../lib/watchlist/open-watchlist.ts';
import { countShelves, type ShelfCounts, type View } from '../../lib/watchlist/shelves.ts';
import { useLive } from '../live/useLive.ts';

/** Enough for the first rows; all are counted when these are shown. */
const FIRST_COUNTED = 100;
export interface Lists {
  /** Undefined until the first answer. */
  counts: ShelfCounts | undefined;
  /** What undo would take back. */
  last: Action | undefined;
  /** Ids of the items of the notice in front. */
  onPage: readonly string[];
  failure: Failure | null;
}

/**
 * What the popup shows of the watchlist, now and after every change; what is seen first is asked for first.
 * @param rowsShown the first rows have come: now the whole watchlist may be counted
 */
export function useLists(
  database: WatchlistDatabase,
  view: View,
  noticeKey: string | undefined,
  rowsShown: boolean,
): Lists {
  const viewKey = `${view.whose} ${view.today} ${view.soonDays}`;
  const first = useLive(async () => {
    await openWatchlist(database);
    return {
      counts: await countShelves(database, view, FIRST_COUNTED),
      last: await lastAction(database),
      onPage: noticeKey === undefined ? [] : (await itemsOfNotice(database, noticeKey)).map(({ id }) => id),
    };
  }, `${viewKey} ${noticeKey}`);
  const all = useLive(
    async () => (rowsShown ? { viewKey, counts: await countShelves(database, view) } : undefined),
    `${viewKey} ${rowsShown}`,
  );
  return {
    counts: all.value?.viewKey === viewKey ? all.value.counts : first.value?.counts,
    last: first.value?.last,
    onPage: first.value?.onPage ?? [],
    failure: first.failure,
  };
}
