import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';

const rules = (sentence: string) =>
  findDeadlines(sentence, { issued: '2024-07-01' }).flatMap(({ rrule, text, time }) =>
    rrule ? [[rrule, text, time]] : [],
  );

describe('weekdays and hours that come again', () => {
  it.each([
    ['báo cáo thứ Sáu hằng tuần', [['FREQ=WEEKLY;BYDAY=FR', 'thứ Sáu hằng tuần', undefined]]],
    ['báo cáo trước 16h thứ Năm hằng tuần', [['FREQ=WEEKLY;BYDAY=TH', 'trước 16h thứ Năm hằng tuần', '16:00']]],
    ['giao ban vào chiều thứ 6 mỗi tuần', [['FREQ=WEEKLY;BYDAY=FR', 'vào chiều thứ 6 mỗi tuần', undefined]]],
    ['họp Chủ nhật hằng tuần', [['FREQ=WEEKLY;BYDAY=SU', 'Chủ nhật hằng tuần', undefined]]],
    ['báo cáo hằng tuần vào thứ Hai', [['FREQ=WEEKLY;BYDAY=MO', 'hằng tuần vào thứ Hai', undefined]]],
    ['báo cáo hằng tuần (trước 15h thứ Sáu)', [['FREQ=WEEKLY;BYDAY=FR', 'hằng tuần (trước 15h thứ Sáu)', '15:00']]],
    ['báo cáo trước 16h30 hằng ngày', [['FREQ=DAILY', 'trước 16h30 hằng ngày', '16:30']]],
    ['báo cáo hằng ngày (trước 15 giờ)', [['FREQ=DAILY', 'hằng ngày (trước 15 giờ)', '15:00']]],
  ])('%s', (sentence, expected) => expect(rules(sentence)).toEqual(expected));

  it.each(['họp chiều thứ Sáu tuần này', 'báo cáo trước 16h30 ngày 05/7/2024', 'thứ năm là công tác cán bộ'])(
    'not in «%s»',
    (sentence) => expect(rules(sentence)).toEqual([]),
  );
});
