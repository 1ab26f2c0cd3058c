import type { OtherPage } from '../others.ts';
import type { OtherText } from './text-pages.ts';
import type { Wrapping } from './wrapping.ts';

/** Pages that were written before detection met them: ways of wrapping a notice, and what is none. */
export interface Round {
  name: string;
  wrappings: readonly Wrapping[];
  /** Pages with the subject alone, the notice as a file. */
  attached: readonly Wrapping[];
  /** Pages that are none by what their markup is. */
  lists: readonly OtherPage[];
  /** Texts that are none, to be wrapped as notices are. */
  texts: readonly OtherText[];
}
