/** The watchlist as a file. Each writer is loaded only when its kind of file is asked for. */
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Sheet } from '../../lib/transfer/sheet.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface NamedFile {
  name: string;
  blob: Blob;
}

const fileName = (what: string, today: CivilDate, ending: string) => `nhac-viec-${what}-${today}.${ending}`;

export async function tableFile(sheet: Sheet, format: TableFormat, what: string, today: CivilDate): Promise<NamedFile> {
  const name = fileName(what, today, format);
  if (format === 'xlsx') return { name, blob: await (await import('../../lib/transfer/xlsx.ts')).xlsxOf(sheet) };
  const { csvOf } = await import('../../lib/transfer/csv.ts');
  return { name, blob: new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }) };
}

/** @param withEvents all-day events with alarms besides the tasks, for calendars that show no tasks */
export async function calendarFile(
  rows: readonly ViewRow[],
  withEvents: boolean,
  { reminders }: Pick<Settings, 'reminders'>,
  today: CivilDate,
): Promise<NamedFile> {
  const [{ calendarOf }, { taskOf }] = await Promise.all([
    import('../../lib/transfer/calendar.ts'),
    import('../../lib/transfer/task.ts'),
  ]);
  const text = calendarOf(rows.map(taskOf), { now: Date.now(), events: withEvents ? reminders : null });
  return { name: fileName('lich', today, 'ics'), blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }) };
}

/** Hands a file to the browser's downloads. */
export function saveFile({ name, blob }: NamedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
