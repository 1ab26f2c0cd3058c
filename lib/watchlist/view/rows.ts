import type { CivilDate } from '../../notice/notice.ts';
import type { StoredItem, StoredNotice } from '../item.ts';
import { standing, type Standing, type StandingSettings } from '../standing.ts';

/** An item with what lists show, sort and group it by. */
export interface ViewRow {
  item: StoredItem;
  notice: StoredNotice | null;
  /** The lead units as one text, `Sở Xây dựng; Sở Tài chính`; empty where none is named. */
  lead: string;
  leads: string[];
  standing: Standing;
}

/** The names of an item's units in one role, each once, in the order of the text. */
export const unitsOf = (
  { assignees }: Pick<StoredItem, 'assignees'>,
  role: 'lead' | 'support' | 'report',
): string[] => [...new Set(assignees.filter((assignee) => assignee.role === role).map(({ text }) => text))];

/** What a notice is called in a list: its number, else its title, else its type. */
export const noticeName = (notice: StoredNotice | null): string =>
  notice?.number ?? notice?.title ?? notice?.type ?? '';

export function rowOf(
  item: StoredItem,
  notice: StoredNotice | null,
  today: CivilDate,
  settings: StandingSettings,
): ViewRow {
  const leads = unitsOf(item, 'lead');
  return { item, notice, leads, lead: leads.join('; '), standing: standing(item, today, settings) };
}

/** The rows of items, which stand in any order. */
export function rowsOf(
  items: readonly StoredItem[],
  notices: readonly StoredNotice[],
  today: CivilDate,
  settings: StandingSettings,
): ViewRow[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return items.map((item) => rowOf(item, byKey.get(item.noticeKey) ?? null, today, settings));
}
