import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { failureOf } from '../failure.ts';
import { WatchlistDatabase } from './database.ts';
import { openWatchlist } from './open-watchlist.ts';

/** A connection to a database of some version, held by another window. */
function held(indexedDB: IDBFactory, version: number): Promise<{ close: () => void }> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('watchlist', version);
    asked.addEventListener('success', () => resolve(asked.result));
  });
}

it('says that another window holds an older version, and opens once it is closed', async () => {
  const indexedDB = new IDBFactory();
  const connection = await held(indexedDB, 10);
  const database = new WatchlistDatabase('watchlist', { indexedDB, IDBKeyRange });
  await expect(openWatchlist(database)).rejects.toMatchObject({ failure: 'databaseBlocked' });
  connection.close();
  await openWatchlist(database);
  expect(database.isOpen()).toBe(true);
});

it('leaves alone what a newer version of the extension wrote, and says so to whoever asks', async () => {
  const indexedDB = new IDBFactory();
  (await held(indexedDB, 1000)).close();
  const database = new WatchlistDatabase('watchlist', { indexedDB, IDBKeyRange });
  await expect(openWatchlist(database)).rejects.toMatchObject({ failure: 'databaseNewer' });
  const asked: unknown = await database.items.count().catch((error: unknown) => error);
  expect(failureOf(asked)).toBe('databaseNewer');
});

/** Its open request stands behind another's, and the browser says nothing. */
function waiting(): WatchlistDatabase {
  const database = new WatchlistDatabase('watchlist', { indexedDB: new IDBFactory(), IDBKeyRange });
  vi.spyOn(database, 'open').mockReturnValue(new Dexie.Promise<Dexie>(() => undefined));
  return database;
}

it('says so too to whoever waits behind another that waits', async () => {
  const opening = openWatchlist(waiting(), { stored: () => Promise.resolve(10), patience: 1 });
  await expect(opening).rejects.toMatchObject({ failure: 'databaseBlocked' });
});

it.each([undefined, 30])('waits on where version %s is stored', async (version) => {
  const asked = Promise.withResolvers<string>();
  const stored = (name: string) => {
    setImmediate(() => asked.resolve(name));
    return Promise.resolve(version);
  };
  const opening = openWatchlist(waiting(), { stored, patience: 1 });
  expect(await Promise.race([opening, asked.promise])).toBe('watchlist');
});

it('opens what nobody holds', async () => {
  const database = new WatchlistDatabase('watchlist', { indexedDB: new IDBFactory(), IDBKeyRange });
  await openWatchlist(database);
  expect(database.isOpen()).toBe(true);
});
