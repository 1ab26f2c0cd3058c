import { expect, it } from 'vitest';
import { CLOCK, clockOf } from './clock.ts';

it.each([
  ['17h00', '17:00'],
  ['17 giờ 30 phút', '17:30'],
  ['19h tối', '19:00'],
  ['7h tối', '19:00'],
  ['8:30 sáng', '08:30'],
  ["16h00' chiều", '16:00'],
  ['2 giờ chiều', '14:00'],
  ['24 giờ', '23:59'],
  ['24h30', undefined],
  ['25h00', undefined],
  ['17h75', undefined],
  ['ngày 15', undefined],
])('«%s» is %s', (words, time) => expect(clockOf(words)).toBe(time));

it.each([
  ['17h00', true],
  ['17 giờ 30 phút', true],
  ['8:30 sáng', true],
  ['17', false],
  ['17 hộ', false],
])('«%s» is a clock time: %s', (words, is) => expect(new RegExp(`^(?:${CLOCK})$`, 'u').test(words)).toBe(is));
