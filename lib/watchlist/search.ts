/**
 * Finds items by words. A rare word is looked up in its index; a common one is met so often that the lists are walked in
 * their order, most pressing first, until enough are found. Neither reads more than it needs.
 */
import type { WatchlistDatabase } from './database.ts';
import { bearsMarks, fold, indexWords, queryWords } from './fold.ts';
import type { Item, StoredItem, StoredNotice } from './item.ts';
import type { Whose } from './shelves.ts';

/** The words by which an item is found, besides those of its notice. */
export const itemWords = ({ text, note, label, assignees }: Item): string[] =>
  indexWords(text, note, label, ...assignees.map((assignee) => assignee.text));

export const noticeWords = ({ number, type, organ, title }: Omit<StoredNotice, 'words' | 'addresses'>): string[] =>
  indexWords(number, type, organ, title);

/** A word in so many items, or notices, at most is looked up in its index. */
const RARE_ITEMS = 200;
const RARE_NOTICES = 10;
/** The first stretch of a walk; each further one is four times as long. */
const FIRST_STRETCH = 100;
/** In the order in which they are shown; nothing in the trash is found. */
const LISTS = ['open', 'resting', 'done'] as const;

/** Whether items bear what was typed, in themselves or in their notices. */
function matcher(database: WatchlistDatabase, typed: readonly string[]) {
  const words = typed.map(fold);
  const notices = new Map<string, StoredNotice | undefined>();
  const bears = (item: StoredItem) => {
    const notice = notices.get(item.noticeKey);
    const known = [...item.words, ...(notice?.words ?? [])];
    if (!words.every((word) => known.some((one) => one.startsWith(word)))) return false;
    const assignees = item.assignees.map(({ text }) => text);
    return bearsMarks(typed, item.text, item.note, ...assignees, notice?.number, notice?.organ, notice?.title);
  };
  return async (items: StoredItem[]): Promise<StoredItem[]> => {
    const keys = [...new Set(items.map(({ noticeKey }) => noticeKey))].filter((key) => !notices.has(key));
    const found = await database.notices.bulkGet(keys);
    for (const [place, key] of keys.entries()) notices.set(key, found[place]);
    return items.filter(bears);
  };
}

/** Ids of the items in which, or in whose notice, a word begins with what was typed; null where they are many. */
async function rareItems(database: WatchlistDatabase, typed: string): Promise<string[] | null> {
  const word = fold(typed);
  // First letters are indexed by themselves: as a prefix, one would find every word of the watchlist.
  const range = word.length === 1 ? [word, word] : [word, `${word}\uFFFF`];
  const [items, notices] = await Promise.all([
    database.items
      .where('words')
      .between(range[0], range[1], true, true)
      .limit(RARE_ITEMS + 1)
      .primaryKeys(),
    database.notices
      .where('words')
      .between(range[0], range[1], true, true)
      .limit(RARE_NOTICES + 1)
      .primaryKeys(),
  ]);
  if (items.length > RARE_ITEMS || notices.length > RARE_NOTICES) return null;
  const inNotices = await Promise.all(
    [...new Set(notices)].map((key) =>
      database.items.where('[noticeKey+sentence]').between([key, ''], [key, '\uFFFF']).primaryKeys(),
    ),
  );
  return [...new Set([...items, ...inNotices.flat()])];
}

const placeOf = ({ places }: StoredItem) => {
  const [, list = '', date = ''] = places[0]?.split('/') ?? [];
  return `${LISTS.findIndex((known) => known === list)}/${date}`;
};

async function among(
  database: WatchlistDatabase,
  ids: string[],
  whose: Whose,
  matching: ReturnType<typeof matcher>,
): Promise<StoredItem[]> {
  const items = (await database.items.bulkGet(ids)).filter((item) => item !== undefined);
  const ours = items.filter(({ trashedAt, mine }) => trashedAt === null && (mine || whose === 'all'));
  return (await matching(ours)).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

async function walk(
  database: WatchlistDatabase,
  whose: Whose,
  limit: number,
  matching: ReturnType<typeof matcher>,
): Promise<StoredItem[]> {
  const found: StoredItem[] = [];
  for (const list of LISTS) {
    let offset = 0;
    for (let stretch = FIRST_STRETCH; found.length < limit; stretch *= 4) {
      const items = await database.items
        .where('places')
        .startsWith(`${whose}/${list}/`)
        .offset(offset)
        .limit(stretch)
        .toArray();
      found.push(...(await matching(items)));
      offset += items.length;
      if (items.length < stretch) break;
    }
  }
  return found.slice(0, limit);
}

/**
 * The ids of the items in which every typed word begins a word, those that are due first before the others; not those
 * in the trash.
 * @param limit how many at most
 */
export async function search(
  database: WatchlistDatabase,
  query: string,
  whose: Whose,
  limit = Infinity,
): Promise<string[]> {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  return database.transaction('r', database.items, database.notices, async () => {
    const matching = matcher(database, typed);
    const candidates = await Promise.all(typed.map((word) => rareItems(database, word)));
    const fewest = candidates
      .filter((ids) => ids !== null)
      .toSorted((a, b) => a.length - b.length)
      .at(0);
    const items = fewest
      ? (await among(database, fewest, whose, matching)).slice(0, limit)
      : await walk(database, whose, limit, matching);
    return items.map(({ id }) => id);
  });
}
