import { expect, it } from 'vitest';
import { ahead, monthAhead } from './ahead.ts';

it.each([
  [undefined, 0],
  ['này', 0],
  ['nay', 0],
  ['sau', 1],
  ['tới', 1],
])('«%s» lies %i ahead', (which, count) => expect(ahead(which)).toBe(count));

it.each([
  ['2024-04-10', 0, { month: 4, year: 2024 }],
  ['2024-04-10', 1, { month: 5, year: 2024 }],
  ['2024-12-31', 1, { month: 1, year: 2025 }],
  ['2024-04-10', 21, { month: 1, year: 2026 }],
])('from %s, %i months ahead: %j', (date, months, expected) => expect(monthAhead(date, months)).toEqual(expected));
