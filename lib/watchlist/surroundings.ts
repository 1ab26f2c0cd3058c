import { readSettings } from '../settings.ts';
import type { Surroundings } from './change.ts';
import { WatchlistDatabase } from './database.ts';
import { openWatchlist } from './open-watchlist.ts';

let opened: WatchlistDatabase | undefined;

/**
 * The watchlist with the settings that hold now. The connection is kept as long as its context lives.
 * Throws when the database cannot be opened, see `openWatchlist`.
 */
export async function surroundings(): Promise<Surroundings> {
  opened ??= new WatchlistDatabase();
  const [{ values }] = await Promise.all([readSettings(), openWatchlist(opened)]);
  return { database: opened, settings: values, clock: Date.now };
}
