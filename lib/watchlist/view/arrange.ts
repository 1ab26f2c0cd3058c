/** A view applied to rows: what it lets through, sorted and in groups. */
import { noticeName, type ViewRow } from './rows.ts';
import { STANDINGS, type Grouping, type Sort, type View } from './view.ts';

/** Rows that stand together; `key` is the standing, the lead, the notice's key or the month (`2024-02`, empty for none). */
export interface RowGroup {
  key: string;
  rows: ViewRow[];
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Each text's place in the alphabet. Texts repeat (units, notices), and comparing them costs more than comparing numbers. */
function ranks(texts: Iterable<string>): (text: string) => number {
  const inOrder = [...new Set(texts)].toSorted(collator.compare);
  const places = new Map(inOrder.map((text, place) => [text, place]));
  return (text) => places.get(text) ?? 0;
}

/** Sorts after every date. */
const NEVER = '~';
const STATUS_ORDER = ['doing', 'todo', 'paused', 'dropped', 'done'];

type SortKey = (row: ViewRow) => number | string;
const ranked = (text: (row: ViewRow) => string) => (rows: readonly ViewRow[]) => {
  const rank = ranks(rows.map(text));
  return (row: ViewRow) => rank(text(row));
};

/** The value by which a sort compares rows. */
const SORT_KEYS: Record<Sort, (rows: readonly ViewRow[]) => SortKey> = {
  due:
    () =>
    ({ item }) =>
      item.due ?? NEVER,
  text: ranked(({ item }) => item.text),
  lead: ranked(({ lead }) => lead),
  notice: ranked(({ notice }) => noticeName(notice)),
  status:
    () =>
    ({ item }) =>
      STATUS_ORDER.indexOf(item.status),
  added:
    () =>
    ({ item }) =>
      item.addedAt,
};

const compare = (a: number | string, b: number | string) => (a < b ? -1 : Number(a > b));

/** Sorted by what is asked for; within it by due date, then in the order of the notice. */
export function sorted(rows: readonly ViewRow[], sort: Sort, descending: boolean): ViewRow[] {
  const keyOf = SORT_KEYS[sort](rows);
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const turn = descending ? -1 : 1;
  return keyed
    .toSorted(
      (a, b) =>
        turn * compare(a.key, b.key) ||
        compare(a.row.item.due ?? NEVER, b.row.item.due ?? NEVER) ||
        compare(a.row.item.noticeKey, b.row.item.noticeKey) ||
        a.row.item.quote.start - b.row.item.quote.start,
    )
    .map(({ row }) => row);
}

/** The rows that a view lets through. @param found the ids of the items in which the view's words are; null while none are searched */
export function filtered(rows: readonly ViewRow[], view: View, found: ReadonlySet<string> | null = null): ViewRow[] {
  const { standings, statuses, lead, notice, mine, from, to } = view;
  return rows.filter(
    ({ item, leads, kind }) =>
      (standings.length === 0 || standings.includes(kind)) &&
      (statuses.length === 0 || statuses.includes(item.status)) &&
      (lead === null || leads.includes(lead)) &&
      (notice === null || item.noticeKey === notice) &&
      (!mine || item.mine) &&
      (from === null || (item.due !== null && item.due >= from)) &&
      (to === null || (item.due !== null && item.due <= to)) &&
      (!found || found.has(item.id)),
  );
}

const GROUP_KEYS: Record<Exclude<Grouping, 'none'>, (row: ViewRow) => string> = {
  standing: ({ kind }) => kind,
  lead: ({ lead }) => lead,
  notice: ({ item }) => item.noticeKey,
  month: ({ item }) => item.due?.slice(0, 7) ?? '',
};

/** How groups follow one another: standings by urgency, months by time, units by the alphabet, notices by their name; without any last. */
function groupOrder(groups: readonly RowGroup[], grouping: Grouping): (group: RowGroup) => number | string {
  if (grouping === 'standing') return ({ key }) => STANDINGS.findIndex((kind) => kind === key);
  if (grouping === 'month') return ({ key }) => key || NEVER;
  const nameOf = ({ key, rows }: RowGroup) => (grouping === 'notice' ? noticeName(rows[0]?.notice ?? null) : key);
  const rank = ranks(groups.map(nameOf));
  return (group) => (nameOf(group) ? rank(nameOf(group)) : groups.length);
}

/** The rows in groups, in the order in which they stand; one group with the key `''` for `none`. */
export function grouped(rows: readonly ViewRow[], grouping: Grouping): RowGroup[] {
  if (grouping === 'none') return [{ key: '', rows: [...rows] }];
  const byKey = new Map<string, ViewRow[]>();
  const keyOf = GROUP_KEYS[grouping];
  for (const row of rows) {
    const key = keyOf(row);
    const members = byKey.get(key);
    if (members) members.push(row);
    else byKey.set(key, [row]);
  }
  const groups = [...byKey].map(([key, members]) => ({ key, rows: members }));
  const placeOf = groupOrder(groups, grouping);
  return groups.toSorted((a, b) => compare(placeOf(a), placeOf(b)));
}

/** A view applied: filtered, sorted, in groups. */
export const arranged = (rows: readonly ViewRow[], view: View, found: ReadonlySet<string> | null = null): RowGroup[] =>
  grouped(sorted(filtered(rows, view, found), view.sort, view.descending), view.group);
