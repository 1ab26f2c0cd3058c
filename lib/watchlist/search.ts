import type { WatchlistDatabase } from './database.ts';
import { bearsMarks, fold, indexWords, queryWords } from './fold.ts';
import type { Item, StoredItem, StoredNotice } from './item.ts';
import type { Whose } from './shelves.ts';

/** The words by which an item is found, besides those of its notice. */
export const itemWords = ({ text, note, label, assignees }: Item): string[] =>
  indexWords(text, note, label, ...assignees.map((assignee) => assignee.text));

export const noticeWords = ({ number, type, organ, title }: Omit<StoredNotice, 'words' | 'addresses'>): string[] =>
  indexWords(number, type, organ, title);

/** Ids of the items in which, or in whose notice, a word begins with what was typed. */
async function itemsWith(database: WatchlistDatabase, typed: string): Promise<Set<string>> {
  const word = fold(typed);
  // First letters are indexed by themselves: as a prefix, one would find every word of the watchlist.
  const by = word.length === 1 ? 'equals' : 'startsWith';
  const [inItems, notices] = await Promise.all([
    database.items.where('words')[by](word).primaryKeys(),
    database.notices.where('words')[by](word).primaryKeys(),
  ]);
  const inNotices = await Promise.all(
    [...new Set(notices)].map((key) =>
      database.items.where('[noticeKey+sentence]').between([key, ''], [key, '\uFFFF']).primaryKeys(),
    ),
  );
  return new Set([...inItems, ...inNotices.flat()]);
}

async function bearing(database: WatchlistDatabase, ids: string[], typed: string[]): Promise<string[]> {
  const items = (await database.items.bulkGet(ids)).filter((item): item is StoredItem => item !== undefined);
  const keys = [...new Set(items.map(({ noticeKey }) => noticeKey))];
  const notices = new Map((await database.notices.bulkGet(keys)).map((notice) => [notice?.key, notice]));
  return items
    .filter((item) => {
      const notice = notices.get(item.noticeKey);
      const assignees = item.assignees.map(({ text }) => text);
      return bearsMarks(typed, item.text, item.note, ...assignees, notice?.number, notice?.organ, notice?.title);
    })
    .map(({ id }) => id);
}

/** More items than anybody reads through; beyond, marks are not compared, and the user types another word. */
const COMPARED = 300;

/**
 * The ids of the items in which every typed word begins a word, those that are due first before the others; not those
 * in the trash. By index alone, but for the marks of at most 300 items.
 */
export async function search(database: WatchlistDatabase, query: string, whose: Whose): Promise<string[]> {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  return database.transaction('r', database.items, database.notices, async () => {
    const [first, ...others] = await Promise.all(typed.map((word) => itemsWith(database, word)));
    const found = others.reduce((left, right) => left.intersection(right), first ?? new Set<string>());
    if (found.size === 0) return [];
    const inOrder = await Promise.all(
      ['open', 'resting', 'done'].map((list) =>
        database.items.where('places').startsWith(`${whose}/${list}/`).primaryKeys(),
      ),
    );
    const ids = inOrder.flat().filter((id) => found.has(id));
    const needsMarks = typed.some((word) => word !== fold(word));
    return needsMarks ? [...(await bearing(database, ids.slice(0, COMPARED), typed)), ...ids.slice(COMPARED)] : ids;
  });
}
