import { expect, it } from 'vitest';
import { askToPersist } from './durable.ts';

it.each([
  ['kept already', true, false, true],
  ['granted', false, true, true],
  ['not granted', false, false, false],
])('says that storage is %s', async (_, persisted, granted, expected) => {
  const storage = {
    persisted: () => Promise.resolve(persisted),
    persist: () => Promise.resolve(granted),
    estimate: () => Promise.resolve({ usage: 5 }),
  };
  expect(await askToPersist(storage)).toEqual({ persisted: expected, usage: 5 });
});
