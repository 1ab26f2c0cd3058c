/**
 * Ways to paint the same ranges, run in a page: none, ours, the browser's bare calls as the limit, and two libraries. Bundled by the bench.
 */
import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { paint, unpaint } from '../../../lib/page/paint.ts';
import type { PageReading } from '../../../lib/page/page.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { mapText } from '../../../lib/page/text/map.ts';

interface Stretch {
  start: number;
  length: number;
}

/** To the end of the frame in which it shows. */
const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Offsets of spans of the map in the raw text of the root, as the libraries count. */
function rawStretches(root: Element, edges: readonly StaticRangeInit[]): Stretch[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (walker.nextNode()) {
    starts.set(walker.currentNode, at);
    at += (walker.currentNode as Text).length;
  }
  return edges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const start = (starts.get(startContainer) ?? 0) + startOffset;
    return { start, length: (starts.get(endContainer) ?? 0) + endOffset - start };
  });
}

const library = (Library: typeof Mark, root: HTMLElement, stretches: Stretch[]) =>
  new Promise<void>((done) => {
    new Library(root).markRanges(stretches, { done: () => done() });
  });

/** Milliseconds of one way: of its work, with the style and layout that it makes due, and up to the end of the frame in which it shows. */
export interface Timed {
  work: number;
  frame: number;
  ranges: number;
}

/** Times one way; the page is to be loaded anew for each. */
export async function timePainting(way: string, words: string): Promise<Timed> {
  const root = document.body;
  const map = atOnce(mapText(root));
  const spans = [...map.text.matchAll(new RegExp(words, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const why = { rule: '', words: '' };
  const directives = spans.map((span) => ({ ...span, text: '', assignees: [], deadlines: [], why }));
  const reading = { root, map, notice: { document: {}, directives } } as unknown as PageReading;
  const edges = spans.flatMap((span) => map.partsOf(span));
  const stretches = rawStretches(root, edges);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(nv-directive), ::highlight(bare) { background-color: yellow; }');
  document.adoptedStyleSheets = [sheet];
  unpaint();
  await shown();
  const from = performance.now();
  if (way === 'ours') await paint(reading, {}, { whole: true });
  else if (way === 'bare CSS.highlights') {
    const highlight = new Highlight();
    for (const edge of edges) highlight.add(new StaticRange(edge));
    CSS.highlights.set('bare', highlight);
  } else if (way !== 'a frame alone') await library(way === 'mark.js' ? Mark : AdvancedMark, root, stretches);
  // Asking for a box makes the browser do at once what it would do before the next frame.
  root.getBoundingClientRect();
  const work = performance.now() - from;
  await shown();
  return { work, frame: performance.now() - from, ranges: spans.length };
}
