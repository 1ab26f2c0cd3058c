/** A reading with what is derived from it once. */
import type { DirectiveSeen } from '../../lib/messages.ts';
import { type Clarity, type Judgeable, unclearOf } from '../../lib/notice/clarity.ts';
import type { Directive, Span, Why } from '../../lib/notice/notice.ts';
import { fold, type FoldedText } from '../../lib/page/anchor/fold.ts';
import { seeDirectives } from '../../lib/page/anchor/seen.ts';
import type { PageReading } from '../../lib/page/page.ts';
import type { Sliced } from '../../lib/page/slices.ts';
import { sourceIn } from './source.ts';
import type { Entry } from './view.ts';

export interface Held {
  reading: PageReading;
  /** Its directives, in order, and the rules that found each. */
  seen: DirectiveSeen[];
  whys: NonNullable<Entry['whys']>[];
  /** The article's text, folded at the first question: pages without tracked sentences never ask. */
  folded: () => FoldedText;
}

/** Directives between two chances to let the page have its turn. */
const STEP = 16;

const clarities = new WeakMap<Judgeable, Clarity[]>();

/** What is unclear of a directive, found out once: the entries of a page are made anew for each thing that is tracked. */
export function clarityOf(said: Judgeable): Clarity[] {
  const known = clarities.get(said) ?? unclearOf(said);
  clarities.set(said, known);
  return known;
}

/**
 * Derives, in slices, all that the entries are made of: they are then put together at once.
 * @param concerns asked of each directive here, so that it knows the answer when the entries are made
 */
export function* holdReading(
  reading: PageReading,
  concerns: (assignees: DirectiveSeen['assignees']) => boolean,
): Sliced<Held> {
  const { text } = reading.map;
  const { directives } = reading.notice;
  const seen = yield* seeDirectives(text, directives);
  const whys: Held['whys'] = [];
  for (const [index, directive] of directives.entries()) {
    if (index % STEP === STEP - 1) yield;
    whys.push(whysOf(directive, text));
    const one = seen[index]!;
    clarityOf(one);
    concerns(one.assignees);
  }
  return { reading, seen, whys, folded: onFirstCall(() => fold(text)) };
}

function whysOf(directive: Directive, text: string): Held['whys'][number] {
  const finding = (found: Span & { why: Why }) => ({ ...found.why, source: sourceIn(text, found, directive) });
  return {
    directive: directive.why,
    assignees: directive.assignees.map(finding),
    deadlines: directive.deadlines.map(finding),
  };
}

function onFirstCall<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
