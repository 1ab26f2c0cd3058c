import { expect, it } from 'vitest';
import { covers, FIRST_PLACE, fitted } from './panel-place.ts';

it('keeps the panel within a small window', () => {
  expect(fitted({ ...FIRST_PLACE, top: 900 }, { width: 300, height: 400 })).toMatchObject({
    width: 284,
    height: 384,
    top: 8,
  });
});

it('keeps the user’s size in a large window', () => {
  const place = { ...FIRST_PLACE, width: 500, height: 600, top: 100 };
  expect(fitted(place, { width: 1920, height: 1080 })).toEqual(place);
});

it.each([
  ['right', 1000, false],
  ['right', 1200, true],
  ['left', 1000, true],
] as const)('on the %s, with text from 250 to %i of 1366, covers it: %s', (side, right, expected) => {
  expect(covers({ ...FIRST_PLACE, side }, { left: 250, right }, 1366)).toBe(expected);
});
