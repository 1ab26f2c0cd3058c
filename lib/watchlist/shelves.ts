/**
 * The lists in which an item can stand, each a stretch of one index, so that it is counted and paged without a look at
 * any other item. A place is written `whose/list/date`: `all/open/2024-02-29`, `mine/done/2024-02-20`.
 */
import type { CivilDate } from '../notice/notice.ts';
import { addDays, todayInVietnam } from './civil-day.ts';
import type { WatchlistDatabase } from './database.ts';
import type { Item, StoredItem } from './item.ts';
import { lastSoonDay, type StandingSettings } from './standing.ts';
import { sumOf, talliesBetween } from './tallies.ts';

/** In the order in which they are shown. */
export const SHELVES = ['overdue', 'today', 'soon', 'later', 'noDue', 'resting', 'done', 'trash'] as const;
export type Shelf = (typeof SHELVES)[number];

export type Whose = 'all' | 'mine';

/** Sorts after every date. */
const NO_DUE = '~';
const LAST = '\uFFFF';

function listOf({ status, due, doneOn, trashedAt }: Item): string {
  if (trashedAt !== null) return `trash/${todayInVietnam(() => trashedAt)}`;
  if (status === 'done') return `done/${doneOn ?? ''}`;
  if (status === 'todo' || status === 'doing') return `open/${due ?? NO_DUE}`;
  return `resting/${status}`;
}

/** The places in which an item's present state puts it. */
export function placesOf(item: Item): string[] {
  const list = listOf(item);
  return item.mine ? [`all/${list}`, `mine/${list}`] : [`all/${list}`];
}

const open = (from: string, to: string): [string, string] => [`open/${from}`, `open/${to}`];

/** The stretch of the index that is a shelf today: from, to, both included. */
export function stretchOf(shelf: Shelf, today: CivilDate, settings: StandingSettings): [string, string] {
  const soon = lastSoonDay(today, settings);
  switch (shelf) {
    case 'overdue':
      return open('', addDays(today, -1));
    case 'today':
      return open(today, today);
    case 'soon':
      return open(addDays(today, 1), soon);
    case 'later':
      return open(addDays(soon, 1), '9999-12-31');
    case 'noDue':
      return open(NO_DUE, NO_DUE);
    default:
      return [`${shelf}/`, `${shelf}/${LAST}`];
  }
}

/** What a list is asked for: whose items, and what today and "soon" are. */
export interface View extends StandingSettings {
  whose: Whose;
  today: CivilDate;
}

function itemsOn(database: WatchlistDatabase, shelf: Shelf, { whose, today, ...settings }: View) {
  const [from, to] = stretchOf(shelf, today, settings);
  return database.items.where('places').between(`${whose}/${from}`, `${whose}/${to}`, true, true);
}

export type ShelfCounts = Record<Shelf, number>;

/** How many items stand on each shelf. */
export async function countShelves(database: WatchlistDatabase, view: View): Promise<ShelfCounts> {
  const { whose, today, ...settings } = view;
  const tallies = await talliesBetween(database, `${whose}/`, `${whose}/${LAST}`);
  const countOn = (shelf: Shelf) => {
    const [from, to] = stretchOf(shelf, today, settings).map((place) => `${whose}/${place}`) as [string, string];
    return sumOf(tallies.filter(({ place }) => place >= from && place <= to));
  };
  return Object.fromEntries(SHELVES.map((shelf) => [shelf, countOn(shelf)])) as ShelfCounts;
}

/** Some items of a shelf, the most pressing first; of those done and in the trash, the latest first. */
export function itemsOf(
  database: WatchlistDatabase,
  shelf: Shelf,
  view: View,
  offset: number,
  limit: number,
): Promise<StoredItem[]> {
  const items = itemsOn(database, shelf, view);
  const latestFirst = shelf === 'done' || shelf === 'trash';
  return (latestFirst ? items.reverse() : items).offset(offset).limit(limit).toArray();
}
