import { describe, expect, it } from 'vitest';
import { typedTime } from './typed-time.ts';

describe('a typed time of day', () => {
  it.each([
    ['07:30', '07:30'],
    ['7:30', '07:30'],
    ['7h30', '07:30'],
    ['7 giờ 30 phút', '07:30'],
    ['7 gio 05', '07:05'],
    ['19h', '19:00'],
    ['19', '19:00'],
    ['0730', '07:30'],
    ['7.45', '07:45'],
    [' 23:59 ', '23:59'],
  ])('%s is %s', (typed, expected) => expect(typedTime(typed)).toBe(expected));

  it.each(['', 'sáng', '24:00', '7:60', '7:5', '12345', '-7:30', '7:30 PM'])('%j is none', (typed) => {
    expect(typedTime(typed)).toBeNull();
  });
});
