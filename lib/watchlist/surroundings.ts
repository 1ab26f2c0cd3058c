import { readSettings } from '../settings.ts';
import type { Surroundings } from './change.ts';
import { WatchlistDatabase } from './database.ts';

let opened: WatchlistDatabase | undefined;

/**
 * The watchlist with the settings that hold now. The connection is kept as long as its context lives.
 * Throws Dexie's error when the database cannot be opened.
 */
export async function surroundings(): Promise<Surroundings> {
  opened ??= new WatchlistDatabase();
  const [{ values }] = await Promise.all([readSettings(), opened.open()]);
  return { database: opened, settings: values, clock: Date.now };
}
