import type { HeadKind } from './heads.ts';
import type { Words } from './words.ts';

/**
 * What a word is for somebody who looks for the end of a name: `act` begins an action ("rà soát"), `manner` says how ("khẩn trương"),
 * `function` binds ("để", "theo", "đã"). The caller knows the language of instructions; this room only knows names.
 */
export type Ending = 'act' | 'manner' | 'function' | null;
export type EndingAt = (words: Words, at: number) => Ending;

export interface Name {
  /** Indices of words, `to` exclusive. */
  from: number;
  to: number;
  kind: HeadKind;
  /** "các", "từng", "mỗi" stands before it. */
  quantified: boolean;
  /** The kind of its innermost head: `place` in "Chủ tịch UBND các huyện". */
  last: HeadKind;
  /** No proper name follows the innermost head: "UBND các huyện", "cơ quan liên quan", but not "Sở Y tế". */
  generic: boolean;
  /** A sector's name was read to its end: "Sở Tài chính". */
  whole: boolean;
  /** Only heads: "HĐND", "Bộ trưởng", "các sở". */
  bare: boolean;
}
