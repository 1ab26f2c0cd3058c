import type { Round } from '../round.ts';
import { textPages } from '../text-pages.ts';
import { ATTACHED } from './attached.ts';
import { LISTS } from './lists.ts';
import { WAYS } from './wrappings.ts';

export const SECOND: Round = {
  name: 'second',
  wrappings: WAYS,
  attached: ATTACHED,
  lists: LISTS,
  texts: textPages('second'),
};
