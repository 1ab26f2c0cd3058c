/** Finds items by words, on the sheets that hold the words of all of them. */
import type { WatchlistDatabase } from './database.ts';
import { finder, queryWords } from './fold.ts';
import { type Line, placeOf, readLines } from './sheets.ts';
import type { Whose } from './shelves.ts';

/** In the order in which they are shown; nothing in the trash is found. */
const LISTS = ['open', 'resting', 'done'];

interface Entry {
  id: string;
  line: string;
  mine: boolean;
  /** Sorts the list before the date. */
  order: string;
}

/** Every item that can be found, those that are due first before the others. */
export async function readEntries(database: WatchlistDatabase): Promise<Entry[]> {
  const entries = (await readLines(database)).flatMap(([id, line]: Line): Entry[] => {
    const [whose, list = '', date = ''] = placeOf(line).split('/');
    const rank = LISTS.indexOf(list);
    return rank < 0 ? [] : [{ id, line, mine: whose === 'mine', order: `${rank}/${date}` }];
  });
  return entries.toSorted((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
}

/** The ids of the items in which, or in whose notice, every typed word begins a word, in the order of the entries. */
export function find(entries: readonly Entry[], query: string, whose: Whose): string[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const bears = finder(typed);
  return entries.filter(({ line, mine }) => (mine || whose === 'all') && bears(line)).map(({ id }) => id);
}

/** What `find` finds in the whole watchlist as it is now: not what is in the trash. */
export async function search(database: WatchlistDatabase, query: string, whose: Whose): Promise<string[]> {
  return queryWords(query).length === 0 ? [] : find(await readEntries(database), query, whose);
}
