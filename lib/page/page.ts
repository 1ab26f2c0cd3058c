import type { Notice, Span, TextStructure } from '../notice/notice.ts';
import type { NoticeSeen } from '../messages.ts';

/** Where a span begins and ends in the live page: text nodes and offsets in them, as `StaticRange` takes them. */
export interface Edges {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The article of a live page as one normalised string, with a way back from every offset (UTF-16) to a live node. */
export interface TextMap {
  text: string;
  structure: TextStructure;
  /** The live range of a span, or null when its nodes have left the page. Its start and end lie in text nodes. */
  rangeOf(span: Span): Range | null;
  /** As `rangeOf`, without the cost of a live range; null for a span without text of the page. */
  edgesOf(span: Span): Edges | null;
  /** The offset of a position in a text node, or null outside the article and in hidden text. */
  offsetOf(node: Node, offset: number): number | null;
}

/** A page that was read: its article, the text of it, and what the text says. */
export interface PageReading {
  root: Element;
  map: TextMap;
  notice: Notice;
  /** The notice as messages and the watchlist know it. */
  seen: NoticeSeen;
}
