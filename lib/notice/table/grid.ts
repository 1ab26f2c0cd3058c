import type { Span, TextStructure } from '../notice.ts';
import type { Item } from '../outline/item.ts';
import type { Page } from '../text/page.ts';
import { type Column, columnOf, isTaskHead } from './column.ts';

/** A table of tasks as rows of cells, whatever it came from. A cell is a UTF-16 span of the page's text, null where it is empty. */
export interface Grid {
  columns: Column[];
  rows: (Span | null)[][];
  /** Merged cells were seen as such: an empty cell is empty. */
  merged: boolean;
  /** UTF-16 span of the whole table on the page. */
  start: number;
  end: number;
}

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && /[\s|]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s|]/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
};

const headOf = (text: string, row: readonly (Span | null)[]): Column[] =>
  row.map((cell) => (cell ? columnOf(text.slice(cell.start, cell.end)) : 'other'));

/** First offset of the page that came from `given` or later. */
function pageOffset(page: Page, given: number): number {
  let low = 0;
  let high = page.paragraphs.find((paragraph) => paragraph.footnote)?.from ?? page.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((page.at[middle] ?? 0) < given) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A page says `colspan="1000"` if it likes; no table of tasks is wider. */
const WIDEST = 30;

/** Tables of a page's markup, with merged cells laid out in every row and column they cover. */
function gridsOfStructure(page: Page, structure: TextStructure): Grid[] {
  const grids: Grid[] = [];
  for (const { rows } of structure.tables) {
    const laid: (Span | null)[][] = rows.map(() => []);
    for (const [r, row] of rows.entries()) {
      let column = 0;
      for (const cell of row) {
        while (laid[r]?.[column] !== undefined) column += 1;
        const span = trimmed(page.text, pageOffset(page, cell.start), pageOffset(page, cell.end));
        for (let down = 0; down < Math.min(cell.rowspan, rows.length - r); down += 1) {
          for (let across = 0; across < cell.colspan && column + across < WIDEST; across += 1)
            (laid[r + down] as (Span | null)[])[column + across] = span;
        }
        column += cell.colspan;
      }
    }
    const filled = laid.map((row) => Array.from(row, (cell) => cell ?? null));
    const head = filled.slice(0, 4).findIndex((row) => isTaskHead(headOf(page.text, row)));
    if (head < 0) continue;
    let columns = headOf(page.text, filled[head] as (Span | null)[]);
    let body = head + 1;
    // A second row of heads under a merged one: "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp".
    const second = filled[body] ? headOf(page.text, filled[body] as (Span | null)[]) : [];
    if (isTaskHead(second)) {
      columns = second;
      body += 1;
    } else if (second.filter((column) => column === 'lead' || column === 'support').length >= 2) {
      columns = columns.map((column, i) => (second[i] === 'lead' || second[i] === 'support' ? second[i] : column));
      body += 1;
    }
    const cells = filled.flat().filter((cell) => cell !== null);
    const start = Math.min(...cells.map((cell) => cell.start));
    grids.push({
      columns,
      rows: filled.slice(body),
      merged: true,
      start,
      end: Math.max(...cells.map((cell) => cell.end)),
    });
  }
  return grids;
}

/** The cells of "1 | Rà soát … | Sở Nội vụ" or of a line of tabs. */
function cellsOf(page: Page, item: Item): (Span | null)[] | null {
  const { from, to } = item.paragraph;
  const text = page.text.slice(from, to);
  const sign = text.includes('\t') ? '\t' : '|';
  if (text.trim() === '|' || !text.includes(sign)) return null;
  const cells: (Span | null)[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && page.text.charAt(at) !== sign) continue;
    cells.push(trimmed(page.text, start, at));
    start = at + 1;
  }
  if (text.startsWith('|')) cells.shift();
  if (text.endsWith('|')) cells.pop();
  return cells;
}

/** Tables written a row a line, cells divided by bars or tabs. */
function gridsOfLines(page: Page, items: readonly Item[]): Grid[] {
  const grids: Grid[] = [];
  let grid: Grid | null = null;
  for (const item of items) {
    const cells = cellsOf(page, item);
    if (!cells || cells.length < 2) {
      if (grid && item.paragraph.to > item.paragraph.from) grid = null;
      continue;
    }
    const columns = headOf(page.text, cells);
    if (isTaskHead(columns)) {
      grid = { columns, rows: [], merged: false, start: item.paragraph.from, end: item.paragraph.to };
      grids.push(grid);
    } else if (grid) {
      if (!cells.every((cell) => cell === null || /^[-:\s]+$/u.test(page.text.slice(cell.start, cell.end))))
        grid.rows.push(cells);
      grid.end = item.paragraph.to;
    }
  }
  return grids;
}

/** Tables with a bar on a line of its own between cells: two bars in a row end a row, or stand for an empty cell. */
function gridsOfEdges(page: Page, items: readonly Item[]): Grid[] {
  const grids: Grid[] = [];
  const isBar = (item: Item | undefined): boolean =>
    item !== undefined && page.text.slice(item.paragraph.from, item.paragraph.to).trim() === '|';
  for (let i = 0; i < items.length; i += 1) {
    if (!isBar(items[i])) continue;
    // Cells from here on, null for a gap between two bars.
    const cells: (Span | null)[] = [];
    let at = i;
    while (isBar(items[at])) {
      let next = at + 1;
      while (next < items.length && next - at <= CELL && !isBar(items[next])) next += 1;
      if (!isBar(items[next])) break;
      const [first, last] = [items[at + 1], items[next - 1]];
      cells.push(next > at + 1 && first && last ? trimmed(page.text, first.paragraph.from, last.paragraph.to) : null);
      at = next;
    }
    const grid = cells.length > 4 ? gridOfCells(page, cells) : null;
    if (grid) grids.push(grid);
    i = Math.max(i, at);
  }
  return grids;
}

