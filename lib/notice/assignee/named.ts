import type { Body } from '../../agency/bodies.ts';
import { bodyText } from '../../agency/bodies.ts';
import type { HeadKind } from '../../agency/heads.ts';
import type { Words } from '../../agency/words.ts';
import type { Mention } from '../sentence/clauses.ts';

/** A body as it is named on the page. */
export interface Named {
  /** UTF-16 offsets into the page's text. */
  start: number;
  end: number;
  text: string;
  kind: HeadKind;
  generic: boolean;
}

export const namedOf = (words: Words, body: Body, offset: number): Named => ({
  start: offset + (words.from[body.from] ?? 0),
  end: offset + (words.to[body.to - 1] ?? 0),
  text: bodyText(words, body),
  kind: body.kind,
  generic: body.generic,
});

/** The bodies of a mention; `offset` is where its sentence begins on the page. */
export const namedIn = (words: Words, mention: Mention, offset: number): Named[] =>
  mention.bodies.map((body) => namedOf(words, body, offset));
