import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../lib/failure.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { rowOf, type RowSettings, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import { watchEverything, type Everything } from '../../lib/watchlist/view/watch.ts';

export interface Rows {
  /** Undefined until they are read. */
  live: ViewRow[] | undefined;
  trashed: ViewRow[];
  failure: Failure | null;
}

/** Every item with its notice and standing, now and after each change by any window. */
export function useRows(database: WatchlistDatabase, today: CivilDate, settings: RowSettings): Rows {
  const [everything, setEverything] = useState<Everything>();
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const left = new AbortController();
    const told = (now: Everything) => {
      setEverything(now);
      setFailure(null);
    };
    watchEverything(database, told, (error) => setFailure(failureOf(error)), left.signal);
    return () => left.abort();
  }, [database]);

  // A row stays the same object while its item does, so that its line is not drawn again.
  const made = useRef({ key: '', rows: new WeakMap<StoredItem, ViewRow>() });
  const rows = useMemo(() => {
    if (!everything) return undefined;
    const key = JSON.stringify([today, settings.soonDays, settings.agencies]);
    if (made.current.key !== key) made.current = { key, rows: new WeakMap() };
    const known = made.current.rows;
    return [...everything.items.values()].map((item) => {
      const notice = everything.notices.get(item.noticeKey) ?? null;
      const before = known.get(item);
      if (before && before.notice === notice) return before;
      const row = rowOf(item, notice, today, settings);
      known.set(item, row);
      return row;
    });
  }, [everything, today, settings.soonDays, settings.agencies]);
  return useMemo(
    () => ({
      live: rows?.filter(({ item }) => item.trashedAt === null),
      trashed: rows?.filter(({ item }) => item.trashedAt !== null) ?? [],
      failure,
    }),
    [rows, failure],
  );
}
