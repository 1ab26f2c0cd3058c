import { MessageError } from '../failure.ts';
import type { WatchlistDatabase } from './database.ts';

/**
 * Opens the database, or says why it cannot be: another window holds an older version of it (`databaseBlocked`), or it was
 * written by a newer version of the extension (`databaseNewer`). Other errors are thrown as Dexie gives them.
 */
export async function openWatchlist(database: WatchlistDatabase): Promise<void> {
  const waited = new AbortController();
  const blocked = new Promise<never>((_, reject) => {
    const refuse = () => reject(new MessageError('databaseBlocked'));
    database.on('blocked', refuse);
    waited.signal.addEventListener('abort', () => database.on('blocked').unsubscribe(refuse));
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    waited.abort();
  }
}
