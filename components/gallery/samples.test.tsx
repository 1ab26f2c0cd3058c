import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = (name: string) => new URL(`../${name}`, import.meta.url);
const samples = readFileSync(new URL('samples.tsx', import.meta.url), 'utf8');

/** What other components are made with, and shown by. */
const WITHIN = ['Field.tsx'];

it('show every base component', () => {
  const components = readdirSync(folder('base')).filter((name) => /^[A-Z]\w+\.tsx$/u.test(name));
  const missing = components.filter((name) => !samples.includes(`'../base/${name}'`) && !WITHIN.includes(name));
  expect(missing).toEqual([]);
});
