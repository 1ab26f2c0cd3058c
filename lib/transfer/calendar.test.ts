import { sync, type CalendarResponse, type VEvent, type VTodo } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarOf, type CalendarSettings, type CalendarTask } from './calendar.ts';

const NOW = Date.UTC(2024, 0, 10, 3);
const TASK: CalendarTask = {
  uid: 'a1@nhac-viec',
  summary: 'Báo cáo UBND tỉnh phương án xử lý',
  description: 'Chủ trì: Sở Thông tin và Truyền thông',
  due: '2024-02-29',
  status: 'NEEDS-ACTION',
  completed: null,
  url: 'https://langson.gov.vn/tb-05?a=1,2;b=3',
  created: NOW,
};
const written = (task: Partial<CalendarTask> = {}, settings: Partial<CalendarSettings> = {}) =>
  calendarOf([{ ...TASK, ...task }], { now: NOW, events: null, ...settings });

/** What another parser makes of it. */
const reopened = (file: string): CalendarResponse => sync.parseICS(file);
const entries = <Kind extends VTodo | VEvent>(file: string, type: Kind['type']) =>
  Object.values(reopened(file)).filter((entry): entry is Kind => entry?.type === type);
const todo = (task: Partial<CalendarTask>) => entries<VTodo>(written(task), 'VTODO')[0];

describe('an iCalendar file', () => {
  it.each([
    'Uỷ ban nhân dân tỉnh Đắk Lắk, báo cáo; "kết luận" \\ xong',
    'dòng một\ndòng hai',
    'rất dài, '.repeat(200).trim(),
    'BEGIN:VEVENT\nSUMMARY:giả\nEND:VEVENT',
  ])('keeps the text %j', (summary) => {
    expect(todo({ summary })?.summary).toBe(summary);
    expect(Object.values(reopened(written({ summary }))).filter((entry) => entry?.type === 'VEVENT')).toEqual([]);
  });

  it('folds its lines at 75 octets, ends them with CRLF, holds no control character', () => {
    const file = written({ summary: `Uỷ ban nhân dân\r\u{0}${'ệ'.repeat(300)}` });
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has a task with its identity, its page, and its due day as a day', () => {
    expect(todo({})).toMatchObject({ uid: TASK.uid, url: TASK.url, description: TASK.description });
    expect(written()).toContain('\r\nDUE;VALUE=DATE:20240229\r\n');
    expect(written({ due: null })).not.toContain('DUE');
    expect(written()).toBe(written());
  });

  it.each(['NEEDS-ACTION', 'IN-PROCESS', 'COMPLETED', 'CANCELLED'] as const)('says that a task is %s', (status) => {
    expect(todo({ status })?.status).toBe(status);
  });

  it('says when a task was completed', () => {
    const done = todo({ status: 'COMPLETED', completed: '2024-02-20' });
    expect(done).toMatchObject({ completion: '100' });
    expect(done?.completed).toEqual(new Date('2024-02-20T05:00:00Z'));
  });

  it('repeats a task as its rule says, due later than it starts', () => {
    const file = written({
      due: '2024-01-24',
      recurrence: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', occurrence: '2024-01-25' },
    });
    expect(file).toContain(
      '\r\nDTSTART:20240124T000000\r\nDUE:20240124T235900\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=24\r\n',
    );
  });

  it('has events with alarms only if asked for, for what is still to be done', () => {
    const events = { steps: [3, 0], at: '07:30' };
    expect(entries<VEvent>(written(), 'VEVENT')).toEqual([]);
    expect(entries<VEvent>(written({ status: 'COMPLETED' }, { events }), 'VEVENT')).toEqual([]);
    const [event] = entries<VEvent>(written({}, { events }), 'VEVENT');
    expect(event).toMatchObject({ datetype: 'date', summary: TASK.summary, uid: 'due-a1@nhac-viec' });
    expect(event?.alarms?.map((alarm) => alarm.trigger)).toEqual(['-P2DT16H30M', 'PT7H30M']);
  });
});
