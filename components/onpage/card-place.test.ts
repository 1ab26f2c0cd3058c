import { expect, it } from 'vitest';
import { cardPlace } from './card-place.ts';

const card = { width: 340, height: 200 };
const view = { width: 1366, height: 768 };
const box = (left: number, top: number, height: number) => ({ left, right: left + 600, top, bottom: top + height });

it.each([
  ['under the sentence', box(200, 100, 40), card, { left: 200, top: 146, maxHeight: 616 }],
  ['over it, where it is at the foot', box(200, 600, 40), card, { left: 200, top: 394, maxHeight: 588 }],
  ['above the window’s foot, where the sentence begins below it', box(200, 790, 40), card, { top: 562 }],
  ['within the window, where the sentence begins at its right', box(1200, 100, 40), card, { left: 1020, top: 146 }],
  ['beside it, where neither side has room', box(200, 300, 40), { width: 340, height: 500 }, { left: 806, top: 262 }],
  ['beside it, where it fills the window', box(200, -100, 2000), card, { left: 806, top: 6 }],
  [
    'cut to the roomier side, where there is no room beside either',
    box(500, 400, 40),
    { width: 340, height: 500 },
    { left: 500, top: 6, maxHeight: 388 },
  ],
  ['at the foot, where a wide one fills the window', box(500, -100, 2000), card, { left: 500, top: 562 }],
])('stands %s', (_, sentence, size, place) => {
  expect(cardPlace(sentence, size, view)).toMatchObject(place);
});
