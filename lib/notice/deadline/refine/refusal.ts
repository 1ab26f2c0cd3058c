import type { Finding } from '../bound/bound.ts';
import type { Sentence } from '../sentence.ts';

/** Why something that looks like a deadline is none. The words around are those of the tagged sentence. */
export interface Refusal {
  name: string;
  applies: (finding: Finding, around: { left: string; right: string; words: string }, sentence: Sentence) => boolean;
}