/** Paragraphs in one cell, at most. */
const CELL = 12;

function gridOfCells(page: Page, cells: readonly (Span | null)[]): Grid | null {
  const groups: Span[][] = [[]];
  for (const cell of cells) {
    if (cell) groups.at(-1)?.push(cell);
    else groups.push([]);
  }
  const filled = groups.filter((group) => group.length > 0);
  const head = filled.findIndex((group) => isTaskHead(headOf(page.text, group)));
  if (head < 0) return null;
  // Cells of a layout table may run straight into the head.
  const heads = headOf(page.text, filled[head] as Span[]);
  const first = heads.findIndex((column) => column !== 'other');
  const columns = heads.slice(first);
  const rows: (Span | null)[][] = [];
  for (const group of filled.slice(head + 1)) {
    const last = rows.at(-1);
    const numbered = isNumber(page.text, group[0]);
    // A gap inside a row is an empty cell: the row before is short, and this group begins with no number.
    if (
      last &&
      !numbered &&
      last.length > 1 &&
      last.length + 1 + group.length <= columns.length &&
      isNumber(page.text, last[0])
    )
      last.push(null, ...group);
    else rows.push([...group]);
  }
  const all = filled.slice(head).flat().slice(first);
  return { columns, rows, merged: false, start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 };
}

export const isNumber = (text: string, cell: Span | null | undefined): boolean =>
  cell !== null && cell !== undefined && /^\d{1,3}(?:\.\d{1,2})?\.?$/u.test(text.slice(cell.start, cell.end));

const span = (item: Item): Span => ({ start: item.paragraph.from, end: item.paragraph.to });

/** Tables with one cell a line: heads one under the other, then each row from its number on. */
function gridsOfCells(page: Page, items: readonly Item[]): Grid[] {
  const grids: Grid[] = [];
  for (let i = 0; i + 3 < items.length; i += 1) {
    if (columnOf(page.text.slice(items[i]?.paragraph.from, items[i]?.paragraph.to)) !== 'number') continue;
    let width = 1;
    while (
      width < 9 &&
      items[i + width] &&
      !isNumber(page.text, span(items[i + width] as Item)) &&
      !/^[IVX]{1,5}\.?$/u.test((items[i + width] as Item).text.trim()) &&
      (items[i + width] as Item).text.length < 70
    )
      width += 1;
    const heads = items.slice(i, i + width).map(span);
    let columns = headOf(page.text, heads);
    const known = columns.findLastIndex((column) => column !== 'other');
    columns = columns.slice(
      0,
      Math.max(
        known + 1,
        columns.findLastIndex(
          (column, at) =>
            column === 'other' &&
            /^(?:sản phẩm|kết quả|ghi chú)/iu.test(page.text.slice(heads[at]?.start, heads[at]?.end)),
        ) + 1,
      ),
    );
    if (!isTaskHead(columns)) continue;
    const rows: (Span | null)[][] = [];
    let at = i + columns.length;
    let end = heads.at(columns.length - 1)?.end ?? 0;
    while (at < items.length && rows.length < 500) {
      const item = items[at] as Item;
      if (!isNumber(page.text, span(item)) || item.part === 'recipients') {
        // A line between two rows is a section's heading.
        if (isNumber(page.text, items[at + 1] ? span(items[at + 1] as Item) : null)) {
          rows.push([span(item)]);
          at += 1;
          continue;
        }
        if (
          /^[IVX]{1,5}\.?$/u.test(item.text.trim()) &&
          isNumber(page.text, items[at + 2] ? span(items[at + 2] as Item) : null)
        ) {
          rows.push([span(items[at + 1] as Item)]);
          at += 2;
          continue;
        }
        break;
      }
      const row: (Span | null)[] = [span(item)];
      at += 1;
      while (
        at < items.length &&
        row.length < columns.length &&
        !isNumber(page.text, span(items[at] as Item)) &&
        items[at]?.part !== 'recipients'
      ) {
        row.push(span(items[at] as Item));
        at += 1;
      }
      end = row.at(-1)?.end ?? end;
      rows.push(row);
    }
    if (rows.length > 0) grids.push({ columns, rows, merged: false, start: heads[0]?.start ?? 0, end });
    i = Math.max(i, at - 1);
  }
  return grids;
}

/** Every table of tasks on the page, from its markup where that is known, else from how its text is laid out. */
export function gridsOf(page: Page, items: readonly Item[], structure?: TextStructure): Grid[] {
  const found = structure ? gridsOfStructure(page, structure) : [];
  const text = items.filter((item) => item.part !== 'footnote');
  for (const grids of [gridsOfLines(page, text), gridsOfEdges(page, text), gridsOfCells(page, text)]) {
    for (const grid of grids)
      if (!found.some((other) => grid.start < other.end && other.start < grid.end)) found.push(grid);
  }
  return found.toSorted((a, b) => a.start - b.start);
}
