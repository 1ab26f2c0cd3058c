/** A way to look at the watchlist: what is let through, in which order and groups. It is kept as the hash of an address. */
import type { CivilDate } from '../../notice/notice.ts';
import { STATUSES, type Status } from '../item.ts';

export const STANDINGS = ['overdue', 'today', 'soon', 'later', 'noDue', 'resting', 'doneLate', 'doneInTime'] as const;
export const SORTS = ['due', 'text', 'lead', 'notice', 'status', 'added'] as const;
export const GROUPS = ['standing', 'lead', 'notice', 'month', 'none'] as const;
export type Sort = (typeof SORTS)[number];
export type Grouping = (typeof GROUPS)[number];

export interface View {
  /** Searched in text, units, notice and note. */
  words: string;
  /** Empty lists let everything through. */
  standings: (typeof STANDINGS)[number][];
  statuses: Status[];
  /** A lead unit's name as written, or null for any. */
  lead: string | null;
  /** The key of a notice, or null for any. */
  notice: string | null;
  mine: boolean;
  /** Due on or after, and on or before. */
  from: CivilDate | null;
  to: CivilDate | null;
  sort: Sort;
  descending: boolean;
  group: Grouping;
  /** The keys of the groups whose rows are folded away. */
  folded: string[];
}

/** What of a view leaves something out, as it is when nothing is left out. */
export const NO_FILTERS = {
  words: '',
  standings: [],
  statuses: [],
  lead: null,
  notice: null,
  mine: false,
  from: null,
  to: null,
} satisfies Partial<View>;

export const PLAIN_VIEW: View = {
  ...NO_FILTERS,
  sort: 'due',
  descending: false,
  group: 'standing',
  folded: [],
};

const day = (written: string | null) => (/^\d{4}-\d{2}-\d{2}$/u.test(written ?? '') ? written : null);
const name = (written: string | null) => written?.slice(0, 500) || null;

/** A list is written with commas. A name that holds one escapes it, and the name of the group without a name is `%`. */
const escaped = (one: string) => one.replaceAll('%', '%25').replaceAll(',', '%2C') || '%';
const unescaped = (one: string) => (one === '%' ? '' : one.replaceAll('%2C', ',').replaceAll('%25', '%'));
/** An address is no place for more names. */
export const MOST_FOLDED = 200;
const keys = (written: string | null) =>
  (written?.split(',') ?? []).slice(0, MOST_FOLDED).map((one) => unescaped(one).slice(0, 500));

/** Those of a list written with commas that are known. */
const known = <Name extends string>(names: readonly Name[], written: string | null): Name[] =>
  names.filter((one) => (written ?? '').split(',').includes(one));

/** The view that a hash says (`#group=lead&mine=1`). What is unknown or does not fit counts as not said. */
export function viewOf(hash: string): View {
  const said = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    words: said.get('words')?.slice(0, 200) ?? '',
    standings: known(STANDINGS, said.get('standings')),
    statuses: known(STATUSES, said.get('statuses')),
    lead: name(said.get('lead')),
    notice: name(said.get('notice')),
    mine: said.get('mine') === '1',
    from: day(said.get('from')),
    to: day(said.get('to')),
    sort: known(SORTS, said.get('sort'))[0] ?? PLAIN_VIEW.sort,
    descending: said.get('descending') === '1',
    group: known(GROUPS, said.get('group'))[0] ?? PLAIN_VIEW.group,
    folded: keys(said.get('folded')),
  };
}

/** The hash that says a view, without `#`; only what differs from the plain view is said. */
export function hashOf(view: View): string {
  const said = new URLSearchParams();
  for (const [field, value] of Object.entries(view)) {
    const written = Array.isArray(value) ? value.map(escaped).join(',') : value === true ? '1' : value;
    if (written && written !== PLAIN_VIEW[field as keyof View]) said.set(field, written);
  }
  return said.toString();
}

/** Whether a view lets everything through. */
export const isUnfiltered = (view: View): boolean =>
  hashOf({
    ...PLAIN_VIEW,
    ...Object.fromEntries(Object.keys(NO_FILTERS).map((field) => [field, view[field as keyof View]])),
  }) === '';
