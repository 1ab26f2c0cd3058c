/** "Theo dõi đoạn này": what the user selected, read as a directive. */
import type { DirectiveSeen } from '../../lib/messages.ts';
import type { Notice, Span, TextStructure } from '../../lib/notice/notice.ts';
import { fold } from '../../lib/page/anchor/fold.ts';
import { quoteOf } from '../../lib/page/anchor/quote.ts';
import { directiveSeen } from '../../lib/page/anchor/seen.ts';
import type { TextMap } from '../../lib/page/page.ts';

type Read = (text: string, structure: TextStructure) => Notice | Promise<Notice>;

/** The selection's span in the article's text; null where it lies outside the article. */
export function selectedSpan(selection: Selection, map: TextMap): Span | null {
  const range = rangeIn(selection, map.trees);
  if (!range) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = map.offsetOf(startContainer, startOffset);
  const end = map.offsetOf(endContainer, endOffset);
  if (start !== null && end !== null && end > start) return trimmed(map.text, { start, end });
  // A selection may end in an element, or in what the text leaves out: then its words are looked for.
  const words = selection.toString().normalize('NFC').replace(/\s+/gu, ' ').trim();
  const at = words === '' ? -1 : map.text.indexOf(words, start ?? 0);
  return at === -1 ? null : { start: at, end: at + words.length };
}

/** What is selected, within shadow trees where the browser tells of them. */
function rangeIn(selection: Selection, trees: readonly ShadowRoot[]): AbstractRange | null {
  if (selection.rangeCount === 0) return null;
  const { getComposedRanges } = selection as Partial<Selection>;
  const composed = getComposedRanges?.call(selection, { shadowRoots: [...trees] });
  return composed?.[0] ?? selection.getRangeAt(0);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

const unique = <T extends { text: string }>(list: T[]) => [...new Map(list.map((one) => [one.text, one])).values()];

/** Who and when in a selected passage, as if it were one directive; `text` is what it stands in. */
export async function readSelection(text: string, span: Span, read: Read): Promise<DirectiveSeen> {
  const words = text.slice(span.start, span.end);
  const { directives } = await read(words, { tables: [], headings: [] });
  const parts = directives.map((directive) => directiveSeen(words, directive));
  return {
    sentence: fold(words).folded.slice(0, 20_000),
    text: words.replace(/\s+/gu, ' ').slice(0, 20_000),
    quote: quoteOf(text, { start: span.start, end: Math.min(span.end, span.start + 20_000) }),
    assignees: unique(parts.flatMap(({ assignees }) => assignees)).slice(0, 200),
    deadlines: unique(parts.flatMap(({ deadlines }) => deadlines)).slice(0, 50),
  };
}
