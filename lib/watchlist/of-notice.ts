import type { WatchlistDatabase } from './database.ts';
import type { StoredItem } from './item.ts';

const ofNotice = (database: WatchlistDatabase, noticeKey: string) =>
  database.items.where('[noticeKey+sentence]').between([noticeKey, ''], [noticeKey, '\uFFFF']);

/** The ids of a notice's items, those in the trash among them. */
export const idsOfNotice = (database: WatchlistDatabase, noticeKey: string): Promise<string[]> =>
  ofNotice(database, noticeKey).primaryKeys();

/** The items of a notice that are not in the trash, in the order of its text. */
export async function itemsOfNotice(database: WatchlistDatabase, noticeKey: string): Promise<StoredItem[]> {
  const items = await ofNotice(database, noticeKey).toArray();
  return items.filter(({ trashedAt }) => trashedAt === null).toSorted((a, b) => a.quote.start - b.quote.start);
}
