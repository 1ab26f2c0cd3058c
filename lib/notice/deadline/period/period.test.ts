import { expect, it } from 'vitest';
import { KINDS } from './period.ts';

it('gives each kind a capital of its own, which no lower-case sentence holds', () => {
  const letters = Object.values(KINDS);
  expect(new Set(letters).size).toBe(letters.length);
  for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/u);
});
