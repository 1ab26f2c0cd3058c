/** A sentence's address on a page: its words, the words around it and its place, as in the selectors of the W3C Web Annotation model. */
import type { Quote } from '../../messages.ts';
import type { Span } from '../../notice/notice.ts';

/** Long enough that some of it survives when the neighbouring sentences are rewritten; the schema's limit. */
const CONTEXT = 200;

/** @param text the article's text, that `span` (UTF-16 offsets) counts in. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
