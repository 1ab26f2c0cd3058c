/** Every rule and table of the reading has its test beside it, so that whoever changes one finds what it must and must not take. */
import { describe, expect, it } from 'vitest';
import { filesOf, shipped } from './tree.ts';

/** Files that only say what something looks like. */
const SHAPES = new Set([
  'lib/notice/deadline/found.ts',
  'lib/notice/deadline/refine/refusal.ts',
  'lib/notice/directive/found.ts',
  'lib/notice/inherit/addressees.ts',
  'lib/notice/notice.ts',
  'lib/notice/outline/item.ts',
]);
/** Tables that are checked against each other, in one file. */
const TOGETHER: Record<string, string> = {
  'lib/agency/naming.ts': 'lib/agency/name.test.ts',
  'lib/agency/places/communes.ts': 'lib/agency/places/places.test.ts',
  'lib/agency/places/districts.ts': 'lib/agency/places/places.test.ts',
  'lib/agency/places/provinces.ts': 'lib/agency/places/places.test.ts',
};

const RULES = shipped.filter(({ path }) => /^lib\/(?:agency|notice)\//u.test(path) && !SHAPES.has(path));
const TESTS = new Map(filesOf('lib/{agency,notice}/**/*.test.ts').map(({ path, text }) => [path, text]));
const testOf = (path: string): string | undefined => TESTS.get(TOGETHER[path] ?? path.replace(/\.ts$/u, '.test.ts'));

describe('a rule file', () => {
  it('has its test beside it', () => {
    expect(RULES.filter(({ path }) => testOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('is left out only where it holds shapes and no more than a constant', () => {
    const known = new Set(shipped.map(({ path }) => path));
    expect([...SHAPES, ...Object.keys(TOGETHER)].filter((path) => !known.has(path))).toEqual([]);
    const shapes = shipped.filter(({ path }) => SHAPES.has(path));
    expect(
      shapes
        .filter(({ text }) =>
          /\bfunction\b|=>\s*[\w{(].*;$|\/[gimsuy]*;$/mu.test(text.replaceAll(/^.*: \(.*=> \w+;$/gmu, '')),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
