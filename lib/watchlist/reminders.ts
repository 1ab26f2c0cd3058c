/**
 * When reminders come, and of what: pure. A reminder is of an item reaching a step before its due day, of items being
 * overdue on a working morning, or of one whose postponement has ended. All of a morning come as one digest.
 */
import type { CivilDate } from '../notice/notice.ts';
import type { Settings } from '../settings.ts';
import { addDays, daysBetween, minuteInVietnam, momentInVietnam, todayInVietnam } from './civil-day.ts';
import { isDayOff } from './day-off.ts';
import type { Item } from './item.ts';

type ReminderSettings = Pick<Settings, 'reminders' | 'quietHours' | 'holidays'>;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The moment (ms) at which the quiet hours that cover a moment end; null outside them. */
export function quietUntil(moment: number, { quietHours: { on, from, to } }: ReminderSettings): number | null {
  if (!on || from === to) return null;
  const [minute, start, end] = [minuteInVietnam(moment), minutesOf(from), minutesOf(to)];
  const quiet = start < end ? minute >= start && minute < end : minute >= start || minute < end;
  if (!quiet) return null;
  const today = todayInVietnam(() => moment);
  return momentInVietnam(minute < end ? today : addDays(today, 1), to);
}

/** The last morning whose digest is due at a moment: today's once its hour has come, else yesterday's. */
export function latestMorning(moment: number, { reminders: { at } }: ReminderSettings): CivilDate {
  const today = todayInVietnam(() => moment);
  return moment >= momentInVietnam(today, at) ? today : addDays(today, -1);
}

/** The last working day up to a date: its morning is when the overdue are told. */
export function workingMorning(morning: CivilDate, { holidays }: ReminderSettings): CivilDate {
  let day = morning;
  while (isDayOff(day, holidays)) day = addDays(day, -1);
  return day;
}

/** What the ledger remembers a reminder by, so that it never comes twice. */
export type ReminderKey = string;

export const overdueKey = (morning: CivilDate): ReminderKey => `overdue/${morning}`;
export const snoozeKey = ({ id, snoozedUntil }: Item): ReminderKey => `snoozed/${id}/${snoozedUntil}`;

const addedOn = ({ addedAt }: Item) => todayInVietnam(() => addedAt);

/**
 * The step before its due day that an item has reached by a morning; null where it has reached none, or reached it
 * before it was tracked, when its user had it before their eyes.
 */
export function stepReached(
  item: Item,
  morning: CivilDate,
  { reminders: { steps } }: ReminderSettings,
): ReminderKey | null {
  const { due } = item;
  if (due === null || due < morning) return null;
  const left = daysBetween(morning, due);
  const step = steps.filter((days) => days >= left).toSorted((a, b) => a - b)[0];
  if (step === undefined || addDays(due, -step) <= addedOn(item)) return null;
  return `step/${item.id}/${due}/${step}`;
}

/**
 * The steps that an item has behind it once it was told of on a morning. They count as told, so that a clock that is set
 * back brings none of them.
 */
export const stepsPassed = (
  { id, due }: Item,
  morning: CivilDate,
  { reminders: { steps } }: ReminderSettings,
): ReminderKey[] =>
  due === null
    ? []
    : steps.filter((days) => days >= daysBetween(morning, due)).map((days) => `step/${id}/${due}/${days}`);

/** Whether a working morning's digest tells of an item as overdue: not on the day on which it was tracked. */
export const tellsOverdue = (item: Item, morning: CivilDate): boolean =>
  item.due !== null && item.due < morning && addedOn(item) < morning;

/** Whether reminders of an item rest at a moment (ms). */
export const rests = ({ snoozedUntil }: Item, moment: number): boolean =>
  snoozedUntil !== null && snoozedUntil > moment;

/**
 * The next moment (ms) at which anything changes by itself: midnight in Viet Nam, the morning's digest, the end of a
 * postponement or of the quiet hours that delay one.
 * @param nextSnooze the next end of a postponement, if any
 */
export function nextMoment(moment: number, settings: ReminderSettings, nextSnooze: number | null): number {
  const today = todayInVietnam(() => moment);
  const tomorrow = addDays(today, 1);
  const reminders = [today, tomorrow].map((day) => momentInVietnam(day, settings.reminders.at));
  if (nextSnooze !== null) reminders.push(nextSnooze);
  const quietEnd = quietUntil(moment, settings);
  const heard = reminders.map((at) => quietUntil(at, settings) ?? at);
  return Math.min(...[...heard, momentInVietnam(tomorrow), quietEnd ?? Infinity].filter((at) => at > moment));
}
