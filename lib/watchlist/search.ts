/** Finds items by words, on the sheets that hold the words of all of them. */
import type { WatchlistDatabase } from './database.ts';
import { finder, queryWords } from './fold.ts';
import { readSheets, type Sheet } from './sheets.ts';
import type { Whose } from './shelves.ts';

/** In the order in which they are shown; nothing in the trash is found. */
const LISTS = ['open', 'resting', 'done'];

/**
 * The ids of the items on the sheets in which, or in whose notice, every typed word begins a word: those that are due
 * first before the others; not those in the trash.
 */
export function find(sheets: readonly Sheet[], query: string, whose: Whose): string[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const bears = finder(typed);
  const found: { id: string; list: number; date: string }[] = [];
  for (const { ids, places, words, spellings } of sheets) {
    for (const [at, id] of ids.entries()) {
      if (!bears({ words: words[at] ?? '', spellings: spellings[at] ?? '' })) continue;
      const [own, list = '', date = ''] = places[at]?.split('/') ?? [];
      if (LISTS.includes(list) && (whose === 'all' || own === whose))
        found.push({ id, list: LISTS.indexOf(list), date });
    }
  }
  return found
    .toSorted((a, b) => a.list - b.list || (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map(({ id }) => id);
}

/** What `find` finds in the whole watchlist as it is now. */
export async function search(database: WatchlistDatabase, query: string, whose: Whose): Promise<string[]> {
  return queryWords(query).length === 0 ? [] : find(await readSheets(database), query, whose);
}
