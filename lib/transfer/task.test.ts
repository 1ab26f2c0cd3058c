import { describe, expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../tests/example-item.ts';
import type { Item } from '../watchlist/item.ts';
import { rowOf } from '../watchlist/view/rows.ts';
import { calendarOf } from './calendar.ts';
import { taskOf } from './task.ts';

const taskWith = (item: Partial<Item>) =>
  taskOf(rowOf(exampleItem(item), exampleNotice(), '2024-02-20', { soonDays: 3 }));

describe('an item in a calendar', () => {
  it('has its text, due day, page and units', () => {
    expect(taskWith({ note: 'gọi trước' })).toEqual({
      uid: 'a1@nhac-viec',
      summary: exampleItem().text,
      description:
        'Chủ trì: Sở Thông tin và Truyền thông\nNơi nhận báo cáo: UBND tỉnh\nVăn bản: 05/TB-UBND\nGhi chú: gọi trước',
      due: '2024-02-29',
      status: 'NEEDS-ACTION',
      completed: null,
      url: 'https://langson.gov.vn/thong-bao-05',
      created: exampleItem().addedAt,
    });
  });

  it.each([
    ['doing', 'IN-PROCESS'],
    ['done', 'COMPLETED'],
    ['paused', 'NEEDS-ACTION'],
    ['dropped', 'CANCELLED'],
  ] as const)('that is %s is %s', (status, expected) => expect(taskWith({ status }).status).toBe(expected));

  it('keeps a long text whole below a short line', () => {
    const text = 'báo cáo '.repeat(100).trim();
    const task = taskWith({ text });
    expect(task.summary).toHaveLength(200);
    expect(task.description.split('\n')[0]).toBe(text);
  });

  it('recurs as its deadline does', () => {
    const task = taskWith({
      deadlines: [{ text: 'trước ngày 25 hằng tháng', bound: 'every', due: null, rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' }],
      occurrence: '2024-02-25',
      due: '2024-02-24',
    });
    expect(calendarOf([task], { now: 0, events: null })).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=24');
  });
});
