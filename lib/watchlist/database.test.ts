import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../settings.ts';
import { takeSnapshot } from './backup/take.ts';
import { WatchlistDatabase } from './database.ts';
import { search } from './search.ts';
import { undo } from './undo.ts';

/** A database as a browser stored it under an earlier version of the schema. */
interface Stored {
  /** The browser's own number: Dexie's times ten. */
  version: number;
  stores: Record<
    string,
    {
      keyPath: string;
      autoIncrement: boolean;
      indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    }
  >;
  rows: Record<string, unknown[]>;
}

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/databases', import.meta.url));
const readStored = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Stored;

function fill(factory: IDBFactory, { version, stores, rows }: Stored): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = factory.open('watchlist', version);
    asked.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = asked.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of rows[name] ?? []) store.add(row);
      }
    });
    asked.addEventListener('success', () => {
      asked.result.close();
      resolve();
    });
    asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
  });
}

describe.each(readdirSync(FOLDER))('a database stored as %s', (file) => {
  async function opened() {
    const stored = readStored(file);
    const indexedDB = new IDBFactory();
    await fill(indexedDB, stored);
    return { stored, database: new WatchlistDatabase('watchlist', { indexedDB, IDBKeyRange }) };
  }

  it('opens with everything that it held, to the field, but for what was computed', async () => {
    const { stored, database } = await opened();
    for (const [name, rows] of Object.entries(stored.rows)) {
      const kept = rows.map((row) => ({ ...(row as object), words: undefined }));
      expect((await database.table(name).toArray()).map((row) => ({ ...(row as object), words: undefined }))).toEqual(
        kept,
      );
    }
    expect((await database.items.toArray()).some((item) => 'words' in item)).toBe(false);
    expect((await takeSnapshot(database, {})).items).toHaveLength(stored.rows.items?.length ?? 0);
  });

  it('can be searched, and its last action undone', async () => {
    const { database } = await opened();
    expect(await search(database, 'quy đât lang', 'all')).toHaveLength(1);
    await undo({ database, settings: DEFAULTS, clock: Date.now });
    expect(await database.items.toArray()).toMatchObject([{ note: '', status: 'doing' }]);
  });
});

it('has a stored database of every earlier version', () => {
  const versions = readdirSync(FOLDER).map((file) => readStored(file).version);
  const { verno } = new WatchlistDatabase('watchlist', { indexedDB: new IDBFactory(), IDBKeyRange });
  expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: verno - 1 }, (_, place) => (place + 1) * 10));
});
