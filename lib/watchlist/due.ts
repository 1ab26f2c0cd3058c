/**
 * Which day an item is due: the one place that decides what "trước ngày D" means, which of several deadlines is the
 * next, and where a recurring one or a duration stands.
 */
import type { DirectiveSeen } from '../messages.ts';
import type { CivilDate } from '../notice/notice.ts';
import { addDays, addMonths } from './civil-day.ts';
import type { Item } from './item.ts';
import { nextOccurrence } from './recurrence.ts';

export type ItemDeadline = DirectiveSeen['deadlines'][number];

export interface DueSettings {
  /** What "trước ngày 15/01" means: due on 14/01, or on 15/01 itself. */
  beforeMeans: 'dayBefore' | 'namedDay';
}

type Place = Pick<Item, 'deadlines' | 'deadline' | 'occurrence' | 'extended' | 'startDay'>;

/** "trước ngày 15/01", and "trước ngày 25 hằng tháng" too. */
const isBefore = ({ bound, text }: ItemDeadline) =>
  bound === 'before' || (bound === 'every' && /^trước\s/iu.test(text));

/** "trước 17 giờ ngày 25/11" leaves most of the named day to act; "trước 0 giờ" leaves none. */
export const leavesHours = ({ time }: Pick<ItemDeadline, 'time'>) => time !== undefined && time > '00:00';

/** The last day to act for a written date: the day before where the bound says "trước" and the user takes it so. */
function lastDay(deadline: ItemDeadline, date: CivilDate, { beforeMeans }: DueSettings): CivilDate {
  const before = isBefore(deadline) && !leavesHours(deadline);
  return before && beforeMeans === 'dayBefore' ? addDays(date, -1) : date;
}

/** The day on which an ISO 8601 duration of days, weeks, months or years ends; null for one of another kind. */
export function endOfDuration(
  startDay: CivilDate,
  duration: string,
  isDayOff?: (date: CivilDate) => boolean,
): CivilDate | null {
  const parts = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/u.exec(duration)?.slice(1);
  if (!parts?.some(Boolean)) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.map((part) => Number(part ?? 0));
  const count = weeks * 7 + days;
  let day = addMonths(startDay, years * 12 + months);
  if (!isDayOff) return addDays(day, count);
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (!isDayOff(day)) left--;
  }
  return day;
}

/** The last day to act of one deadline of an item, without any extension; null where it has no date. */
function dueOfDeadline(
  deadline: ItemDeadline,
  { occurrence, startDay }: Place,
  settings: DueSettings,
  isDayOff: (date: CivilDate) => boolean,
): CivilDate | null {
  if (deadline.rrule) return occurrence && lastDay(deadline, occurrence, settings);
  // A written year that cannot be meant would show the item overdue from the start.
  const written = deadline.suspect ?? deadline.due;
  if (written) return lastDay(deadline, written, settings);
  if (!deadline.duration || !startDay) return null;
  return endOfDuration(startDay, deadline.duration, deadline.working ? isDayOff : undefined);
}

/** The last day to act of the item's next deadline, or of its extension. */
export function dueOf(place: Place, settings: DueSettings, isDayOff: (date: CivilDate) => boolean): CivilDate | null {
  if (place.extended) return place.extended;
  const deadline = place.deadline === null ? undefined : place.deadlines[place.deadline];
  return deadline ? dueOfDeadline(deadline, place, settings, isDayOff) : null;
}

/** The first occurrence after a date that can still be met today. */
function openOccurrence(
  deadline: ItemDeadline,
  after: CivilDate,
  today: CivilDate,
  settings: DueSettings,
): CivilDate | null {
  const next = nextOccurrence(deadline.rrule ?? '', after);
  return next && lastDay(deadline, next, settings) < today ? openOccurrence(deadline, next, today, settings) : next;
}

type Start = Pick<Item, 'deadline' | 'occurrence'>;

/** Where a deadline begins: a recurring one at its first occurrence that can still be met. */
function startOf(deadlines: ItemDeadline[], index: number, today: CivilDate, settings: DueSettings): Start {
  const deadline = deadlines[index];
  const occurrence = deadline?.rrule ? openOccurrence(deadline, addDays(today, -1), today, settings) : null;
  return { deadline: index, occurrence };
}

/**
 * The deadline that a newly tracked item starts with: the earliest that can still be met, else the latest that is past,
 * else one that awaits its start day.
 */
export function firstDeadline(deadlines: ItemDeadline[], today: CivilDate, settings: DueSettings): Start {
  const starts = deadlines.map((deadline, index) => {
    const start = startOf(deadlines, index, today, settings);
    const place = { ...start, deadlines, extended: null, startDay: null };
    return { start, due: dueOfDeadline(deadline, place, settings, () => false) };
  });
  const dated = starts.filter(({ due }) => due !== null).toSorted((a, b) => (a.due! < b.due! ? -1 : 1));
  const chosen =
    dated.find(({ due }) => due! >= today) ?? dated.at(-1) ?? starts.find((_, i) => deadlines[i]?.duration);
  return chosen?.start ?? { deadline: deadlines.length > 0 ? 0 : null, occurrence: null };
}

/**
 * Where an item stands once its next deadline is met: at the following occurrence, or the next later deadline; null when
 * nothing is left to do. An occurrence that passed unmet meanwhile is not asked for again.
 */
export function following(item: Place & Pick<Item, 'due'>, today: CivilDate, settings: DueSettings): Start | null {
  const { deadlines, deadline: index, occurrence } = item;
  if (index === null) return null;
  const current = deadlines[index];
  if (current?.rrule && occurrence) {
    const yesterday = addDays(today, -1);
    const next = openOccurrence(current, yesterday > occurrence ? yesterday : occurrence, today, settings);
    if (next) return { deadline: index, occurrence: next };
  }
  const due = current && dueOfDeadline(current, item, settings, () => false);
  const later = deadlines
    .map((deadline, other) => ({ start: startOf(deadlines, other, today, settings), deadline, other }))
    .filter(({ other, deadline }) => other !== index && !deadline.rrule)
    .map(({ start, deadline }) => ({
      start,
      due: dueOfDeadline(deadline, { ...item, ...start }, settings, () => false),
    }))
    .filter((next) => next.due !== null && due && next.due > due)
    .toSorted((a, b) => (a.due! < b.due! ? -1 : 1));
  return later[0]?.start ?? null;
}
