import type { WatchlistDatabase } from './database.ts';
import type { StoredItem } from './item.ts';

/** The items of a notice that are not in the trash, in the order of its text. */
export async function itemsOfNotice(database: WatchlistDatabase, noticeKey: string): Promise<StoredItem[]> {
  const items = await database.items
    .where('[noticeKey+sentence]')
    .between([noticeKey, ''], [noticeKey, '\uFFFF'])
    .toArray();
  return items.filter(({ trashedAt }) => trashedAt === null).toSorted((a, b) => a.quote.start - b.quote.start);
}
