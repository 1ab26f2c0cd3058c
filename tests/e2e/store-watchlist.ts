/** Puts a watchlist into the browser's own database, as if it had been tracked there. */
import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../lib/watchlist/database.ts';
import type { StoredItem, StoredNotice } from '../../lib/watchlist/item.ts';
import { sheetsOf } from '../../lib/watchlist/sheets.ts';
import { type Tally, talliesOf } from '../../lib/watchlist/tallies.ts';

/** Call on a page of the extension, whose database exists once the page was opened; the page shows it when it is reloaded. */
export async function storeWatchlist(
  page: Page,
  { items, notices }: { items: StoredItem[]; notices: StoredNotice[] },
): Promise<void> {
  const places = items.map((item) => item.places.at(-1) ?? '');
  await page.evaluate(
    async ([name, json]) => {
      const stored = JSON.parse(json) as Record<'items' | 'notices' | 'sheets', unknown[]> & {
        tallies: Tally[];
      };
      const opening = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
      });
      const database = opening.result;
      const writing = database.transaction(['items', 'notices', 'sheets', 'tallies'], 'readwrite', {
        durability: 'relaxed',
      });
      for (const item of stored.items) writing.objectStore('items').put(item);
      for (const notice of stored.notices) writing.objectStore('notices').put(notice);
      for (const sheet of stored.sheets) writing.objectStore('sheets').add(sheet);
      const tallies = writing.objectStore('tallies');
      for (const { place, count } of stored.tallies) {
        const known: IDBRequest<Tally | undefined> = tallies.get(place);
        known.addEventListener('success', () => tallies.put({ place, count: count + (known.result?.count ?? 0) }));
      }
      await new Promise((resolve, reject) => {
        writing.addEventListener('complete', resolve);
        writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
      });
      database.close();
    },
    // As text: many times faster than what takes a value apart.
    [
      DATABASE_NAME,
      JSON.stringify({ items, notices, sheets: sheetsOf(items, notices), tallies: talliesOf(places) }),
    ] as const,
  );
}
