/** What a user does with items. Each is one action, and gives its number, or null where nothing had to change. */
import type { CivilDate } from '../notice/notice.ts';
import { atOnce, change, settled, type Surroundings, today } from './change.ts';
import { following } from './due.ts';
import type { Editable, Item, Status } from './item.ts';

/**
 * What completing an item today changes. One that recurs, or has a later deadline, rolls on to it and stays open.
 */
export function completion(item: Item, surroundings: Surroundings): Partial<Editable> {
  const next = following(item, today(surroundings), surroundings.settings);
  if (next) return { ...next, status: 'todo', extended: null, snoozedUntil: null };
  return { status: 'done', doneOn: item.doneOn ?? today(surroundings), snoozedUntil: null };
}

export const setStatus = (surroundings: Surroundings, ids: string[], status: Status) =>
  change(surroundings, status === 'done' ? 'done' : 'edit', ids, (item) => {
    if (status !== 'done') return { status, doneOn: null };
    return item.status === 'done' ? {} : completion(item, surroundings);
  });

export const setNote = (surroundings: Surroundings, id: string, note: string) =>
  change(surroundings, 'edit', [id], () => ({ note }));

/** Gia hạn. The old date stays in the item's history. */
export const extend = (surroundings: Surroundings, ids: string[], due: CivilDate | null) =>
  change(surroundings, 'extend', ids, () => ({ extended: due, snoozedUntil: null }));

/** The day from which a duration ("trong thời hạn 03 tháng kể từ …") counts. */
export const setStartDay = (surroundings: Surroundings, id: string, startDay: CivilDate | null) =>
  change(surroundings, 'edit', [id], () => ({ startDay }));

/** Reminders of the items rest until that moment (ms since the epoch). */
export const snooze = (surroundings: Surroundings, ids: string[], until: number | null) =>
  change(surroundings, 'snooze', ids, () => ({ snoozedUntil: until }));

/** Moves items to the trash, from which they can be restored for thirty days. */
export const trash = (surroundings: Surroundings, ids: string[]) =>
  change(surroundings, 'trash', ids, (item) => (item.trashedAt === null ? { trashedAt: surroundings.clock() } : {}));

export const restore = (surroundings: Surroundings, ids: string[]) =>
  change(surroundings, 'restore', ids, () => ({ trashedAt: null }));

/** Computes every due date anew, after a setting that it depends on has changed. No action: the user's own words stay. */
export function settleAll(surroundings: Surroundings): Promise<number> {
  return atOnce(surroundings, () =>
    surroundings.database.items.toCollection().modify((item, row) => {
      row.value = settled(item, surroundings);
    }),
  );
}
