/**
 * How many items stand at each place of the lists: what badge and tabs count by, in a time that grows with the days that
 * something is due and not with the watchlist. Written in the transaction that changes the items.
 */
import type { WatchlistDatabase } from './database.ts';

export interface Tally {
  /** As `shelves.ts` writes places, `all/open/2024-02-29`; lists that are counted whole have no date: `mine/done/`. */
  place: string;
  count: number;
}

/** The places at which an item is counted that stands at one, or at none: one's own counts among all too. */
function counted(place: string | undefined): string[] {
  if (place === undefined) return [];
  const [whose = '', list = '', date = ''] = place.split('/');
  const rest = `${list}/${list === 'open' ? date : ''}`;
  return whose === 'mine' ? [`all/${rest}`, `mine/${rest}`] : [`all/${rest}`];
}

/** An item's place before and after a change; undefined where it was or is none. */
export type Move = readonly [from: string | undefined, to: string | undefined];

/** By how much each place's count changes. */
function differences(moves: readonly Move[]): Map<string, number> {
  const by = new Map<string, number>();
  const add = (places: string[], step: number) => {
    for (const place of places) by.set(place, (by.get(place) ?? 0) + step);
  };
  for (const [from, to] of moves) {
    add(counted(from), -1);
    add(counted(to), 1);
  }
  return new Map([...by].filter(([, step]) => step !== 0));
}

/** The tallies of items that stand at these places. */
export const talliesOf = (places: readonly string[]): Tally[] =>
  [...differences(places.map((place) => [undefined, place]))].map(([place, count]) => ({ place, count }));

/** Counts items where they stand now. Within a transaction. */
export async function recount({ tallies }: Pick<WatchlistDatabase, 'tallies'>, moves: readonly Move[]): Promise<void> {
  const steps = [...differences(moves)];
  const known = await tallies.bulkGet(steps.map(([place]) => place));
  const anew = steps.map(([place, step], at) => ({ place, count: (known[at]?.count ?? 0) + step }));
  await tallies.bulkPut(anew.filter(({ count }) => count > 0));
  await tallies.bulkDelete(anew.filter(({ count }) => count <= 0).map(({ place }) => place));
}

/** The tallies of the places from one to another, both included. */
export const talliesBetween = ({ tallies }: WatchlistDatabase, from: string, to: string): Promise<Tally[]> =>
  tallies.where(':id').between(from, to, true, true).toArray();

export const sumOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

/** How many items the watchlist has, those in the trash among them. */
export const countAll = async (database: WatchlistDatabase): Promise<number> =>
  sumOf(await talliesBetween(database, 'all/', 'all/\uFFFF'));
