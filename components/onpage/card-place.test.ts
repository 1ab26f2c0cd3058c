import { expect, it } from 'vitest';
import { cardPlace } from './card-place.ts';

const card = { width: 340, height: 200 };
const view = { width: 1366, height: 768 };
const box = (left: number, top: number, height: number) => ({ left, right: left + 600, top, bottom: top + height });

it.each([
  ['under the sentence', box(200, 100, 40), { left: 200, top: 146 }],
  ['over it, where it is at the foot', box(200, 600, 40), { left: 200, top: 394 }],
  ['above the window’s foot, where the sentence begins below it', box(200, 790, 40), { left: 200, top: 562 }],
  ['within the window, where the sentence begins at its right', box(1200, 100, 40), { left: 1020, top: 146 }],
  ['at the foot, where the sentence fills the window', box(200, -100, 2000), { left: 200, top: 562 }],
])('stands %s', (_, sentence, place) => {
  expect(cardPlace(sentence, card, view)).toEqual(place);
});
