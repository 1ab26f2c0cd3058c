import { strongestConcern, type OwnConcern } from '../../agency/membership/mine.ts';
import type { CivilDate } from '../../notice/notice.ts';
import type { StoredItem, StoredNotice } from '../item.ts';
import { standing, type Standing, type StandingSettings } from '../standing.ts';

/** How a list groups an item: by standing, but what is paused or given up presses nobody and stands by itself. */
export type RowKind = Standing['kind'] | 'resting';

export interface RowSettings extends StandingSettings {
  /** Who the user works for. */
  agencies?: readonly string[];
}

/** An item with what lists show, sort and group it by. */
export interface ViewRow {
  item: StoredItem;
  notice: StoredNotice | null;
  /** The lead units as one text, `Sở Xây dựng; Sở Tài chính`; empty where none is named. */
  lead: string;
  leads: string[];
  standing: Standing;
  kind: RowKind;
  /** What the item is to the user's agencies by its own words. Worked out when it is first asked for: most rows are never seen. */
  concern: () => OwnConcern | null;
}

/** The names of an item's units in one role, each once, in the order of the text. */
export const unitsOf = (
  { assignees }: Pick<StoredItem, 'assignees'>,
  role: 'lead' | 'support' | 'report',
): string[] => [...new Set(assignees.filter((assignee) => assignee.role === role).map(({ text }) => text))];

/** What a notice is called in a list: its number, else its title, else its type. */
export const noticeName = (notice: StoredNotice | null): string =>
  notice?.number ?? notice?.title ?? notice?.type ?? '';

export function rowOf(item: StoredItem, notice: StoredNotice | null, today: CivilDate, settings: RowSettings): ViewRow {
  const leads = unitsOf(item, 'lead');
  const now = standing(item, today, settings);
  const resting = item.status === 'paused' || item.status === 'dropped';
  let concern: OwnConcern | null | undefined;
  return {
    item,
    notice,
    leads,
    lead: leads.join('; '),
    standing: now,
    kind: resting ? 'resting' : now.kind,
    concern: () => (concern ??= strongestConcern(settings.agencies ?? [], item.assignees, notice ?? {})),
  };
}

/** The rows of items, which stand in any order. */
export function rowsOf(
  items: readonly StoredItem[],
  notices: readonly StoredNotice[],
  today: CivilDate,
  settings: RowSettings,
): ViewRow[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return items.map((item) => rowOf(item, byKey.get(item.noticeKey) ?? null, today, settings));
}
