import type { Settings } from '../../settings.ts';
import type { Change, WatchlistDatabase } from '../database.ts';
import type { StoredItem } from '../item.ts';
import { misfit, type Snapshot, type SnapshotItem, snapshotSchema } from './snapshot.ts';

/** An item without what is computed from it. */
export function bare({ due: _due, places: _places, ...item }: StoredItem): SnapshotItem {
  return item;
}

export const bareChange = ({ id: _id, action: _action, ...change }: Change) => change;

/** Stored rows that no schema knows: the database was damaged, or written by something else. */
export class DamagedWatchlistError extends Error {
  constructor(place: string) {
    super(place);
    this.name = 'DamagedWatchlistError';
  }
}

/**
 * Everything that the watchlist keeps, of one moment. Throws a DamagedWatchlistError where a row is not what it should be.
 */
export async function takeSnapshot(database: WatchlistDatabase, settings: Partial<Settings>): Promise<Snapshot> {
  const { notices, items, history } = database;
  const rows = await database.transaction('r', [notices, items, history], async () => ({
    notices: await notices.toArray(),
    items: (await items.toArray()).map(bare),
    history: (await history.toArray()).map(bareChange),
  }));
  const parsed = snapshotSchema.safeParse({ ...rows, settings });
  if (!parsed.success) throw new DamagedWatchlistError(parsed.error.issues[0]?.path.join('.') ?? '');
  const place = misfit(parsed.data);
  if (place !== null) throw new DamagedWatchlistError(place);
  return parsed.data;
}
