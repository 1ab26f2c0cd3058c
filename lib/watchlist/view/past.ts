import type { Change, WatchlistDatabase } from '../database.ts';

/** Every item's changes, the earliest first: read once for a whole report rather than once an item. */
export async function pastOf(database: WatchlistDatabase): Promise<{ changesOf: (id: string) => readonly Change[] }> {
  const byItem = new Map<string, Change[]>();
  await database.history.each((change) => {
    const changes = byItem.get(change.item);
    if (changes) changes.push(change);
    else byItem.set(change.item, [change]);
  });
  return { changesOf: (id) => byItem.get(id) ?? [] };
}
