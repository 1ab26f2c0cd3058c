import { useMemo } from 'preact/hooks';
import type { Failure } from '../../lib/failure.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import type { StandingSettings } from '../../lib/watchlist/standing.ts';
import { rowsOf, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import { useLive } from '../live/useLive.ts';

export interface Rows {
  /** Undefined until they are read. */
  live: ViewRow[] | undefined;
  trashed: ViewRow[];
  failure: Failure | null;
}

/** Every item with its notice and standing, now and after each change by any window. */
export function useRows(database: WatchlistDatabase, today: CivilDate, settings: StandingSettings): Rows {
  const { value, failure } = useLive(
    async () => ({ items: await database.items.toArray(), notices: await database.notices.toArray() }),
    'all',
  );
  return useMemo(() => {
    const rows = value && rowsOf(value.items, value.notices, today, settings);
    return {
      live: rows?.filter(({ item }) => item.trashedAt === null),
      trashed: rows?.filter(({ item }) => item.trashedAt !== null) ?? [],
      failure,
    };
  }, [value, today, settings.soonDays, failure]);
}
