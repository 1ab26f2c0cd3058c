import { Blocks, gather, spaced } from './blocks.ts';
import type { PageFile, PageSummary } from './summary.ts';

const HEADINGS = 12;
const TABLES = 20;

type Trees = readonly ShadowRoot[];

/** The first `most` elements of a tag name in the page and its shadow trees. */
function firstOf<N extends keyof HTMLElementTagNameMap>(
  name: N,
  most: number,
  page: Document,
  trees: Trees,
): HTMLElementTagNameMap[N][] {
  const first: HTMLElementTagNameMap[N][] = [];
  for (const list of [page.getElementsByTagName(name), ...trees.map((tree) => tree.querySelectorAll(name))]) {
    for (let place = 0; place < list.length && first.length < most; place += 1) first.push(list[place]!);
  }
  return first;
}

/** A cell with more text is no column's head: it arranges the page. */
const LONGEST_HEAD = 80;
function headOf(cell: HTMLTableCellElement): string {
  const text = cell.textContent ?? '';
  return text.length > 4 * LONGEST_HEAD ? '' : spaced(text).slice(0, LONGEST_HEAD);
}

/** The first rows of tables that may be tables of tasks, by their number of cells. */
function columnsOf(page: Document, trees: Trees): string[][] {
  const columns: string[][] = [];
  for (const table of firstOf('table', TABLES, page, trees)) {
    for (const row of [...table.rows].slice(0, 2)) {
      if (row.cells.length < 3 || row.cells.length > 12) continue;
      columns.push([...row.cells].map(headOf));
    }
  }
  return columns;
}

/** "tb.pdf", "tb.pdf?t=1", "tb.pdf/4f2a-11" as Liferay has it, "viewer.html?file=tb.pdf&page=1". */
const FILE = /\.(?:pdf|docx?|odt|rtf)(?:$|[?#&/])/iu;
const MAY_BE_FILE = 'a[href], iframe[src], embed[src], object[data]';
/** Links beyond these are a list's. */
const LINKS = 2000;

/** Files that the page links or shows: `a`, `iframe`, `embed`, `object`. A link's address, its text or its `download` may say that it is one. */
export function filesOf(page: Document, trees: Trees): PageFile[] {
  const files: PageFile[] = [];
  const elements = [page, ...trees].flatMap((tree) => [...tree.querySelectorAll(MAY_BE_FILE)]);
  for (let place = 0; place < Math.min(elements.length, LINKS); place += 1) {
    const element = elements[place]!;
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const name = element.localName === 'a' ? spaced((element.textContent ?? '').slice(0, 300)) : '';
    const isFile = [address, name, element.getAttribute('download') ?? ''].some((text) => FILE.test(text));
    const url = isFile ? URL.parse(address, page.baseURI) : null;
    if (url && /^https?:$/u.test(url.protocol)) files.push({ url: url.href, name });
    if (files.length >= 20) break;
  }
  return files;
}

/** The tab's title and the headings that are no links, those of the highest rank first. */
function titlesOf(page: Document, trees: Trees, named: readonly string[]): string[] {
  const titles = [spaced(page.title)];
  for (const rank of ['h1', 'h2', 'h3'] as const) {
    for (const heading of firstOf(rank, HEADINGS, page, trees)) {
      if (!heading.closest('a, nav, aside, footer') && !heading.querySelector('a[href]')) {
        titles.push(spaced((heading.textContent ?? '').slice(0, 400)));
      }
    }
  }
  return [...new Set([...titles, ...named.slice(0, HEADINGS)])].filter((title) => title.length > 3);
}

/** A page in brief, by what was gathered of its body, at the price of a few milliseconds: no style, no layout, no request. */
export function summarise(page: Document, found = page.body ? gather(page.body) : new Blocks()): PageSummary {
  const { pathname, search } = page.location ?? { pathname: '/page', search: '' };
  return {
    path: pathname + search,
    titles: titlesOf(page, found.trees, found.titles),
    blocks: found.blocks,
    lines: found.lines,
    teasers: found.teasers,
    linked: found.linked,
    columns: columnsOf(page, found.trees),
    // Looked for only where all else speaks for an attached notice.
    get files() {
      return filesOf(page, found.trees);
    },
  };
}
