import { afterEach, describe, expect, it } from 'vitest';
import { NEAR_MISSES } from '../../pages/near-misses.ts';
import { ROUNDS } from '../../pages/rounds/rounds.ts';
import type { Wrapping } from '../../pages/rounds/wrapping.ts';
import { WRAPPINGS } from '../../pages/wrappings.ts';
import { forgetPages, verdictOf } from './markup-page.ts';
import { withoutHeader } from './shortened.ts';
import { OWN_FOLDERS, textsOf } from './texts.ts';

/** `npm run eval:pages` tries every text in every wrapping; here each stands in some of them. */
const ARTICLES = textsOf(OWN_FOLDERS).map(({ article }) => article);
/** News come as no file. */
const DOCUMENTS = ARTICLES.filter(({ name }) => !name.startsWith('tin-'));
const ALL: readonly Wrapping[] = [...WRAPPINGS, ...ROUNDS.flatMap(({ wrappings }) => wrappings)];
const some = <T>(all: readonly T[], place: number, every: number): T[] =>
  all.filter((_, index) => (index + place) % every === 0);

afterEach(forgetPages);

describe('a page by its markup', () => {
  it.each(ALL.map((wrapping, place) => [wrapping.name, wrapping, place] as const))(
    'is a notice: %s',
    (_, { build, frame }, place) => {
      const missed = some(ARTICLES, place, 5).filter(
        (article) => verdictOf((frame ?? build)(article)).kind !== 'notice',
      );
      expect(missed.map(({ name }) => name)).toEqual([]);
    },
  );

  it('is a notice without its header too, all but one in fifty', async () => {
    const told: boolean[] = [];
    for (const [place, { build, frame }] of ALL.entries()) {
      for (const article of some(ARTICLES, place, 5))
        told.push(verdictOf((frame ?? build)(withoutHeader(article))).kind === 'notice');
      await forgetPages();
    }
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.98);
  });

  it.each(ROUNDS.flatMap(({ attached }) => attached))('has the notice as a file: $name', ({ build }) => {
    const missed = some(DOCUMENTS, 0, 8).filter((article) => verdictOf(build(article)).kind !== 'attachment');
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it.each(ROUNDS.flatMap(({ texts }) => texts).map((text, place) => [text.name, text, place] as const))(
    'is none however it is wrapped: %s',
    (_, text, place) => {
      const taken = some(ALL, place, 5).filter(({ build, frame }) => verdictOf((frame ?? build)(text)).kind !== 'none');
      expect(taken.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each([...NEAR_MISSES, ...ROUNDS.flatMap(({ lists }) => lists)])('is none: $name', ({ address, html }) => {
    expect(verdictOf(html, address.slice(address.indexOf('/'))).kind).toBe('none');
    expect(verdictOf(html).kind).toBe('none');
  });
});
