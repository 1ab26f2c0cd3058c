import { atOnce, settled, type Surroundings } from './change.ts';
import type { Action, Change } from './database.ts';
import type { Editable, Item, StoredItem } from './item.ts';
import { relist } from './sheets.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The value that a field had before a change; a tracked item goes to the trash, where nothing of it is lost. */
function before({ field, from }: Change, now: number): Partial<Editable> {
  return field === 'tracked' ? { trashedAt: now } : { [field]: from };
}

/** What still stands as the change left it. What was changed since, by another window, stays as it is. */
const stands = (item: Item, { field, to }: Change) =>
  field === 'tracked' ? item.trashedAt === null : same(item[field], to);

/**
 * Takes back an action: the last one, or the one named.
 * @returns the action that was taken back, or null where there is none (any more).
 */
export function undo(surroundings: Surroundings, number?: number): Promise<Action | null> {
  const { database, clock } = surroundings;
  return atOnce(surroundings, async () => {
    const action =
      number === undefined ? await database.actions.orderBy(':id').last() : await database.actions.get(number);
    if (!action) return null;
    const changes = await database.history.where({ action: action.id }).toArray();
    const items = await database.items.bulkGet([...new Set(changes.map(({ item }) => item))]);
    const byId = new Map<string, StoredItem>(items.filter((item) => item !== undefined).map((item) => [item.id, item]));
    const at = clock();
    const undone = changes.toReversed().flatMap((change) => {
      const item = byId.get(change.item);
      if (!item || !stands(item, change)) return [];
      const fields = before(change, at);
      byId.set(item.id, { ...item, ...fields });
      return (Object.keys(fields) as (keyof Editable)[]).map((field) => ({
        action: action.id,
        kind: 'undo' as const,
        item: item.id,
        at,
        field,
        from: item[field],
        to: fields[field],
      }));
    });
    await database.items.bulkPut([...byId.values()].map((item) => settled(item, surroundings)));
    await relist(database, [...byId.keys()]);
    await database.history.bulkAdd(undone);
    await database.actions.delete(action.id);
    return action;
  });
}
