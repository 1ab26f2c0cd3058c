import type { CivilDate } from '../notice/notice.ts';

/** A day, kept apart from text so that a spreadsheet gets a real date. */
export interface DateCell {
  date: CivilDate;
}

/** What a cell holds; null where nothing is known. */
export type SheetCell = string | number | DateCell | null;

export interface SheetColumn {
  title: string;
  /** In characters, as spreadsheets count. */
  width: number;
}

/** A table on its way out: what CSV and XLSX are written from, and what is printed. */
export interface Sheet {
  /** The tab's name in a workbook. */
  name: string;
  columns: SheetColumn[];
  /** Each as long as `columns`. */
  rows: SheetCell[][];
}

/** Whether a cell is a day. */
export const isDateCell = (cell: SheetCell): cell is DateCell => typeof cell === 'object' && cell !== null;
