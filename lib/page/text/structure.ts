import type { Cell, Span, TextStructure } from '../../notice/notice.ts';

interface OpenTable {
  rows: Cell[][];
  nested: boolean;
}

/** HTML's own limits, so that a page cannot make a reader count to a billion. */
const COLUMNS = 1000;
const ROWS = 65_534;

const spanned = (element: Element, attribute: string, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(element.getAttribute(attribute) ?? '1', 10) || 1));

/** Collects tables and headings while the text is written. */
export class StructureWriter {
  readonly structure: TextStructure = { tables: [], headings: [] };
  private readonly open: OpenTable[] = [];

  openTable(): void {
    for (const table of this.open) table.nested = true;
    this.open.push({ rows: [], nested: false });
  }

  /** A table within which tables lie only arranges the page; so does one with a single cell. */
  closeTable(): void {
    const table = this.open.pop();
    if (!table || table.nested) return;
    const rows = table.rows.filter((row) => row.length > 0);
    if (rows.some((row) => row.length > 1)) this.structure.tables.push({ rows });
  }

  openRow(): void {
    this.open.at(-1)?.rows.push([]);
  }

  cell(element: Element, span: Span): void {
    const table = this.open.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.rows.at(-1)?.push({
      ...span,
      colspan: spanned(element, 'colspan', COLUMNS),
      rowspan: spanned(element, 'rowspan', ROWS),
      header: element.localName === 'th',
    });
  }

  heading(span: Span): void {
    if (span.end > span.start) this.structure.headings.push(span);
  }
}
