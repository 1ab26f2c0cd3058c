import type { Failure } from '../../lib/failure.ts';
import type { Action, WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { lastAction } from '../../lib/watchlist/last-action.ts';
import { itemsOfNotice } from '../../lib/watchlist/of-notice.ts';
import { openWatchlist } from '../../lib/watchlist/open-watchlist.ts';
import { countShelves, type ShelfCounts, type View } from '../../lib/watchlist/shelves.ts';
import { useLive } from '../live/useLive.ts';

export interface Lists {
  /** Undefined until the first answer. */
  counts: ShelfCounts | undefined;
  /** What undo would take back. */
  last: Action | undefined;
  /** Ids of the items of the notice in front. */
  onPage: readonly string[];
  failure: Failure | null;
}

/** What the popup shows of the watchlist, now and after every change. */
export function useLists(database: WatchlistDatabase, view: View, noticeKey: string | undefined): Lists {
  const { value, failure } = useLive(async () => {
    await openWatchlist(database);
    return {
      counts: await countShelves(database, view),
      last: await lastAction(database),
      noticeKey,
      onPage: noticeKey === undefined ? [] : (await itemsOfNotice(database, noticeKey)).map(({ id }) => id),
    };
  }, `${view.whose} ${view.today} ${view.soonDays} ${noticeKey}`);
  // Nothing is shown before it is known what stands first.
  const lists = value?.noticeKey === noticeKey ? value : undefined;
  return { counts: lists?.counts, last: lists?.last, onPage: lists?.onPage ?? [], failure };
}
