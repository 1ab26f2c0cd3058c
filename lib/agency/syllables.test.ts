import { expect, it } from 'vitest';
import { syllables } from './syllables.ts';

it('holds what is written between the spaces, and nothing else', () => {
  const set = syllables('ban , tổ');
  expect(['ban', ',', 'tổ', ' ', '', undefined].map((key) => set.has(key))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
