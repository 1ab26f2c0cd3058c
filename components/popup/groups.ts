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

/** Heights in CSS pixels. Every row has the same, so that where each stands is known without drawing it. */
export const ROW_HEIGHT = 76;
export const HEADING_HEIGHT = 32;

const headingHeight = (group: Group) => headings(group) * HEADING_HEIGHT;

/** How far from the list's top the entry at an index begins; at the index after the last, the height of all. */
export function topOf(groups: readonly Group[], index: number): number {
  let left = index;
  let top = 0;
  for (const group of groups) {
    const length = lengthOf(group);
    if (left < length) return left === 0 ? top : top + headingHeight(group) + (left - headings(group)) * ROW_HEIGHT;
    top += headingHeight(group) + group.count * ROW_HEIGHT;
    left -= length;
  }
  return top;
}

/** The index of the entry that stands so far from the list's top; of the last entry beyond the end. */
export function indexAt(groups: readonly Group[], distance: number): number {
  let index = 0;
  let left = Math.max(distance, 0);
  for (const group of groups) {
    const height = headingHeight(group) + group.count * ROW_HEIGHT;
    if (left < height) {
      const below = left - headingHeight(group);
      return below < 0 ? index : index + headings(group) + Math.floor(below / ROW_HEIGHT);
    }
    left -= height;
    index += lengthOf(group);
  }
  return Math.max(index - 1, 0);
}
