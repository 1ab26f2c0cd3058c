import type { DirectiveSeen } from '../../messages.ts';
import type { Directive } from '../../notice/notice.ts';
import { fold } from './fold.ts';
import type { Sliced } from '../slices.ts';
import { quoteOf } from './quote.ts';

/** What fits into the messages' schema. */
const LONGEST = 20_000;
const LONGEST_NAME = 500;

/** A directive as messages and the watchlist know it, with its place in the article's text. */
export function directiveSeen(text: string, directive: Directive): DirectiveSeen {
  return {
    sentence: fold(directive.text).folded.slice(0, LONGEST),
    // The page's broken lines are not the directive's; the quote keeps them.
    text: directive.text.replace(/\s+/gu, ' ').trim().slice(0, LONGEST),
    ...(directive.label !== undefined && { label: directive.label.slice(0, 40) }),
    quote: quoteOf(text, { start: directive.start, end: Math.min(directive.end, directive.start + LONGEST) }),
    assignees: directive.assignees
      .slice(0, 200)
      .map(({ role, text: name, inherited }) => ({ role, text: name.slice(0, LONGEST_NAME), inherited })),
    deadlines: directive.deadlines.slice(0, 50).map((deadline) => ({
      text: deadline.text.slice(0, LONGEST_NAME),
      bound: deadline.bound,
      due: deadline.due,
      ...(deadline.rrule !== undefined && { rrule: deadline.rrule }),
      ...(deadline.duration !== undefined && { duration: deadline.duration }),
      ...(deadline.working !== undefined && { working: deadline.working }),
      ...(deadline.time !== undefined && { time: deadline.time }),
      ...(deadline.suspect !== undefined && { suspect: deadline.suspect }),
    })),
  };
}

/** Directives between two chances to let the page have its turn. */
const STEP = 16;

/** All directives of a notice, in slices. One that is said twice word for word is told apart by its count: `…#2`. */
export function* seeDirectives(text: string, directives: readonly Directive[]): Sliced<DirectiveSeen[]> {
  const counts = new Map<string, number>();
  const all: DirectiveSeen[] = [];
  for (const directive of directives) {
    const seen = directiveSeen(text, directive);
    const count = (counts.get(seen.sentence) ?? 0) + 1;
    counts.set(seen.sentence, count);
    all.push(count === 1 ? seen : { ...seen, sentence: `${seen.sentence.slice(0, LONGEST - 8)}#${count}` });
    if (all.length % STEP === 0) yield;
  }
  return all;
}
