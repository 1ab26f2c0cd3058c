import { describe, expect, it } from 'vitest';
import { tagSentence } from '../sentence.ts';
import { holds } from '../words.ts';
import { EACH, FREQUENCY, LEAD, ofDuration, repeated } from './recurrence.ts';

const periodOf = (words: string) => {
  const [period] = tagSentence(words, null).periods;
  if (!period) throw new Error(`no period: ${words}`);
  return period;
};

describe('every so many', () => {
  it.each([
    ['6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['02 tuần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['03 ngày', 'FREQ=DAILY;INTERVAL=3'],
    ['05 năm', 'FREQ=YEARLY;INTERVAL=5'],
    ['24 giờ', null],
  ])('«%s»: %s', (words, rule) => expect(ofDuration(periodOf(words))).toBe(rule));
});

it.each([
  ['hằng tháng', true],
  ['mỗi quý', true],
  ['từng năm', true],
  ['các tháng', false],
  ['hằng xã', false],
])('«%s» says each: %s', (words, each) => expect(holds`${EACH}`.test(words)).toBe(each));

it('leads with no more than three words', () => {
  const lead = new RegExp(`^${LEAD}`, 'u');
  expect(['chậm nhất vào ngày', 'trước ngày', 'ngày'].map((words) => lead.exec(words)?.[0])).toEqual([
    'chậm nhất vào ',
    'trước ',
    '',
  ]);
});

it('has a rule for each unit of a calendar', () => {
  expect(Object.keys(FREQUENCY)).toEqual(['ngày', 'tuần', 'tháng', 'quý', 'quí', 'năm']);
  expect(FREQUENCY['quý']).toBe('FREQ=MONTHLY;INTERVAL=3');
});

it('finds nothing without a rule', () => {
  expect(repeated(1, 5, null)).toEqual([]);
  expect(repeated(1, 5, 'FREQ=DAILY', '16:00')).toEqual([
    { start: 1, end: 5, bound: 'every', rule: 'deadline/every', due: null, rrule: 'FREQ=DAILY', time: '16:00' },
  ]);
});
