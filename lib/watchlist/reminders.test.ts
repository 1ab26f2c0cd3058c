import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { DEFAULTS } from '../settings.ts';
import { momentInVietnam } from './civil-day.ts';
import { latestMorning, nextMoment, quietUntil, stepReached, tellsOverdue, workingMorning } from './reminders.ts';
import { newItem } from './track.ts';

const quiet = (from: string, to: string) => ({ ...DEFAULTS, quietHours: { on: true, from, to } });
const at = (text: string) => momentInVietnam(text.slice(0, 10), text.slice(11));

function itemDue(due: string, added: string) {
  const watchlist = emptyWatchlist(added);
  return { ...newItem(aNotice(), aDirective('báo cáo', aDeadline(due)), watchlist, 'a'), due };
}

describe('quiet hours', () => {
  it.each([
    ['21:00', '06:30', '2024-02-01 20:59', null],
    ['21:00', '06:30', '2024-02-01 21:00', '2024-02-02 06:30'],
    ['21:00', '06:30', '2024-02-02 06:29', '2024-02-02 06:30'],
    ['21:00', '06:30', '2024-02-02 06:30', null],
    ['12:00', '13:30', '2024-02-02 12:30', '2024-02-02 13:30'],
    ['12:00', '12:00', '2024-02-02 12:00', null],
  ])('from %s to %s, at %s', (from, to, moment, end) => {
    expect(quietUntil(at(moment), quiet(from, to))).toBe(end && at(end));
  });
});

describe('a morning', () => {
  it.each([
    ['2024-02-01 07:29', '2024-01-31'],
    ['2024-02-01 07:30', '2024-02-01'],
    ['2024-02-01 23:59', '2024-02-01'],
  ])('at %s is that of %s', (moment, morning) => {
    expect(latestMorning(at(moment), DEFAULTS)).toBe(morning);
  });

  it.each([
    ['2024-02-02', '2024-02-02'],
    ['2024-02-04', '2024-02-02'],
    ['2024-02-15', '2024-02-08'],
  ])('%s: the last working one is %s', (morning, working) => {
    expect(workingMorning(morning, DEFAULTS)).toBe(working);
  });
});

describe('a step before the due day', () => {
  it.each([
    ['2024-02-15', '2024-02-11', null],
    ['2024-02-15', '2024-02-12', 'step/a/2024-02-15/3'],
    ['2024-02-15', '2024-02-13', 'step/a/2024-02-15/3'],
    ['2024-02-15', '2024-02-14', 'step/a/2024-02-15/1'],
    ['2024-02-15', '2024-02-15', 'step/a/2024-02-15/0'],
    ['2024-02-15', '2024-02-16', null],
  ])('due %s, on the morning of %s', (due, morning, key) => {
    expect(stepReached(itemDue(due, '2024-02-01'), morning, DEFAULTS)).toBe(key);
  });

  it('is not told when it was reached before the item was tracked', () => {
    expect(stepReached(itemDue('2024-02-15', '2024-02-13'), '2024-02-13', DEFAULTS)).toBeNull();
    expect(stepReached(itemDue('2024-02-15', '2024-02-13'), '2024-02-14', DEFAULTS)).toBe('step/a/2024-02-15/1');
  });
});

it.each([
  ['2024-02-14', '2024-02-01', true],
  ['2024-02-15', '2024-02-01', false],
  ['2024-02-14', '2024-02-15', false],
])('due %s and tracked on %s: told as overdue on 15/02: %s', (due, added, told) => {
  expect(tellsOverdue(itemDue(due, added), '2024-02-15')).toBe(told);
});

describe('the next moment', () => {
  it.each([
    ['2024-02-01 06:00', null, '2024-02-01 07:30'],
    ['2024-02-01 07:30', null, '2024-02-02 00:00'],
    ['2024-02-01 10:00', '2024-02-01 11:00', '2024-02-01 11:00'],
    ['2024-02-02 00:00', null, '2024-02-02 07:30'],
  ])('at %s, postponed to %s', (moment, snoozed, next) => {
    expect(nextMoment(at(moment), DEFAULTS, snoozed === null ? null : at(snoozed))).toBe(at(next));
  });

  it('waits for the end of quiet hours that cover the morning', () => {
    expect(nextMoment(at('2024-02-01 07:00'), quiet('21:00', '08:00'), null)).toBe(at('2024-02-01 08:00'));
  });

  it('always lies ahead, within a day', () => {
    const clock = integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
    const settings = record({
      at: clock,
      from: clock,
      to: clock,
      on: boolean(),
      steps: constantFrom<number[]>([], [3, 1, 0]),
    });
    assert(
      property(integer({ min: 0, max: 4e9 }), settings, (second, { at: morning, from, to, on, steps }) => {
        const moment = second * 1000;
        const reminders = { steps, overdue: true, at: morning };
        const next = nextMoment(moment, { ...DEFAULTS, reminders, quietHours: { on, from, to } }, moment - 1);
        expect(next).toBeGreaterThan(moment);
        expect(next).toBeLessThanOrEqual(moment + 86_400_000);
      }),
    );
  });
});
