import Papa from 'papaparse';
import { isDateCell, type Sheet, type SheetCell } from './sheet.ts';

/** Without it, Excel reads UTF-8 as the machine's code page and breaks every Vietnamese letter. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * What makes a spreadsheet take a text for a formula (OWASP, CSV Injection), also behind blanks and in full width;
 * such a text gets an apostrophe before it, which spreadsheets show as text.
 */
const FORMULA_START = /^[\s\u200B-\u200F\uFEFF]*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Days are ISO 8601: 05/01/2024 is 5 January to one machine's Excel and 1 May to another's, 2024-01-05 is one day to all. */
const written = (cell: SheetCell): string | number => (isDateCell(cell) ? cell.date : (cell ?? ''));

/** The sheet as CSV by RFC 4180 (lines end with CRLF, quoted where needed), in UTF-8 with a byte order mark, formulas neutralised. */
export function csvOf({ columns, rows }: Sheet): string {
  const fields = columns.map(({ title }) => title);
  const data = rows.map((row) => row.map(written));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA_START });
}
