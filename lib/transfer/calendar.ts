/** Tasks as an iCalendar file (RFC 5545) for Outlook, Google, Nextcloud and phones. */
import ICAL from 'ical.js';
import type { CivilDate } from '../notice/notice.ts';
import { occurrenceRule } from './occurrence-rule.ts';

/** A task as calendars know it. */
export interface CalendarTask {
  /** Stays the same from file to file, so that a calendar replaces what it has. */
  uid: string;
  summary: string;
  description: string;
  /** The last day to act; null where there is none. */
  due: CivilDate | null;
  /** How the due day recurs (RFC 5545 without `RRULE:`), and on which day the rule itself falls. */
  recurrence?: { rrule: string; occurrence: CivilDate };
  status: 'NEEDS-ACTION' | 'IN-PROCESS' | 'COMPLETED' | 'CANCELLED';
  completed: CivilDate | null;
  /** Where the notice stands. */
  url: string | null;
  /** Milliseconds since the epoch. */
  created: number;
}

export interface CalendarSettings {
  /** Milliseconds since the epoch. */
  now: number;
  /** An all-day event on each due day besides the tasks, with alarms `steps` days before, at the clock time `at`. */
  events: { steps: readonly number[]; at: string } | null;
}

// Its writer counts 75 octets without the blank that begins a folded line; RFC 5545, 3.1 counts it.
ICAL.foldLength = 74;

const DAY_SECONDS = 86_400;

/** Line feeds only, and none of the control characters that RFC 5545 keeps out of text. */
const plain = (text: string) => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');

const day = (date: CivilDate) => ICAL.Time.fromDateString(date);
const moment = (ms: number) => ICAL.Time.fromJSDate(new Date(ms), true);
/** A clock time of a day in no time zone: it is that time wherever the calendar is read. */
const clock = (date: CivilDate, time: string) => ICAL.Time.fromDateTimeString(`${date}T${time}:00`);

function described(kind: 'vtodo' | 'vevent', task: CalendarTask, uid: string, now: number): ICAL.Component {
  const component = new ICAL.Component(kind);
  const set = (name: string, value: unknown) => component.addPropertyWithValue(name, value);
  set('uid', uid);
  set('dtstamp', moment(now));
  set('created', moment(task.created));
  set('summary', plain(task.summary));
  if (task.description) set('description', plain(task.description));
  if (task.url) set('url', task.url);
  return component;
}

/** A recurring VTODO needs DTSTART, and DUE later than it (3.8.2.3): the due day from its first to its last minute. */
function schedule(component: ICAL.Component, { due, recurrence }: CalendarTask): void {
  const set = (name: string, value: unknown) => component.addPropertyWithValue(name, value);
  const rule = due && recurrence && occurrenceRule(recurrence.rrule, recurrence.occurrence, due);
  if (due && rule) {
    set('dtstart', clock(due, '00:00'));
    set('due', clock(due, '23:59'));
    set('rrule', ICAL.Recur.fromString(rule));
  } else if (due) set('due', day(due));
}

function todoOf(task: CalendarTask, now: number): ICAL.Component {
  const todo = described('vtodo', task, task.uid, now);
  schedule(todo, task);
  todo.addPropertyWithValue('status', task.status);
  if (task.status === 'COMPLETED') {
    todo.addPropertyWithValue('percent-complete', 100);
    if (task.completed) {
      // COMPLETED is a moment in UTC (3.8.2.1); noon in Viet Nam is the same day in most of the world.
      todo.addPropertyWithValue('completed', moment(Date.parse(`${task.completed}T05:00:00Z`)));
    }
  }
  return todo;
}

function alarmOf(summary: string, daysBefore: number, at: string): ICAL.Component {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const seconds = hours * 3600 + minutes * 60 - daysBefore * DAY_SECONDS;
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', plain(summary));
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(seconds));
  return alarm;
}

function eventOf(
  task: CalendarTask,
  due: CivilDate,
  steps: readonly number[],
  at: string,
  now: number,
): ICAL.Component {
  const event = described('vevent', task, `due-${task.uid}`, now);
  const start = day(due);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtstart', start);
  event.addPropertyWithValue('dtend', end);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  const rule = task.recurrence && occurrenceRule(task.recurrence.rrule, task.recurrence.occurrence, due, 'day');
  if (rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(rule));
  for (const daysBefore of steps) event.addSubcomponent(alarmOf(task.summary, daysBefore, at));
  return event;
}

/** The tasks as VTODOs, those still to be done with a due day as VEVENTs too if asked for. Lines end with CRLF. */
export function calendarOf(tasks: readonly CalendarTask[], { now, events }: CalendarSettings): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Nhắc việc//VI');
  for (const task of tasks) {
    calendar.addSubcomponent(todoOf(task, now));
    const open = task.status === 'NEEDS-ACTION' || task.status === 'IN-PROCESS';
    if (events && open && task.due) calendar.addSubcomponent(eventOf(task, task.due, events.steps, events.at, now));
  }
  return `${calendar.toString()}\r\n`;
}
