import { atOnce, type Surroundings } from './change.ts';
import { addDays, todayInVietnam } from './civil-day.ts';
import { relist } from './sheets.ts';

/** How long an item can be restored from the trash. */
export const TRASH_DAYS = 30;

/** Removes items and their history for good, and notices that have no item any more. Undo goes on with what is left. */
export function remove(surroundings: Surroundings, ids: string[]): Promise<number> {
  const { database } = surroundings;
  return atOnce(surroundings, async () => {
    const items = (await database.items.bulkGet(ids)).filter((item) => item !== undefined);
    const trashed = items.filter(({ trashedAt }) => trashedAt !== null);
    const keys = trashed.map(({ id }) => id);
    await database.items.bulkDelete(keys);
    await relist(database, keys);
    await database.history.where('item').anyOf(keys).delete();
    const notices = [...new Set(trashed.map(({ noticeKey }) => noticeKey))];
    const left = await Promise.all(
      notices.map((key) =>
        database.items.where('[noticeKey+sentence]').between([key, ''], [key, '\uFFFF']).limit(1).count(),
      ),
    );
    await database.notices.bulkDelete(notices.filter((_, place) => left[place] === 0));
    return keys.length;
  });
}

/** Removes what has lain in the trash for more than thirty days; gives how many items that were. */
export async function emptyOldTrash(surroundings: Surroundings): Promise<number> {
  const { database, clock } = surroundings;
  const last = addDays(todayInVietnam(clock), -TRASH_DAYS - 1);
  const old = await database.items.where('places').between('all/trash/', `all/trash/${last}`, true, true).primaryKeys();
  return old.length > 0 ? remove(surroundings, old) : 0;
}

/** "Xóa hẳn": everything that is in the trash now. The one thing that cannot be undone. */
export async function emptyTrash(surroundings: Surroundings): Promise<number> {
  return remove(surroundings, await surroundings.database.items.where('places').startsWith('all/trash/').primaryKeys());
}
