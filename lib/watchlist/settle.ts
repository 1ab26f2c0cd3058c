import { atOnce, settled, type Surroundings } from './change.ts';
import type { StoredItem } from './item.ts';
import { isMine } from './mine.ts';
import { relist, relistAll } from './sheets.ts';

/** Up to so many items their sheets are looked for; for more, all are written anew. */
const FEW = 500;

const same = (a: StoredItem, b: StoredItem) =>
  a.due === b.due && a.mine === b.mine && a.places.join() === b.places.join();

/**
 * Computes anew what depends on settings, after one has changed: every due date and, where the user's agencies are others
 * than before, which items are the user's own; what the user has said of an item by hand stays. No action: nothing of it
 * is the user's own word.
 * @returns how many items changed
 */
export function settleAll(surroundings: Surroundings, agenciesChanged: boolean): Promise<number> {
  const { database, settings } = surroundings;
  return atOnce(surroundings, async () => {
    const byHand = new Set<string>();
    const notices = new Map(
      agenciesChanged ? (await database.notices.toArray()).map((notice) => [notice.key, notice]) : [],
    );
    if (agenciesChanged) {
      await database.history.filter(({ field }) => field === 'mine').each(({ item }) => byHand.add(item));
    }
    const mineNow = (item: StoredItem) => {
      const notice = notices.get(item.noticeKey);
      return notice && !byHand.has(item.id) ? isMine(item, notice, settings.agencies) : item.mine;
    };
    const changed: string[] = [];
    await database.items.toCollection().modify((item, row) => {
      const anew = settled({ ...item, mine: mineNow(item) }, surroundings);
      if (same(item, anew)) return false;
      changed.push(item.id);
      row.value = anew;
      return true;
    });
    await (changed.length > FEW ? relistAll(database) : relist(database, changed));
    return changed.length;
  });
}
