/** Puts a watchlist into the browser's own database, as if it had been tracked there. */
import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../lib/watchlist/database.ts';
import type { StoredItem, StoredNotice } from '../../lib/watchlist/item.ts';
import { sheetsOf } from '../../lib/watchlist/sheets.ts';

/** Call on a page of the extension, whose database exists once the page was opened; the page shows it when it is reloaded. */
export async function storeWatchlist(
  page: Page,
  { items, notices }: { items: StoredItem[]; notices: StoredNotice[] },
): Promise<void> {
  await page.evaluate(
    async ([name, stored]) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
      });
      const database = opening.result;
      const writing = database.transaction(['items', 'notices', 'sheets'], 'readwrite', { durability: 'relaxed' });
      for (const item of stored.items) writing.objectStore('items').put(item);
      for (const notice of stored.notices) writing.objectStore('notices').put(notice);
      for (const sheet of stored.sheets) writing.objectStore('sheets').add(sheet);
      await new Promise((resolve, reject) => {
        writing.addEventListener('complete', resolve);
        writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
      });
      database.close();
    },
    [DATABASE_NAME, { items, notices, sheets: sheetsOf(items, notices) }] as const,
  );
}
