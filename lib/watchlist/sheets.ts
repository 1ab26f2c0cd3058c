/**
 * What search reads: the words of many items on one sheet, so that ten thousand of them are some hundred rows and no
 * item is loaded that is not shown. Written in the transaction that changes the items.
 */
import { FACTS } from '../facts.ts';
import type { WatchlistDatabase } from './database.ts';
import { searchable } from './fold.ts';
import type { StoredItem, StoredNotice } from './item.ts';
import { type Move, recount } from './tallies.ts';

export interface Sheet {
  /** Given by the database, in the order in which sheets were begun. */
  number: number;
  /** The items on it. */
  ids: string[];
  /** A line for each: its place among the lists, and what can be searched for. */
  lines: string;
}

/** Some thirty kilobytes: browsers keep what is larger than 64 in a file of its own. */
const LINES = 64;

type Searched = Pick<StoredNotice, 'number' | 'type' | 'organ' | 'title'>;

type Line = [id: string, text: string];

function lineOf(item: StoredItem, notice: Searched | undefined): Line {
  const { id, places, text, note, label } = item;
  const agencies = item.assignees.map((assignee) => assignee.text);
  const facts = FACTS.map((fact) => item[fact]);
  const ofNotice = [notice?.number, notice?.type, notice?.organ, notice?.title];
  const words = searchable(text, note, label, ...agencies, ...facts, ...ofNotice);
  // The narrower place of an item that is mine says that it is.
  return [id, `${places.at(-1) ?? ''}${words}`];
}

/** A line's place among the lists, see `shelves.ts`. */
export const placeOf = (line: string): string => line.slice(0, Math.max(line.indexOf(' '), 0));

/** The ids and lines of a sheet. */
export function linesOf({ ids, lines }: Omit<Sheet, 'number'>): Line[] {
  const texts = lines.split('\n');
  return ids.map((id, at) => [id, texts[at] ?? '']);
}

const sheetOf = (lines: readonly Line[]): Omit<Sheet, 'number'> => ({
  ids: lines.map(([id]) => id),
  lines: lines.map(([, text]) => text).join('\n'),
});

const stretches = (lines: readonly Line[]): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) => lines.slice(at * LINES, (at + 1) * LINES));

/** The sheets of items that are on none. */
export function sheetsOf(items: readonly StoredItem[], notices: readonly StoredNotice[]): Omit<Sheet, 'number'>[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return stretches(items.map((item) => lineOf(item, byKey.get(item.noticeKey)))).map(sheetOf);
}

/** Whether a notice is found by other words than before. */
export const renamed = (known: Searched, seen: Searched): boolean =>
  (['number', 'type', 'organ', 'title'] as const).some((field) => known[field] !== seen[field]);

/** The lines of items as they stand now; none for those that are gone. */
async function linesNow({ items, notices }: WatchlistDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const found = (await items.bulkGet([...ids])).filter((item) => item !== undefined);
  const known = await notices.bulkGet([...new Set(found.map(({ noticeKey }) => noticeKey))]);
  const byKey = new Map(known.filter((notice) => notice !== undefined).map((notice) => [notice.key, notice]));
  return new Map(found.map((item) => lineOf(item, byKey.get(item.noticeKey))));
}

/**
 * Writes items as they stand now onto their sheets, new ones onto the last, and counts them where they stand; takes off
 * those that are gone. To be called wherever items were written. Within a transaction.
 */
export async function relist(database: WatchlistDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { sheets } = database;
  const now = await linesNow(database, ids);
  const asked = new Set(ids);
  const moves: Move[] = [];
  const placed = new Set<string>();
  const touched = await sheets.where('ids').anyOf(ids).distinct().toArray();
  const written = touched.map((sheet) => {
    const lines = linesOf(sheet).flatMap(([id, text]): Line[] => {
      if (!asked.has(id)) return [[id, text]];
      const anew = now.get(id);
      placed.add(id);
      moves.push([placeOf(text), anew && placeOf(anew)]);
      return anew === undefined ? [] : [[id, anew]];
    });
    return { number: sheet.number, lines };
  });

  let added = [...now].filter(([id]) => !placed.has(id));
  moves.push(...added.map(([, text]): Move => [undefined, placeOf(text)]));
  const last = added.length > 0 ? await sheets.orderBy(':id').last() : undefined;
  if (last) {
    const same = written.find(({ number }) => number === last.number) ?? { number: last.number, lines: linesOf(last) };
    const room = Math.max(LINES - same.lines.length, 0);
    if (!written.includes(same) && room > 0) written.push(same);
    same.lines.push(...added.slice(0, room));
    added = added.slice(room);
  }
  await sheets.bulkDelete(written.filter(({ lines }) => lines.length === 0).map(({ number }) => number));
  await sheets.bulkPut(
    written.filter(({ lines }) => lines.length > 0).map(({ number, lines }) => ({ number, ...sheetOf(lines) })),
  );
  await sheets.bulkAdd(stretches(added).map(sheetOf));
  await recount(database, moves);
}

/** How many items are read at once when all are listed. */
const ITEMS_AT_ONCE = 2000;

/** Begins all sheets and tallies anew. Within a transaction. */
export async function relistAll(
  database: Pick<WatchlistDatabase, 'items' | 'notices' | 'sheets' | 'tallies'>,
): Promise<void> {
  const { items, notices, sheets, tallies } = database;
  await Promise.all([sheets.clear(), tallies.clear()]);
  for (let last = ''; ;) {
    const some = await items.where(':id').above(last).limit(ITEMS_AT_ONCE).toArray();
    const known = await notices.bulkGet([...new Set(some.map(({ noticeKey }) => noticeKey))]);
    const begun = sheetsOf(
      some,
      known.filter((notice) => notice !== undefined),
    );
    await sheets.bulkAdd(begun);
    await recount(
      database,
      begun.flatMap(linesOf).map(([, text]): Move => [undefined, placeOf(text)]),
    );
    last = some.at(-1)?.id ?? '';
    if (some.length < ITEMS_AT_ONCE) return;
  }
}

/** How many sheets are asked for at once: a few megabytes. */
const BATCH = 200;

/** Every line of every sheet, in their order. */
export function readLines(database: WatchlistDatabase): Promise<Line[]> {
  return database.transaction('r', database.sheets, async () => {
    const read: Line[][] = [];
    for (let last = 0; ;) {
      const batch = await database.sheets.where(':id').above(last).limit(BATCH).toArray();
      read.push(batch.flatMap(linesOf));
      if (batch.length < BATCH) return read.flat();
      last = batch.at(-1)?.number ?? Infinity;
    }
  });
}

export type { Line };
