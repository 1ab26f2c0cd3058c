/** The whole watchlist, read once and then kept in step: of a change by any window only what it touched is read again. */
import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { WatchlistDatabase } from '../database.ts';
import type { StoredItem, StoredNotice } from '../item.ts';

export interface Everything {
  items: ReadonlyMap<string, StoredItem>;
  notices: ReadonlyMap<string, StoredNotice>;
}

/** The keys that a change touched; null where it names a range, or more keys than are worth reading one by one. */
function keysIn(tree: IntervalTree | undefined): string[] | null {
  if (!tree || !('from' in tree)) return [];
  if (typeof tree.from !== 'string' || tree.from !== tree.to) return null;
  const [left, right] = [keysIn(tree.l ?? undefined), keysIn(tree.r ?? undefined)];
  return left && right && [...left, tree.from, ...right];
}

/** A table's rows after a change; the same map where it touched none. */
async function renewed<Row>(
  known: ReadonlyMap<string, Row>,
  keys: string[] | null,
  keyOf: (row: Row) => string,
  table: { toArray: () => PromiseLike<Row[]>; bulkGet: (keys: string[]) => PromiseLike<(Row | undefined)[]> },
): Promise<ReadonlyMap<string, Row>> {
  if (keys === null) return new Map((await table.toArray()).map((row) => [keyOf(row), row]));
  if (keys.length === 0) return known;
  const next = new Map(known);
  const rows = await table.bulkGet(keys);
  keys.forEach((key, at) => {
    const row = rows[at];
    if (row === undefined) next.delete(key);
    else next.set(key, row);
  });
  return next;
}

/**
 * Calls `told` with everything now and after each change, in order, until `signal` aborts; `failed` with Dexie's error
 * where it cannot be read.
 */
export function watchEverything(
  database: WatchlistDatabase,
  told: (everything: Everything) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let known: Everything = { items: new Map(), notices: new Map() };
  let last: Promise<void> = Promise.resolve();

  const read = async (items: string[] | null, notices: string[] | null) => {
    if (signal.aborted) return;
    try {
      known = await database.transaction('r', database.items, database.notices, async () => ({
        items: await renewed(known.items, items, ({ id }) => id, database.items),
        notices: await renewed(known.notices, notices, ({ key }) => key, database.notices),
      }));
      if (!signal.aborted) told(known);
    } catch (error) {
      if (!signal.aborted) failed(error);
    }
  };
  const changed = (parts: ObservabilitySet) => {
    const touched = (table: string, index = '') => keysIn(parts[`idb://${database.name}/${table}/${index}`]);
    // What was deleted is told apart; of a row that is gone nothing is found.
    const [items, gone] = [touched('items'), touched('items', ':dels')];
    const notices = touched('notices');
    if (items?.length === 0 && gone?.length === 0 && notices?.length === 0) return;
    last = last.then(() => read(items && gone && [...new Set([...items, ...gone])], notices));
  };
  Dexie.on.storagemutated.subscribe(changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true });
  last = read(null, null);
}
