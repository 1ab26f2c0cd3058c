import type { DirectiveSeen } from '../../messages.ts';
import type { Span } from '../../notice/notice.ts';
import { findQuote } from './find.ts';
import type { FoldedText } from './fold.ts';

/** Where a tracked sentence is now. */
export interface Located {
  /** `same` words, `changed` words in the same place, or `gone` from the page. */
  state: 'same' | 'changed' | 'gone';
  /** The directive of the present reading that it is, as an index; null where the reading has none there. */
  directive: number | null;
  /** Its span in the article's text; null when it is gone. */
  span: Span | null;
  /** How sure, 0 to 1: see `findQuote`. */
  sureness: number;
}

type Tracked = Pick<DirectiveSeen, 'sentence' | 'quote'>;

/** The part of the shorter span that two spans share. */
function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}

/**
 * Locates each tracked sentence on the page as it is now.
 * @param page the article's text, folded
 * @param seen its directives, as `seeDirectives` gives them
 */
export function relocate(page: FoldedText, seen: readonly DirectiveSeen[], tracked: readonly Tracked[]): Located[] {
  const bySentence = new Map(seen.map(({ sentence }, index) => [sentence, index]));
  return tracked.map((item) => {
    const known = bySentence.get(item.sentence);
    const standing = known === undefined ? undefined : seen[known];
    // Its own words once on the page, and no others taken over since: nothing to search for.
    if (standing && known !== undefined && standing.quote.exact === item.quote.exact && !isSaidTwice(standing, seen)) {
      return { state: 'same', directive: known, span: standing.quote, sureness: 1 };
    }
    const found = findQuote(page, item.quote);
    if (!found) return { state: 'gone', directive: null, span: null, sureness: 0 };
    const overlaps = seen.map(({ quote }) => overlap(quote, found));
    const most = Math.max(0, ...overlaps);
    const directive = most >= 0.5 ? overlaps.indexOf(most) : null;
    return { state: found.same ? 'same' : 'changed', directive, span: found, sureness: found.sureness };
  });
}

const isSaidTwice = ({ quote }: DirectiveSeen, seen: readonly DirectiveSeen[]) =>
  seen.filter((other) => other.quote.exact === quote.exact).length > 1;
