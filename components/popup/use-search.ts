import { useMemo } from 'preact/hooks';
import type { Failure } from '../../lib/failure.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { find, readEntries } from '../../lib/watchlist/search.ts';
import type { Whose } from '../../lib/watchlist/shelves.ts';
import { useLive } from '../live/useLive.ts';

export interface Search {
  /** Ids of the items in which the typed words are; undefined until the first answer, and while none are typed. */
  ids: readonly string[] | undefined;
  failure: Failure | null;
}

/**
 * Finds as the user types. What is searched is read once when the search is opened, before the first key, and again after
 * a change; a key then costs no look at the database.
 */
export function useSearch(database: WatchlistDatabase, open: boolean, query: string, whose: Whose): Search {
  const { value: entries, failure } = useLive(
    async () => (open ? readEntries(database) : undefined),
    open ? 'open' : 'closed',
  );
  const ids = useMemo(
    () => (entries && query.trim() !== '' ? find(entries, query, whose) : undefined),
    [entries, query, whose],
  );
  return { ids, failure };
}
