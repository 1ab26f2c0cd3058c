import type { WatchlistDatabase } from '../database.ts';
import { rowSchemas } from './snapshot.ts';
import { relistAll } from '../sheets.ts';
import { bare, bareChange } from './take.ts';

/**
 * Takes out rows that no schema knows, and history of items that are gone; an item whose notice was lost gets an empty
 * one. Everything that is sound stays. Within a transaction.
 */
export async function mend(database: WatchlistDatabase): Promise<void> {
  const { notices, items, history } = database;
  const badNotices = (await notices.toArray()).filter((row) => !rowSchemas.notices.safeParse(row).success);
  await notices.bulkDelete(badNotices.map(({ key }) => key));
  const rows = await items.toArray();
  const badItems = rows.filter((row) => !rowSchemas.items.safeParse(bare(row)).success);
  await items.bulkDelete(badItems.map(({ id }) => id));
  const ids = new Set(await items.toCollection().primaryKeys());
  const badChanges = (await history.toArray()).filter(
    (row) => !ids.has(row.item) || !rowSchemas.history.safeParse(bareChange(row)).success,
  );
  await history.bulkDelete(badChanges.map(({ id }) => id));
  const keys = [...new Set(rows.filter(({ id }) => ids.has(id)).map(({ noticeKey }) => noticeKey))];
  const found = await notices.bulkGet(keys);
  const lost = keys.filter((_, place) => found[place] === undefined);
  const unknown = { type: null, number: null, organ: null, issued: null, title: null, addresses: [] };
  await notices.bulkPut(lost.map((key) => ({ key, ...unknown })));
  await relistAll(database);
}
