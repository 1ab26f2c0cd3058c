import type { Page } from 'playwright-core';

/**
 * Puts a watchlist of schema version 1 with one item into the browser, and holds it open as a window that does not let go. A worker that
 * wakes between the two steps has made a newer one by then: it is deleted again.
 */
export async function holdOldVersion(old: Page): Promise<void> {
  await old.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const begin = () => indexedDB.deleteDatabase('nhac-viec').addEventListener('success', openOld);
        const openOld = () => {
          const opening = indexedDB.open('nhac-viec', 10);
          opening.addEventListener('upgradeneeded', () => {
            const database = opening.result;
            database
              .createObjectStore('notices', { keyPath: 'key' })
              .put({ key: 'k', addresses: [], type: null, number: '1', organ: null, issued: null, title: null });
            const items = database.createObjectStore('items', { keyPath: 'id' });
            items.createIndex('[noticeKey+sentence]', ['noticeKey', 'sentence'], { unique: true });
            items.createIndex('places', 'places', { multiEntry: true });
            items.put({
              id: 'a',
              noticeKey: 'k',
              sentence: 'việc',
              text: 'Việc cũ',
              note: '',
              assignees: [],
              deadlines: [],
              quote: { exact: 'Việc cũ', prefix: '', suffix: '', start: 0, end: 7 },
              status: 'todo',
              mine: false,
              deadline: null,
              occurrence: null,
              extended: null,
              startDay: null,
              doneOn: null,
              snoozedUntil: null,
              trashedAt: null,
              addedAt: 0,
              due: null,
              places: ['all/open/~'],
            });
            const history = database.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
            history.createIndex('item', 'item');
            history.createIndex('action', 'action');
            database.createObjectStore('actions', { keyPath: 'id', autoIncrement: true });
          });
          opening.addEventListener('error', begin);
          opening.addEventListener('success', () => {
            // A window that does not let go when it is asked to.
            Object.assign(globalThis, { held: opening.result });
            resolve();
          });
        };
        begin();
      }),
  );
}
