import { MessageError } from '../failure.ts';
import { BROWSER_VERSION, type WatchlistDatabase } from './database.ts';

/** In milliseconds; what is held opens within it only if the other window closes. */
const PATIENCE = 4_000;

/** The version that lies on the disk, of the browser's count, or undefined where there is none. */
async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((each) => each.name === name)?.version;
}

/**
 * Opens the database, or says why it cannot be: another window holds an older version of it (`databaseBlocked`), or it was
 * written by a newer version of the extension (`databaseNewer`). Other errors are thrown as Dexie gives them.
 */
export async function openWatchlist(
  database: WatchlistDatabase,
  { stored = versionOf, patience = PATIENCE } = {},
): Promise<void> {
  const waited = new AbortController();
  const blocked = new Promise<never>((_, reject) => {
    const refuse = () => reject(new MessageError('databaseBlocked'));
    database.on('blocked', refuse);
    // The browser tells only the first who asks; whoever asks behind the worker hears nothing at all.
    const refuseOlder = async () => {
      const version = await stored(database.name);
      if (version !== undefined && version < BROWSER_VERSION) refuse();
    };
    const timer = setTimeout(() => void refuseOlder(), patience);
    waited.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      database.on('blocked').unsubscribe(refuse);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    waited.abort();
  }
}
