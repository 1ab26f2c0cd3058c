import { describe, expect, it } from 'vitest';
import { aDeadline as by, type SomeDeadline } from '../../tests/watchlist.ts';
import { dueOf, endOfDuration, firstDeadline, following } from './due.ts';

const dayBefore = { beforeMeans: 'dayBefore' } as const;
const weekends = (date: string) => ['2024-02-03', '2024-02-04', '2024-02-10', '2024-02-11'].includes(date);
const before = (due: string) => by(due, { bound: 'before', text: 'trước ngày' });
const every = (rrule: string, text = 'hằng tháng') => by(null, { bound: 'every', text, rrule });

function dueOn(today: string, deadlines: SomeDeadline[], settings: Parameters<typeof dueOf>[1] = dayBefore, more = {}) {
  const start = firstDeadline(deadlines, today, settings);
  return dueOf({ deadlines, extended: null, startDay: null, ...start, ...more }, settings, weekends);
}

describe('the last day to act', () => {
  it.each([
    ['chậm nhất ngày D', by('2024-02-15'), '2024-02-15'],
    ['trước ngày D', before('2024-02-15'), '2024-02-14'],
    [
      'trước 17 giờ ngày D, which leaves that day',
      by('2024-02-15', { bound: 'before', text: 'trước 17 giờ ngày 15/02', time: '17:00' }),
      '2024-02-15',
    ],
    [
      'trước 0 giờ ngày D, which leaves nothing of it',
      by('2024-02-15', { bound: 'before', text: 'trước 0 giờ ngày 15/02', time: '00:00' }),
      '2024-02-14',
    ],
    ['trước ngày 01', before('2024-03-01'), '2024-02-29'],
    ['a year that cannot be meant', by('2023-02-15', { suspect: '2024-02-15' }), '2024-02-15'],
    ['hằng tháng', every('FREQ=MONTHLY'), '2024-02-29'],
    ['ngày 25 hằng tháng', every('FREQ=MONTHLY;BYMONTHDAY=25'), '2024-02-25'],
    ['trước ngày 25 hằng tháng', every('FREQ=MONTHLY;BYMONTHDAY=25', 'trước ngày 25 hằng tháng'), '2024-02-24'],
    [
      'trước ngày 01 hằng tháng, on the 1st',
      every('FREQ=MONTHLY;BYMONTHDAY=1', 'Trước ngày 01 hằng tháng'),
      '2024-02-29',
    ],
    ['trong thời hạn 03 tháng', by(null, { duration: 'P3M' }), null],
    ['trước mùa mưa bão', by(null, { bound: 'event' }), null],
  ])('of "%s"', (_, deadline, due) => {
    expect(dueOn('2024-02-01', [deadline])).toBe(due);
  });

  it('of "trước ngày D" is the named day where the user has set it so', () => {
    expect(dueOn('2024-02-01', [before('2024-02-15')], { beforeMeans: 'namedDay' })).toBe('2024-02-15');
  });

  it('is the extension where there is one', () => {
    expect(dueOn('2024-02-01', [before('2024-02-15')], dayBefore, { extended: '2024-04-01' })).toBe('2024-04-01');
  });

  it('is none without a deadline', () => {
    expect(dueOn('2024-02-01', [])).toBeNull();
  });

  it.each([
    ['P3M', '2024-11-30', undefined, '2025-02-28'],
    ['P10D', '2024-02-20', undefined, '2024-03-01'],
    ['P2W', '2024-02-20', undefined, '2024-03-05'],
    ['P1Y', '2024-02-29', undefined, '2025-02-28'],
    ['P3D', '2024-02-01', weekends, '2024-02-06'],
    ['PT24H', '2024-02-01', undefined, null],
    ['P', '2024-02-01', undefined, null],
  ])('of %s from %s', (duration, startDay, dayOff, due) => {
    expect(endOfDuration(startDay, duration, dayOff)).toBe(due);
  });
});

describe('several deadlines', () => {
  const deadlines = [by('2024-06-30'), by('2024-01-15'), by('2024-03-15')];

  it.each([
    ['2024-01-15', '2024-01-15'],
    ['2024-01-16', '2024-03-15'],
    ['2024-12-01', '2024-06-30'],
  ])('tracked on %s show %s', (today, due) => {
    expect(dueOn(today, deadlines)).toBe(due);
  });

  it('show the next once one is met, and none after the last', () => {
    const place = { deadlines, extended: null, startDay: null, occurrence: null, due: null };
    expect(following({ ...place, deadline: 1 }, '2024-01-10', dayBefore)).toMatchObject({ deadline: 2 });
    expect(following({ ...place, deadline: 0 }, '2024-01-10', dayBefore)).toBeNull();
  });
});

describe('a recurring deadline that is met', () => {
  const place = { deadlines: [every('FREQ=MONTHLY')], deadline: 0, extended: null, startDay: null, due: null };

  it.each([
    ['early', '2024-02-29', '2024-02-10', '2024-03-31'],
    ['on the day', '2024-02-29', '2024-02-29', '2024-03-31'],
    ['late', '2024-02-29', '2024-03-05', '2024-03-31'],
    ['months late', '2024-02-29', '2024-06-10', '2024-06-30'],
  ])('%s rolls on', (_, occurrence, today, next) => {
    expect(following({ ...place, occurrence }, today, dayBefore)).toEqual({ deadline: 0, occurrence: next });
  });
});
