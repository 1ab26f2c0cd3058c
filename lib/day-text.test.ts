import { describe, expect, it } from 'vitest';
import { dayText, dayWithWeekday, monthText, shortDay, weekdayText } from './day-text.ts';

describe('a day in words', () => {
  it.each([
    ['2024-02-29', '29/02/2024'],
    ['2023-12', '12/2023'],
  ])('%s is written %s', (date, text) => expect(dayText(date)).toBe(text));

  it.each([
    ['2024-02-29', 'vi', '29/02/2024 (thứ Năm)'],
    ['2024-03-03', 'vi', '03/03/2024 (Chủ nhật)'],
    ['2024-02-29', 'en', '29/02/2024 (Thursday)'],
  ] as const)('%s with its weekday in %s is %s', (date, spoken, text) =>
    expect(dayWithWeekday(date, spoken)).toBe(text),
  );

  it('leaves the year out where it is this year', () => {
    expect(shortDay('2024-02-29', '2024-01-01', 'vi')).toBe('29/02 (T5)');
    expect(shortDay('2024-02-29', '2025-01-01', 'vi')).toBe('29/02/2024 (T5)');
    expect(shortDay('2024-03-03', '2024-01-01', 'en')).toBe('03/03 (Sun)');
  });

  it('heads a calendar', () => {
    expect(weekdayText('2024-03-03', 'vi')).toBe('CN');
    expect(monthText('2024-02-01', 'vi')).toBe('tháng 02/2024');
    expect(monthText('2024-02-01', 'en')).toBe('February 2024');
  });
});
