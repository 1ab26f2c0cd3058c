/**
 * How anything in the watchlist changes: one transaction that writes the items, a record of each changed field, and the
 * action that undoes them together. Edits name fields, never whole items, so that two windows editing one item merge.
 */
import type { Settings } from '../settings.ts';
import { type Clock, todayInVietnam } from './civil-day.ts';
import type { Action, ActionKind, Change, WatchlistDatabase } from './database.ts';
import { isDayOff } from './day-off.ts';
import { dueOf } from './due.ts';
import type { Editable, Item, StoredItem } from './item.ts';
import { relist } from './sheets.ts';
import { placesOf } from './shelves.ts';

/** What a change needs to know of its surroundings. */
export interface Surroundings {
  database: WatchlistDatabase;
  settings: Settings;
  clock: Clock;
}

export type Edit = { id: string; fields: Partial<Editable> };

export const UNDO_LIMIT = 50;

export const today = ({ clock }: Surroundings) => todayInVietnam(clock);

/** The item with its due date and places computed anew. */
export function settled(item: Item, { settings }: Pick<Surroundings, 'settings'>): StoredItem {
  const due = dueOf(item, settings, (date) => isDayOff(date, settings.holidays));
  const dated = { ...item, due };
  return { ...dated, places: placesOf(dated) };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type NewChange = Omit<Change, 'id' | 'action' | 'kind' | 'at'>;

/** The changes that an edit makes to an item as it stands now; none where the fields already hold those values. */
export function changesOf(item: Item, fields: Partial<Editable>): NewChange[] {
  return (Object.keys(fields) as (keyof Editable)[])
    .filter((field) => !same(item[field], fields[field]))
    .map((field) => ({ item: item.id, field, from: item[field], to: fields[field] }));
}

/** Adds the action and its records, and lets the oldest actions leave the undo list. Within a transaction. */
export async function record(
  { database, clock }: Surroundings,
  kind: ActionKind,
  changes: NewChange[],
): Promise<number | null> {
  if (changes.length === 0) return null;
  const at = clock();
  const items = new Set(changes.map(({ item }) => item)).size;
  const action = await database.actions.add({ kind, at, items });
  await database.history.bulkAdd(changes.map((one) => ({ ...one, action, kind, at })));
  const surplus = (await database.actions.count()) - UNDO_LIMIT;
  if (surplus > 0) await database.actions.orderBy(':id').limit(surplus).delete();
  return action;
}

/** Runs `work` as one transaction over everything: all of it is kept, or nothing. */
export function atOnce<T>({ database }: Surroundings, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.tables, work);
}

/**
 * Changes fields of items as one action. `fieldsOf` is asked for each item as it stands inside the transaction.
 * @returns the action's number, or null where nothing changed or no such item exists.
 */
export function change(
  surroundings: Surroundings,
  kind: ActionKind,
  ids: string[],
  fieldsOf: (item: StoredItem) => Partial<Editable>,
): Promise<number | null> {
  const { database } = surroundings;
  return atOnce(surroundings, async () => {
    const found = (await database.items.bulkGet(ids)).filter((item) => item !== undefined);
    const edits = found.map((item) => ({ item, fields: fieldsOf(item) }));
    const changes = edits.flatMap(({ item, fields }) => changesOf(item, fields));
    const changed = new Set(changes.map(({ item }) => item));
    await database.items.bulkPut(
      edits
        .filter(({ item }) => changed.has(item.id))
        .map(({ item, fields }) => settled({ ...item, ...fields }, surroundings)),
    );
    await relist(database, [...changed]);
    return record(surroundings, kind, changes);
  });
}

/** The actions that can be undone, the latest first. */
export const undoable = async (database: WatchlistDatabase): Promise<Action[]> =>
  (await database.actions.toArray()).toReversed();
