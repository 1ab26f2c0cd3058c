import { textPages } from '../text-pages.ts';
import type { Round } from '../round.ts';
import { ATTACHED } from './attached.ts';
import { LISTS } from './lists.ts';
import { MARKUP_WAYS } from './markup-ways.ts';
import { SYSTEMS } from './systems.ts';

export const FIRST: Round = {
  name: 'first',
  wrappings: [...SYSTEMS, ...MARKUP_WAYS],
  attached: ATTACHED,
  lists: LISTS,
  texts: textPages('first'),
};
