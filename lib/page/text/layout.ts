/** How an element stands in the page, as far as its text is concerned. */
export interface Layout {
  /** Nobody sees its text. */
  hidden: boolean;
  /** Its text begins and ends a line of its own. */
  block: boolean;
  /** Line breaks of its text are shown. */
  keepsLines: boolean;
  /** What stands before a list item without being in its text: `decimal`, `lower-alpha`, `disc`, `none`. */
  marker: string;
}

/** Reads an element's layout; `within` is that of its parent. */
export type LayoutOf = (element: Element, within: Layout) => Layout;

export const PLAIN: Layout = { hidden: false, block: true, keepsLines: false, marker: 'none' };

/** Elements whose text is no text of the page, whatever their style. */
const WITHOUT_TEXT = new Set(
  'audio button canvas datalist embed head iframe input link math meta noscript object option picture progress script select style svg template textarea title video'.split(
    ' ',
  ),
);

export const isWithoutText = (element: Element): boolean => WITHOUT_TEXT.has(element.localName);

const keepsLines = (whiteSpace: string): boolean => /^(?:pre|break)/u.test(whiteSpace);

/** A box of a pixel or less, cut off: text for screen readers alone, or bait for search engines. */
function isCutOff(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const small = parseFloat(style.width) <= 1 || parseFloat(style.height) <= 1;
  return (
    (small && style.overflow !== 'visible') ||
    style.clip.startsWith('rect(0') ||
    parseFloat(style.left) < -999 ||
    parseFloat(style.top) < -999
  );
}

/** The layout as the browser computed it. */
export const renderedLayout: LayoutOf = (element) => {
  const style = getComputedStyle(element);
  const display = style.display;
  const hidden =
    display === 'none' ||
    style.visibility !== 'visible' ||
    style.opacity === '0' ||
    style.fontSize === '0px' ||
    style.contentVisibility === 'hidden' ||
    isCutOff(style);
  return {
    hidden,
    block: !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby'),
    keepsLines: keepsLines(style.whiteSpace),
    marker: display === 'list-item' ? style.listStyleType : 'none',
  };
};

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LETTERS: Record<string, string> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };

/** The layout that markup alone implies: for documents which nobody renders. */
export const markupLayout: LayoutOf = (element, within) => {
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const name = element.localName;
  const list = element.parentElement;
  const item = name === 'li' && !/list-style[^;]*none/u.test(list?.getAttribute('style') ?? '');
  return {
    hidden:
      element.hasAttribute('hidden') ||
      /display:\s*none|visibility:\s*(?:hidden|collapse)|opacity:\s*0(?:\.0+)?\s*(?:;|$)|font-size:\s*0(?:px|pt|em)?\s*(?:;|$)|(?:left|top):\s*-\d{4}/u.test(
        style,
      ),
    block: BLOCKS.has(name) ? !/display:\s*inline/u.test(style) : /display:\s*(?:block|flex|grid|table)/u.test(style),
    keepsLines:
      name === 'pre' || (within.keepsLines && name !== 'table') || /white-space:\s*(?:pre|break)/u.test(style),
    marker: !item
      ? 'none'
      : list?.localName === 'ol'
        ? (LETTERS[list.getAttribute('type') ?? ''] ?? 'decimal')
        : 'disc',
  };
};
