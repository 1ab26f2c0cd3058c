/** Brings a backup into the watchlist: what is missing is added, what the backup knows later is changed, no more. */
import { atOnce, changesOf, record, settled, type Surroundings } from '../change.ts';
import type { Change, WatchlistDatabase } from '../database.ts';
import { EDITABLE_FIELDS } from '../editable.ts';
import type { Editable, Item, StoredItem } from '../item.ts';
import { relist } from '../sheets.ts';
import type { Snapshot, SnapshotItem } from './snapshot.ts';

export interface MergePreview {
  /** Items that the watchlist does not have. */
  added: number;
  /** Items that were changed later in the backup. */
  changed: number;
  /** Items that stay as they are. */
  skipped: number;
}

const pick = (item: SnapshotItem): Partial<Editable> =>
  Object.fromEntries(EDITABLE_FIELDS.map((field) => [field, item[field]]));

/** When each item was last changed (ms), by its history. */
function lastChanges(history: Pick<Change, 'item' | 'at'>[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { item, at } of history) last.set(item, Math.max(at, last.get(item) ?? 0));
  return last;
}

export interface Merged extends MergePreview {
  /** The action's number, for undo; null where nothing changed. */
  action: number | null;
}

interface Plan {
  added: SnapshotItem[];
  changed: { item: StoredItem; from: SnapshotItem; fields: Partial<Editable> }[];
  skipped: number;
}

/** What a merge would do. Reads only the items that the backup names. */
async function planOf(database: WatchlistDatabase, { items, history }: Snapshot): Promise<Plan> {
  const known = await database.items
    .where('[noticeKey+sentence]')
    .anyOf(items.map(({ noticeKey, sentence }) => [noticeKey, sentence]))
    .toArray();
  const byPlace = new Map(known.map((item) => [JSON.stringify([item.noticeKey, item.sentence]), item]));
  const ours = lastChanges(
    await database.history
      .where('item')
      .anyOf(known.map(({ id }) => id))
      .toArray(),
  );
  const theirs = lastChanges(history);
  const plan: Plan = { added: [], changed: [], skipped: 0 };
  for (const from of items) {
    const item = byPlace.get(JSON.stringify([from.noticeKey, from.sentence]));
    if (!item) {
      plan.added.push(from);
      continue;
    }
    const fields = pick(from);
    const later = (theirs.get(from.id) ?? from.addedAt) > (ours.get(item.id) ?? item.addedAt);
    if (later && changesOf(item, fields).length > 0) plan.changed.push({ item, from, fields });
    else plan.skipped++;
  }
  return plan;
}

export async function previewMerge(database: WatchlistDatabase, snapshot: Snapshot): Promise<MergePreview> {
  const { added, changed, skipped } = await planOf(database, snapshot);
  return { added: added.length, changed: changed.length, skipped };
}

async function mergeNotices({ database }: Surroundings, { notices }: Snapshot): Promise<void> {
  const known = await database.notices.bulkGet(notices.map(({ key }) => key));
  await database.notices.bulkPut(
    notices.map((notice, place) => {
      const stored = known[place] ?? notice;
      return { ...stored, addresses: [...new Set([...stored.addresses, ...notice.addresses])].slice(0, 20) };
    }),
  );
}

/** Ids are kept, so that a backup merged twice adds nothing; one that another item bears is given anew. */
async function withFreeIds(database: WatchlistDatabase, added: SnapshotItem[]): Promise<Map<string, string>> {
  const taken = await database.items.bulkGet(added.map(({ id }) => id));
  return new Map(added.map(({ id }, place) => [id, taken[place] ? crypto.randomUUID() : id]));
}

/**
 * Merges a backup as one action, which undo takes back: all of it or nothing. Merging it again changes nothing.
 */
export function merge(surroundings: Surroundings, snapshot: Snapshot): Promise<Merged> {
  const { database } = surroundings;
  return atOnce(surroundings, async () => {
    const { added, changed, skipped } = await planOf(database, snapshot);
    await mergeNotices(surroundings, snapshot);
    const ids = await withFreeIds(database, added);
    const newItems: Item[] = added.map((item) => ({ ...item, id: ids.get(item.id) ?? item.id, due: null }));
    const changes = [
      ...newItems.map(({ id }) => ({ item: id, field: 'tracked' as const, from: null, to: null })),
      ...changed.flatMap(({ item, fields }) => changesOf(item, fields)),
    ];
    const written = [...newItems, ...changed.map(({ item, fields }) => ({ ...item, ...fields }))];
    await database.items.bulkPut(written.map((item) => settled(item, surroundings)));
    await relist(
      database,
      written.map(({ id }) => id),
    );
    // What happened to the items elsewhere belongs to their history, and to no action that could be undone here.
    const theirs = snapshot.history.filter(({ item }) => ids.has(item));
    await database.history.bulkAdd(
      theirs.map((one) => ({ ...one, item: ids.get(one.item) ?? one.item, from: one.from, to: one.to, action: 0 })),
    );
    const action = await record(surroundings, 'import', changes);
    return { added: added.length, changed: changed.length, skipped, action };
  });
}
