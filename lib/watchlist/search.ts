/** Finds items by words, on the sheets that hold the words of all of them. */
import type { WatchlistDatabase } from './database.ts';
import { finder, queryWords } from './fold.ts';
import { type Line, placeOf, readLines } from './sheets.ts';
import type { Whose } from './shelves.ts';

/** In the order in which they are shown; nothing in the trash is found. */
const LISTS = ['open', 'resting', 'done'];

/**
 * The ids of the items on the lines in which, or in whose notice, every typed word begins a word: those that are due
 * first before the others; not those in the trash.
 */
export function find(lines: readonly Line[], query: string, whose: Whose): string[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const bears = finder(typed);
  const found: { id: string; order: string }[] = [];
  for (const [id, line] of lines) {
    if (!bears(line)) continue;
    const [own, list = '', date = ''] = placeOf(line).split('/');
    const rank = LISTS.indexOf(list);
    if (rank >= 0 && (whose === 'all' || own === whose)) found.push({ id, order: `${rank}/${date}` });
  }
  return found.toSorted((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order))).map(({ id }) => id);
}

/** What `find` finds in the whole watchlist as it is now. */
export async function search(database: WatchlistDatabase, query: string, whose: Whose): Promise<string[]> {
  return queryWords(query).length === 0 ? [] : find(await readLines(database), query, whose);
}
