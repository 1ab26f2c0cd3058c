import type { Finding } from '../bound/bound.ts';
import type { Sentence } from '../sentence.ts';

/** The words beside a finding, as they stand in the tagged sentence. */
export interface Around {
  left: string;
  right: string;
  /** The finding's own words. */
  words: string;
}

/** Why something that looks like a deadline is none. */
export interface Refusal {
  name: string;
  /** True where the finding is no deadline. */
  applies: (finding: Finding, around: Around, sentence: Sentence) => boolean;
}
