/** What the watchlist keeps: notices as they were seen, and the items that their user tracks. */
import type { DirectiveSeen, NoticeSeen } from '../messages.ts';
import type { CivilDate } from '../notice/notice.ts';
import type { Facts } from '../facts.ts';

/** Tình trạng: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng, Không theo dõi. */
export const STATUSES = ['todo', 'doing', 'done', 'paused', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

export interface StoredNotice extends Omit<NoticeSeen, 'url'> {
  /** Every address at which it was seen, the latest first. */
  addresses: string[];
}

/** The fields that only the user changes, each kept in the item's history; the directive's words too, once it is an item. */
export interface Editable extends Pick<DirectiveSeen, 'text' | 'assignees' | 'deadlines' | 'quote'>, Facts {
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

/** The item with what its indexes read. */
export interface StoredItem extends Item {
  /** Its places in the lists that are shown and counted, see `shelves.ts`. */
  places: string[];
}
