import { PAGE_KINDS } from '../../pages/kinds.ts';
import { ALL_QUIRKS, NO_QUIRKS } from '../../pages/markup.ts';
import { ROUNDS } from '../../pages/rounds/rounds.ts';
import type { Wrapping } from '../../pages/rounds/wrapping.ts';
import { WRAPPINGS } from '../../pages/wrappings.ts';

/** Every way in which the tests wrap a notice, by what brought it. */
export const ALL_WRAPPINGS: Record<string, readonly Wrapping[]> = {
  kinds: PAGE_KINDS.map(({ name, build }) => ({ name, build: (article) => build(article, NO_QUIRKS) })),
  'kinds with every quirk': PAGE_KINDS.map(({ name, build }) => ({
    name,
    build: (article) => build(article, ALL_QUIRKS),
  })),
  wrappings: WRAPPINGS,
  ...Object.fromEntries(ROUNDS.map(({ name, wrappings }) => [`${name} round`, wrappings])),
};
