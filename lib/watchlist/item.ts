/** What the watchlist keeps: notices as they were seen, and the items that their user tracks. */
import type { DirectiveSeen, NoticeSeen } from '../messages.ts';
import type { CivilDate } from '../notice/notice.ts';

/** Tình trạng: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng, Không theo dõi. */
export const STATUSES = ['todo', 'doing', 'done', 'paused', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

export interface StoredNotice extends Omit<NoticeSeen, 'url'> {
  /** Every address at which it was seen, the latest first. */
  addresses: string[];
}

/** The fields that only the user changes, each kept in the item's history. */
export interface Editable {
  status: Status;
  note: string;
  mine: boolean;
  /** Which of the item's deadlines is the next, as an index; null where it has none. */
  deadline: number | null;
  /** The occurrence of a recurring deadline that is the next; null for others. */
  occurrence: CivilDate | null;
  /** Gia hạn: the last day to act by extension, instead of the deadline's. */
  extended: CivilDate | null;
  /** The day from which a duration counts. */
  startDay: CivilDate | null;
  /** When it was completed. */
  doneOn: CivilDate | null;
  /** Reminders rest until that moment (ms since the epoch). */
  snoozedUntil: number | null;
  /** When it was put into the trash (ms since the epoch); null outside. */
  trashedAt: number | null;
}

/** Làm theo dõi: one directive of one notice. Unique by notice and sentence. */
export interface Item extends DirectiveSeen, Editable {
  id: string;
  noticeKey: string;
  /** Milliseconds since the epoch. */
  addedAt: number;
  /** The last day to act, after the bound's meaning and any extension; null where none is known. */
  due: CivilDate | null;
}

/**
 * Fields that exist to be indexed. An absent one leaves the item out of its index, so that each index holds
 * the items of one kind alone and is counted and paged without a look at the others.
 */
export interface ItemIndexes {
  /** Due date of an item that is still to be done, `NO_DUE` without one. */
  openDue?: CivilDate;
  /** The same, of the user's own agency alone. */
  mineDue?: CivilDate;
  /** Day of completion. */
  closedOn?: CivilDate;
  /** Tạm dừng or Không theo dõi. */
  resting?: Status;
}

export type StoredItem = Item & ItemIndexes;

/** Sorts after every date. */
export const NO_DUE = '~';

/** The item with the fields that its indexes read, and without those that no longer hold. */
export function indexed(item: Item): StoredItem {
  const { openDue: _o, mineDue: _m, closedOn: _c, resting: _r, ...rest } = item as StoredItem;
  if (rest.trashedAt !== null) return rest;
  if (rest.status === 'done') return { ...rest, closedOn: rest.doneOn ?? NO_DUE };
  if (rest.status === 'paused' || rest.status === 'dropped') return { ...rest, resting: rest.status };
  const openDue = rest.due ?? NO_DUE;
  return rest.mine ? { ...rest, openDue, mineDue: openDue } : { ...rest, openDue };
}
