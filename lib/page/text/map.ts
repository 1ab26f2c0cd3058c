import type { Span } from '../../notice/notice.ts';
import { childrenOf, treesAround } from '../flat.ts';
import type { Edges, TextMap } from '../page.ts';
import type { Sliced } from '../slices.ts';
import { isFootnoteBody, isFootnoteMark } from './footnotes.ts';
import { isWithoutText, PLAIN, renderedLayout, type Layout, type LayoutOf } from './layout.ts';
import { labelOf } from './lists.ts';
import { normaliseByStretches } from './normalise.ts';
import { offsetIn, partsOf, type Run } from './runs.ts';
import { StructureWriter } from './structure.ts';
import { asSourceLines } from './source-lines.ts';
import { unwrapped } from './wrapped.ts';
import { TextWriter } from './writer.ts';

export interface TextMapOptions {
  layoutOf?: LayoutOf;
  /** What within the root is no part of the article: menus, related news. */
  isChrome?: (element: Element) => boolean;
}

interface Open {
  element: Element;
  /** Gives its children one by one. */
  next: () => Node | null;
  layout: Layout;
  /** Runs written before it. */
  runs: number;
}

/** Nodes between two chances to let the page have its turn. */
const STEP = 64;
/** No notice is longer (UTF-16 units); what a runaway page has beyond is left out. */
const LONGEST = 8_000_000;

/** Blocks after which a blank line stands, so that the reader does not take the next for a wrapped line. */
const breaksOf = (name: string): 1 | 2 => (/^(?:td|th|dt|dd|option)$/u.test(name) ? 1 : 2);

/**
 * Maps the text of `root` as the flat tree has it, in slices. Hidden text, scripts, fields and chrome are out, footnotes come last. Blocks are parted by
 * an empty line, `br` and the cells of a row by a line break. A page may change meanwhile: what has left it stays unread.
 */
export function* mapText(root: Element, { layoutOf = renderedLayout, isChrome }: TextMapOptions = {}): Sliced<TextMap> {
  const writer = new TextWriter();
  const structure = new StructureWriter();
  const footnotes: Element[] = [];
  const trees = treesAround(root);
  const spanSince = (runs: number): Span => {
    const start = writer.runs[runs]?.start ?? writer.length;
    return { start, end: writer.length };
  };

  const stack: Open[] = [];
  const enter = (element: Element, within: Layout, apart: boolean): void => {
    const name = element.localName;
    if (name === 'br') return writer.line();
    if (isWithoutText(element) || isFootnoteMark(element) || isChrome?.(element)) return undefined;
    if (!apart && isFootnoteBody(element)) {
      footnotes.push(element);
      return undefined;
    }
    const layout = layoutOf(element, within);
    if (layout.hidden) return undefined;
    if (layout.block) writer.break(breaksOf(name));
    if (name === 'table') structure.openTable();
    if (name === 'tr') structure.openRow();
    const label = layout.marker === 'none' ? '' : labelOf(element, layout.marker);
    if (label) writer.mark(label);
    stack.push({ element, next: childrenOf(element, trees), layout, runs: writer.runs.length });
    return undefined;
  };
  const leave = ({ element, layout, runs }: Open): void => {
    const name = element.localName;
    if (/^h[1-6]$/u.test(name)) structure.heading(spanSince(runs));
    if (name === 'td' || name === 'th') structure.cell(element, spanSince(runs));
    if (name === 'table') structure.closeTable();
    if (layout.block) writer.break(breaksOf(name));
  };

  function* write(node: Text, keepsLines: boolean): Sliced<void> {
    let stretches = 0;
    for (const pieces of normaliseByStretches(node.data, keepsLines)) {
      if (stretches > 0) yield;
      if (writer.length < LONGEST) writer.write(node, pieces);
      stretches += 1;
    }
  }
  function* walk(from: Element, apart: boolean): Sliced<void> {
    enter(from, PLAIN, apart);
    for (let steps = 1; stack.length > 0; steps += 1) {
      if (steps % STEP === 0) yield;
      const top = stack.at(-1)!;
      const node = writer.length < LONGEST ? top.next() : null;
      if (!node) {
        leave(top);
        stack.pop();
        continue;
      }
      if (node.nodeType === 3) yield* write(node as Text, top.layout.keepsLines);
      else if (node.nodeType === 1) enter(node as Element, top.layout, apart);
    }
  }

  yield* walk(root, false);
  for (const footnote of footnotes) {
    writer.break(2);
    yield* walk(footnote, true);
  }
  return createTextMap(writer, structure, trees, yield* runsByNode(writer.runs));
}

function createTextMap(
  writer: TextWriter,
  { structure }: StructureWriter,
  trees: readonly ShadowRoot[],
  byNode: ReadonlyMap<Node, readonly Run[]>,
): TextMap {
  const { runs } = writer;
  return {
    text: asSourceLines(unwrapped(writer.text())),
    structure,
    trees,
    partsOf: (span) => partsOf(runs, span, trees.length > 0),
    rangesOf(span) {
      const ranges = partsOf(runs, span, trees.length > 0).map(liveRange);
      return ranges.every((range) => range !== null) ? ranges : [];
    },
    offsetOf: (node, offset) => offsetIn(byNode.get(node) ?? [], offset),
  };
}

function* runsByNode(runs: readonly Run[]): Sliced<Map<Node, Run[]>> {
  const byNode = new Map<Node, Run[]>();
  for (const [index, run] of runs.entries()) {
    if (index % STEP === STEP - 1) yield;
    const known = byNode.get(run.node);
    if (known) known.push(run);
    else byNode.set(run.node, [run]);
  }
  return byNode;
}

/** A range over edges; null where a node has left the page, or become shorter than it was. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: Edges): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
