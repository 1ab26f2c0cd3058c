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
  /** Shadow roots around the text and in it. */
  trees: readonly ShadowRoot[];
  /**
   * The live ranges of a span: one, or one for each stretch of a tree where it goes through shadow trees. None when its nodes have left the page,
   * and for a span without text of the page. Starts and ends lie in text nodes.
   */
  rangesOf(span: Span): Range[];
  /** As `rangesOf`, without the cost of live ranges, wherever the nodes are now. */
  partsOf(span: Span): Edges[];
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
