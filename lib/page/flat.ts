/**
 * The flat tree: the page as it shows, with shadow trees in the place of what their hosts hold, and what is assigned to a slot in the slot's
 * place. https://drafts.csswg.org/css-scoping/#flat-tree
 */

/** An element's shadow root, also one that is closed to the page's scripts: extensions may look. */
interface OpensClosed {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ExtensionWorld {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** Empty elements of these names may show a closed tree; any custom element may. Asking for each and all would cost a page too much. */
const MAY_HOST = new Set('article div main section span'.split(' '));

const isCustom = (element: Element): boolean => element.localName.includes('-');

function closedShadowOf(element: Element): ShadowRoot | null {
  if (!isCustom(element) && (element.firstChild || !MAY_HOST.has(element.localName))) return null;
  const firefox = (element as OpensClosed).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  const ask = (globalThis as ExtensionWorld).chrome?.dom?.openOrClosedShadowRoot;
  // Chromium throws where the element is none of HTML's.
  return ask && element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? ask(element) : null;
}

/** What shows in an element in the place of its children: its shadow root, or what is assigned to it as a slot; null for most. */
export function shownInstead(element: Element): ShadowRoot | readonly Node[] | null {
  const shadow = element.shadowRoot ?? closedShadowOf(element);
  if (shadow) return shadow;
  if (element.localName !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The element around a node in the flat tree; null for the document's own. */
export function parentOf(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent && isShadowRoot(parent) ? parent.host : node.parentElement;
}

/** Whether `outer` contains a node, within its own tree or within the shadow trees below it. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node = inner; ;) {
    if (outer.contains(node)) return true;
    const root = node.getRootNode();
    if (!isShadowRoot(root)) return false;
    node = root.host;
  }
}

/** The shadow roots around an element in the flat tree, the innermost first. */
export function treesAround(element: Element): ShadowRoot[] {
  const trees = new Set<ShadowRoot>();
  for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
    const root = outer.getRootNode();
    if (isShadowRoot(root)) trees.add(root);
  }
  return [...trees];
}

/** `SHOW_ELEMENT | SHOW_TEXT` of `NodeFilter`, which is not there where pages are parsed without being shown. */
const ELEMENTS_AND_TEXT = 5;

/** Nodes next to each other and those within them, in the order of the flat tree. Iterates without a list of them. */
export class FlatWalk {
  /** Shadow roots that were walked into so far. */
  readonly trees: ShadowRoot[] = [];
  /** Whether there were custom elements: some may get their shadow tree yet. */
  custom = false;
  private readonly open: { walker: TreeWalker; next: Node | null }[] = [];

  constructor(root: Node) {
    this.enter(root);
  }

  /** The next text node or element; null at the end. */
  next(): Element | Text | null {
    for (let top = this.open.at(-1); top; top = this.open.at(-1)) {
      const { next: node, walker } = top;
      if (!node) {
        this.open.pop();
        continue;
      }
      const instead = node.nodeType === 1 ? this.insteadIn(node as Element) : null;
      top.next = instead ? nodePast(walker) : walker.nextNode();
      if (instead) this.enterAll(instead);
      if (node.nodeType !== 11) return node as Element | Text;
    }
    return null;
  }

  private insteadIn(element: Element): ReturnType<typeof shownInstead> {
    this.custom ||= isCustom(element);
    return shownInstead(element);
  }

  private enterAll(instead: ShadowRoot | readonly Node[]): void {
    if (!isList(instead)) this.trees.push(instead);
    for (const node of isList(instead) ? instead.toReversed() : [instead]) this.enter(node);
  }

  private enter(node: Node): void {
    const walker = node.ownerDocument!.createTreeWalker(node, ELEMENTS_AND_TEXT);
    this.open.push({ walker, next: node });
  }
}

const isList = (instead: ShadowRoot | readonly Node[]): instead is readonly Node[] => Array.isArray(instead);

/** The next node that does not lie within the current one. */
function nodePast(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** An element's children in the flat tree, one at each call, null after the last. A shadow root that they lie in is added to `trees`. */
export function childrenOf(element: Element, trees: ShadowRoot[]): () => Node | null {
  // A closed `details` shows its summary alone, whatever else it holds: text too.
  if (element.localName === 'details' && !element.hasAttribute('open')) return listed(firstSummary(element));
  const instead = shownInstead(element);
  if (instead && isList(instead)) return listed(instead);
  if (instead) trees.push(instead);
  let next = (instead ?? element).firstChild as Node | null;
  return () => {
    const node = next;
    next = node && node.nextSibling;
    return node;
  };
}

function listed(nodes: readonly Node[]): () => Node | null {
  let at = 0;
  return () => nodes[at++] ?? null;
}

const firstSummary = (details: Element): Element[] =>
  [...details.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
