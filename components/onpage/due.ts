import type { CivilDate } from '../../lib/notice/notice.ts';
import { dueOf, firstDeadline, type ItemDeadline } from '../../lib/watchlist/due.ts';
import { standing, type Standing } from '../../lib/watchlist/standing.ts';
import type { DeskView, Entry } from './view.ts';

export interface EntryDue {
  /** The deadline that counts, and its place among the directive's; none where it names none. */
  deadline: ItemDeadline | undefined;
  place: number | null;
  /** The last day to act: of the item once it is tracked, else as tracking would set it. */
  due: CivilDate | null;
  standing: Standing;
}

type Rules = Pick<DeskView, 'today' | 'soonDays' | 'beforeMeans'>;

/** When an entry is due, and how that stands today. */
export function dueOfEntry({ seen, item }: Pick<Entry, 'seen' | 'item'>, view: Rules): EntryDue {
  const { deadlines } = item ?? seen;
  const start = firstDeadline(deadlines, view.today, view);
  const place = { ...start, deadlines, extended: null, startDay: null };
  const due = item ? item.due : dueOf(place, view, () => false);
  const { status, doneOn } = item ?? { status: 'todo' as const, doneOn: null };
  return {
    deadline: deadlines[start.deadline ?? -1],
    place: start.deadline,
    due,
    standing: standing({ status, doneOn, due }, view.today, view),
  };
}
