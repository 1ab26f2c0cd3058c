/**
 * What search reads: the words of many items on one sheet, so that ten thousand of them are a few hundred rows and no
 * item is loaded that is not shown. Written in the transaction that changes the items.
 */
import { FACTS } from '../facts.ts';
import type { WatchlistDatabase } from './database.ts';
import { searchable } from './fold.ts';
import type { Item, StoredItem, StoredNotice } from './item.ts';

export interface Sheet {
  /** Given by the database, in the order in which sheets were begun. */
  number: number;
  /** The items on it; the other lists hold what there is of each, at the same place. */
  ids: string[];
  /** Its place among the lists, see `shelves.ts`, the narrower one of an item that is mine. */
  places: string[];
  words: string[];
  spellings: string[];
}

/** Some thirty kilobytes: browsers keep what is larger than 64 in a file of its own. */
const LINES = 64;

type Searched = Pick<StoredNotice, 'number' | 'type' | 'organ' | 'title'>;

interface Line {
  id: string;
  place: string;
  words: string;
  spellings: string;
}

function lineOf(item: StoredItem, notice: Searched | undefined): Line {
  const { text, note, label, assignees }: Item = item;
  const agencies = assignees.map((assignee) => assignee.text);
  const facts = FACTS.map((fact) => item[fact]);
  return {
    id: item.id,
    place: item.places.at(-1) ?? '',
    ...searchable(text, note, label, ...agencies, ...facts, notice?.number, notice?.type, notice?.organ, notice?.title),
  };
}

const sheetOf = (lines: readonly Line[]): Omit<Sheet, 'number'> => ({
  ids: lines.map(({ id }) => id),
  places: lines.map(({ place }) => place),
  words: lines.map(({ words }) => words),
  spellings: lines.map(({ spellings }) => spellings),
});

const linesOf = ({ ids, places, words, spellings }: Sheet): Line[] =>
  ids.map((id, at) => ({
    id,
    place: places[at] ?? '',
    words: words[at] ?? '',
    spellings: spellings[at] ?? '',
  }));

const stretches = (lines: readonly Line[]): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) => lines.slice(at * LINES, (at + 1) * LINES));

/** The sheets of items that are on none. */
export function sheetsOf(items: readonly StoredItem[], notices: readonly StoredNotice[]): Omit<Sheet, 'number'>[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return stretches(items.map((item) => lineOf(item, byKey.get(item.noticeKey)))).map(sheetOf);
}

/** Whether a notice is found by other words than before. */
export const renamed = (known: Searched | undefined, seen: Searched): boolean =>
  (['number', 'type', 'organ', 'title'] as const).some((field) => known?.[field] !== seen[field]);

/** Writes items as they stand now onto their sheets, new ones onto the last; takes off those that are gone. Within a transaction. */
export async function relist(database: WatchlistDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { items, notices, sheets } = database;
  const found = (await items.bulkGet([...ids])).filter((item) => item !== undefined);
  const keys = [...new Set(found.map(({ noticeKey }) => noticeKey))];
  const known = (await notices.bulkGet(keys)).filter((notice) => notice !== undefined);
  const byKey = new Map(known.map((notice) => [notice.key, notice]));
  const fresh = new Map(found.map((item) => [item.id, lineOf(item, byKey.get(item.noticeKey))]));
  const gone = new Set(ids.filter((id) => !fresh.has(id)));

  const touched = await sheets.where('ids').anyOf(ids).distinct().toArray();
  const written = touched.map((sheet) => ({
    number: sheet.number,
    lines: linesOf(sheet)
      .filter(({ id }) => !gone.has(id))
      .map((line) => fresh.get(line.id) ?? line),
  }));
  for (const { lines } of written) for (const { id } of lines) fresh.delete(id);

  let added = [...fresh.values()];
  const last = added.length > 0 ? await sheets.orderBy(':id').last() : undefined;
  if (last && last.ids.length < LINES) {
    const room = LINES - last.ids.length;
    const same = written.find(({ number }) => number === last.number);
    if (same) same.lines.push(...added.slice(0, room));
    else written.push({ number: last.number, lines: [...linesOf(last), ...added.slice(0, room)] });
    added = added.slice(room);
  }
  await sheets.bulkDelete(written.filter(({ lines }) => lines.length === 0).map(({ number }) => number));
  await sheets.bulkPut(
    written.filter(({ lines }) => lines.length > 0).map(({ number, lines }) => ({ number, ...sheetOf(lines) })),
  );
  await sheets.bulkAdd(stretches(added).map(sheetOf));
}

/** How many items are read at once when all are listed. */
const ITEMS_AT_ONCE = 2000;

/** Begins all sheets anew. Within a transaction. */
export async function relistAll({
  items,
  notices,
  sheets,
}: Pick<WatchlistDatabase, 'items' | 'notices' | 'sheets'>): Promise<void> {
  await sheets.clear();
  for (let last = ''; ;) {
    const some = await items.where(':id').above(last).limit(ITEMS_AT_ONCE).toArray();
    const keys = [...new Set(some.map(({ noticeKey }) => noticeKey))];
    const known = (await notices.bulkGet(keys)).filter((notice) => notice !== undefined);
    await sheets.bulkAdd(sheetsOf(some, known));
    last = some.at(-1)?.id ?? '';
    if (some.length < ITEMS_AT_ONCE) return;
  }
}

/** How many sheets are asked for at once: a few megabytes. */
const BATCH = 100;

/** All sheets, in their order. */
export function readSheets(database: WatchlistDatabase): Promise<Sheet[]> {
  return database.transaction('r', database.sheets, async () => {
    const read: Sheet[] = [];
    for (;;) {
      const batch = await database.sheets
        .where(':id')
        .above(read.at(-1)?.number ?? 0)
        .limit(BATCH)
        .toArray();
      read.push(...batch);
      if (batch.length < BATCH) return read;
    }
  });
}
