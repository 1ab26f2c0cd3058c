import { expect, it } from 'vitest';
import { phrase } from '../words.ts';
import { YEAR, yearOf } from './year.ts';

const yearIn = (text: string, issued: string | null = '2024-04-20'): number | undefined => {
  const match = phrase`tháng \d{1,2}${YEAR}`.exec(text);
  return match ? yearOf(match, issued).year : undefined;
};

it.each([
  ['tháng 5/2025', 2025],
  ['tháng 5-2025', 2025],
  ['tháng 5 / 2025', 2025],
  ['tháng 5 năm 2025', 2025],
  ['tháng 5 của năm 2025', 2025],
  ['tháng 5 năm nay', 2024],
  ['tháng 5 năm sau', 2025],
  ['tháng 5, năm 2025', 2025],
])('«%s» names the year %i', (text, year) => expect(yearIn(text)).toBe(year));

it.each(['tháng 5', 'tháng 5/25', 'tháng 5 năm học', 'tháng 5/3025'])('«%s» names none', (text) =>
  expect(yearIn(text)).toBeUndefined(),
);

it('counts from no date that is unknown', () => expect(yearIn('tháng 5 năm nay', null)).toBeUndefined());
