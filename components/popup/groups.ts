/** A list in parts, each with its heading, whose items are fetched as they come into sight. */
import type { StoredItem } from '../../lib/watchlist/item.ts';

export interface Group {
  key: string;
  /** Null for a list that needs no heading. */
  title: string | null;
  count: number;
  /** Items of the group from an offset on. */
  load: (offset: number, limit: number) => Promise<StoredItem[]>;
}

/** What stands at one place of the list: a heading, or the item of a group at an offset. */
export type Entry = { group: Group; offset: number | null };

const headings = ({ title, count }: Group) => (title !== null && count > 0 ? 1 : 0);
const lengthOf = (group: Group) => group.count + headings(group);

export const entryCount = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + lengthOf(group), 0);

/** What stands at an index of the list; null past its end. */
export function entryAt(groups: readonly Group[], index: number): Entry | null {
  let left = index;
  for (const group of groups) {
    const length = lengthOf(group);
    if (left < length) {
      const offset = left - headings(group);
      return { group, offset: offset < 0 ? null : offset };
    }
    left -= length;
  }
  return null;
}

/** Items are fetched by so many at a time. */
export const CHUNK = 50;

export interface Chunk {
  group: Group;
  offset: number;
}

/** The chunks that hold the items from one index of the list to another, both included. */
export function chunksBetween(groups: readonly Group[], first: number, last: number): Chunk[] {
  const chunks = new Map<string, Chunk>();
  for (let index = first; index <= last; index++) {
    const entry = entryAt(groups, index);
    if (entry && entry.offset !== null) {
      const offset = Math.floor(entry.offset / CHUNK) * CHUNK;
      chunks.set(`${entry.group.key} ${offset}`, { group: entry.group, offset });
    }
  }
  return [...chunks.values()];
}
