import type { PageFile, PageSummary } from './summary.ts';

/**
 * How much of a page is looked at. A notice shows itself early: its text begins within the first thousands of text nodes, and its
 * first tens of thousands of characters hold enough sentences. What these bounds cost is what every page of every portal pays.
 */
const NODES = 8000;
const CHARACTERS = 30_000;
const HEADINGS = 12;

/** Inline elements: their text belongs to the block around them. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'CODE',
  'EM',
  'FONT',
  'I',
  'INS',
  'LABEL',
  'MARK',
  'S',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);
/** Blocks around which no text of an article stands. */
const APART =
  'a, aside, button, footer, nav, noscript, script, select, style, template, textarea, title, [hidden], [role=navigation], [style*="display:none"], [style*="display: none"]';

const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]+/gu, (gap) =>
      gap === '\u00ad' || /^[\u200b-\u200f\ufeff]+$/u.test(gap) ? '' : ' ',
    )
    .trim();

/** Running text block by block, as far as it was gathered. */
class Blocks {
  readonly blocks: string[] = [];
  length = 0;
  linked = 0;
  private block: Element | null = null;
  private apart = false;
  private link = false;
  private text = '';

  add(node: Text): void {
    const { data } = node;
    if (data.charCodeAt(0) <= 32 && data.trim() === '') {
      if (this.text) this.text += ' ';
      return;
    }
    let parent = node.parentElement;
    let link = false;
    while (parent && INLINE.has(parent.tagName)) {
      link ||= parent.tagName === 'A';
      parent = parent.parentElement;
    }
    if (parent !== this.block) this.open(parent);
    if (link || this.link) this.linked += data.trim().length;
    // A link within running text belongs to it; one by itself is a menu's or a list's.
    if (!this.apart && (!link || this.text.trim())) this.text += data;
  }

  close(): void {
    const whole = spaced(this.text);
    if (whole.length > 2) this.blocks.push(whole);
    this.length += whole.length;
    this.text = '';
  }

  private open(block: Element | null): void {
    this.close();
    this.block = block;
    this.apart = block?.closest(APART) != null;
    this.link = this.apart && block?.closest('a') != null;
  }
}

/** Gathers running text with no question to style or layout. */
function gather(body: Element): Blocks {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found = new Blocks();
  for (let seen = 0; seen < NODES; seen += 1) {
    const node = walker.nextNode();
    if (!node || found.length > CHARACTERS) break;
    found.add(node as Text);
  }
  found.close();
  return found;
}

function columnsOf(page: Document): string[][] {
  const rows = [...page.getElementsByTagName('table')].slice(0, 40).flatMap((table) => [...table.rows].slice(0, 3));
  return rows
    .filter((row) => row.cells.length >= 3 && row.cells.length <= 12)
    .map((row) => [...row.cells].map((cell) => spaced((cell.textContent ?? '').slice(0, 80))));
}

const FILE = /\.(?:pdf|docx?|odt|rtf)(?:$|[?#&])/iu;

/** Files that the page links or shows: `a`, `iframe`, `embed`, `object`. */
export function filesOf(page: Document): PageFile[] {
  const files: PageFile[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('a[href], iframe[src], embed[src], object[data]')) {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const name = element.localName === 'a' ? spaced((element.textContent ?? '').slice(0, 300)) : '';
    const url = FILE.test(address) || FILE.test(name) ? URL.parse(address, page.baseURI) : null;
    if (url && /^https?:$/u.test(url.protocol)) files.push({ url: url.href, name });
    if (files.length >= 20) break;
  }
  return files;
}

function titlesOf(page: Document): string[] {
  const headings = [...page.querySelectorAll('h1, h2, h3, [class*="title" i]')]
    .slice(0, HEADINGS * 4)
    .filter((heading) => !heading.closest(APART) && !heading.querySelector('a[href]'))
    .slice(0, HEADINGS)
    .map((heading) => spaced((heading.textContent ?? '').slice(0, 400)));
  return [...new Set([spaced(page.title), ...headings])].filter((title) => title.length > 3);
}

/** A page in brief, at the price of a few milliseconds: no style, no layout, no request. */
export function summarise(page: Document): PageSummary {
  const { pathname, search } = page.location ?? { pathname: '/page', search: '' };
  const { blocks, linked } = page.body ? gather(page.body) : { blocks: [], linked: 0 };
  return {
    blocks,
    linked,
    path: pathname + search,
    titles: titlesOf(page),
    columns: columnsOf(page),
    files: filesOf(page),
  };
}
