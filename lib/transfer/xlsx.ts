import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { isDateCell, type Sheet, type SheetCell } from './sheet.ts';

/** What a spreadsheet's cell holds at most. */
const MOST_CHARACTERS = 32_767;

/** Text stays text here whatever it begins with: a cell's type is written beside it, so that no formula can arise. */
function cellOf(cell: SheetCell) {
  const place = { alignVertical: 'top', wrap: true } as const;
  if (cell === null || cell === '') return null;
  // The writer takes the day by UTC; midnight there is the civil day, without a time of day behind it.
  if (isDateCell(cell))
    return { ...place, value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { ...place, value: cell, type: Number };
  return { ...place, value: cell.slice(0, MOST_CHARACTERS), type: String };
}

/** A name that spreadsheets accept for a tab: at most 31 characters, none of `: \ / ? * [ ]`. */
const tabName = (name: string) =>
  name
    .replaceAll(/[:\\/?*[\]]/gu, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1';

/** The sheet as an Office Open XML workbook of one tab: real dates shown dd/MM/yyyy, titles bold and kept in view. */
export async function xlsxOf({ name, columns, rows }: Sheet): Promise<Blob> {
  const titles = columns.map(({ title }) => ({
    value: title,
    type: String,
    fontWeight: 'bold',
    alignVertical: 'center',
    wrap: true,
  })) satisfies SheetData[number];
  return writeExcelFile([titles, ...rows.map((row) => row.map(cellOf))], {
    sheet: tabName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
}
