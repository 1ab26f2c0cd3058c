import type { Span } from '../../lib/notice/notice.ts';
import type { Source } from './view.ts';

/** Enough to know a heading by; the whole stands on the page, one press away. */
const LENGTH = 60;

/**
 * Where a directive takes a finding from, if it does not stand in the directive itself: the line of the text that holds it.
 * @param text the article's; all offsets count in it
 */
export function sourceIn(text: string, found: Span, directive: Span): Source | null {
  if (found.start >= directive.start && found.end <= directive.end) return null;
  const start = text.lastIndexOf('\n', found.start) + 1;
  const next = text.indexOf('\n', found.end);
  const line = text.slice(start, next === -1 ? text.length : next);
  const words = line.replace(/\s+/gu, ' ').trim();
  if (words === '') return null;
  const from = start + line.length - line.trimStart().length;
  const cut = words.length > LENGTH ? `${words.slice(0, words.lastIndexOf(' ', LENGTH))} …` : words;
  return { words: cut, start: from, end: start + line.trimEnd().length };
}
