/** The tables that leave the watchlist: the view as it is seen, the offices' report of 25 columns, and the counts. */
import { t, type MessageKey } from '../i18n.ts';
import type { CivilDate } from '../notice/notice.ts';
import { todayInVietnam } from '../watchlist/civil-day.ts';
import type { Change } from '../watchlist/database.ts';
import { FACT_NAMES, type Fact } from '../facts.ts';
import { mineReason, mineStrength } from '../watchlist/mine-text.ts';
import { standingText, STATUS_NAMES } from '../watchlist/standing-text.ts';
import { noticeName, unitsOf, type ViewRow } from '../watchlist/view/rows.ts';
import { assignedOn, shareDone, shareInTime, type Report, type ReportRow } from './report.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A column: its title, its width in characters, and what it shows of a row. */
interface Column<Row> {
  title: MessageKey;
  width: number;
  cell: (row: Row, index: number) => SheetCell;
}

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    columns: columns.map(({ title, width }) => ({ title: t(title), width })),
    rows: rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
  };
}

const day = (date: CivilDate | null): SheetCell => (date === null ? null : { date });
const dayOf = (ms: number): SheetCell => ({ date: todayInVietnam(() => ms) });
const units = ({ item }: ViewRow, role: 'support' | 'report') => unitsOf(item, role).join('; ') || null;

/** Why a task is the user's own; empty where it is not. */
export function mineCell({ item, concern }: ViewRow): string {
  if (!item.mine) return '';
  const known = concern();
  return known ? mineReason(known) : mineStrength(null);
}

/** What the table of the full page can show, by the names of its columns. */
export const VIEW_COLUMNS = {
  text: { title: 'watchlistColumnText', width: 70, cell: ({ item }) => item.text },
  lead: { title: 'watchlistColumnLead', width: 30, cell: ({ lead }) => lead || null },
  support: { title: 'watchlistColumnSupport', width: 30, cell: (row) => units(row, 'support') },
  report: { title: 'watchlistColumnReport', width: 20, cell: (row) => units(row, 'report') },
  due: { title: 'watchlistColumnDue', width: 12, cell: ({ item }) => day(item.due) },
  standing: { title: 'watchlistColumnStanding', width: 22, cell: (row) => standingText(row.standing) },
  status: { title: 'watchlistColumnStatus', width: 16, cell: ({ item }) => t(STATUS_NAMES[item.status]) },
  notice: { title: 'watchlistColumnNotice', width: 20, cell: ({ notice }) => noticeName(notice) || null },
  organ: { title: 'watchlistColumnOrgan', width: 24, cell: ({ notice }) => notice?.organ ?? null },
  note: { title: 'watchlistColumnNote', width: 30, cell: ({ item }) => item.note || null },
  added: { title: 'watchlistColumnAdded', width: 12, cell: ({ item }) => dayOf(item.addedAt) },
  mine: { title: 'watchlistColumnMine', width: 40, cell: (row) => mineCell(row) || null },
} satisfies Record<string, Column<ViewRow>>;

export type ViewColumn = keyof typeof VIEW_COLUMNS;
export const VIEW_COLUMN_NAMES = Object.keys(VIEW_COLUMNS) as ViewColumn[];

/** The rows as they are seen: the columns chosen, in the order and with the filters of the page. */
export function viewSheet(rows: readonly ViewRow[], columns: readonly ViewColumn[]): Sheet {
  const chosen: Column<ViewRow>[] = columns.map((name) => VIEW_COLUMNS[name]);
  return sheetOf(t('watchlistTitle'), chosen, rows);
}

/** What the 25 columns need to know of an item's past; each by the item's id. */
export interface Past {
  /** The changes of an item, the earliest first. */
  changesOf: (id: string) => readonly Change[];
}

const extensions = (changes: readonly Change[]) =>
  changes.filter(({ field, to }) => field === 'extended' && to !== null);

/** The dates that extensions of time replaced, the earliest first. */
function formerDates(row: ViewRow, { changesOf }: Past): string | null {
  const { deadlines, deadline } = row.item;
  const written = deadline === null ? undefined : deadlines[deadline];
  const dates = extensions(changesOf(row.item.id)).map(({ from }) =>
    typeof from === 'string' ? from : (written?.suspect ?? written?.due ?? null),
  );
  // Several dates in one cell can only be text; day, month, year as people write them.
  const known = dates.filter((date) => date !== null).map((date) => date.split('-').toReversed().join('/'));
  return known.join('; ') || null;
}

function lastChange({ item }: ViewRow, { changesOf }: Past): SheetCell {
  const latest = changesOf(item.id).reduce((at, change) => Math.max(at, change.at), item.addedAt);
  return dayOf(latest);
}

/** What the user wrote down for the report; else what notice and watchlist know instead. */
const fact = (name: Fact, width: number, known: (row: ViewRow) => SheetCell = () => null): Column<ViewRow> => ({
  title: FACT_NAMES[name],
  width,
  cell: (row) => row.item[name] || known(row),
});

/**
 * The columns of the offices' report on tasks under way. What neither the notice nor its user tells stays empty.
 */
const officeColumns = (past: Past): Column<ViewRow>[] => [
  { title: 'reportColumnNumber', width: 6, cell: (_, index) => index + 1 },
  { title: 'reportColumnTask', width: 70, cell: ({ item }) => item.text },
  fact('leader', 20),
  { title: 'reportColumnLead', width: 30, cell: ({ lead }) => lead || null },
  { title: 'reportColumnSupport', width: 30, cell: (row) => units(row, 'support') },
  fact('contact', 20),
  { title: 'reportColumnAssigned', width: 12, cell: (row) => day(assignedOn(row)) },
  { title: 'reportColumnDue', width: 12, cell: ({ item }) => day(item.due) },
  { title: 'reportColumnKind', width: 16, cell: ({ item }) => t(KIND_NAMES[kindOf(item)]) },
  { title: 'reportColumnSource', width: 36, cell: ({ notice }) => sourceOf(notice) },
  { title: 'reportColumnStatus', width: 22, cell: ({ standing }) => standingText(standing) },
  fact('result', 30, ({ item }) => item.note || null),
  fact('degree', 16, ({ item }) => t(STATUS_NAMES[item.status])),
  fact('difficulty', 24),
  fact('proposal', 24),
  fact('code', 38, ({ item }) => item.id),
  fact('assigner', 24, ({ notice }) => notice?.organ ?? null),
  fact('route', 24, ({ item }) => routeOf(item)),
  { title: 'reportColumnUpdated', width: 12, cell: (row) => lastChange(row, past) },
  { title: 'reportColumnDone', width: 12, cell: ({ item }) => day(item.doneOn) },
  { title: 'reportColumnExtensions', width: 10, cell: ({ item }) => extensions(past.changesOf(item.id)).length },
  { title: 'reportColumnFormerDates', width: 24, cell: (row) => formerDates(row, past) },
  fact('approverName', 20),
  fact('approverMail', 20),
  fact('approverPhone', 16),
];

const KIND_NAMES = {
  recurring: 'reportKindRecurring',
  dated: 'reportKindDated',
  undated: 'standingNoDue',
} as const satisfies Record<string, MessageKey>;

function kindOf({ deadlines, due }: ViewRow['item']): keyof typeof KIND_NAMES {
  if (deadlines.some(({ rrule }) => rrule)) return 'recurring';
  return due === null ? 'undated' : 'dated';
}

/** `Thông báo số 05/TB-UBND ngày 05/01/2024`. */
function sourceOf(notice: ViewRow['notice']): string | null {
  if (!notice) return null;
  const issued = notice.issued?.split('-').toReversed().join('/');
  const parts = [
    notice.type,
    notice.number && t('reportSourceNumber', notice.number),
    issued && t('reportSourceDay', issued),
  ];
  return parts.filter(Boolean).join(' ') || notice.title;
}

/** Lộ trình: the deadlines of a task that has several, as the notice words them. */
const routeOf = ({ deadlines }: ViewRow['item']) =>
  deadlines.length > 1 ? deadlines.map(({ text }) => text).join('; ') : null;

/** The offices' report of 25 columns. */
export const officeSheet = (rows: readonly ViewRow[], past: Past): Sheet =>
  sheetOf(t('reportTitle'), officeColumns(past), rows);

const percent = (share: number | null): SheetCell => (share === null ? null : Math.round(share * 1000) / 10);

export const REPORT_COLUMNS: readonly Column<ReportRow>[] = [
  {
    title: 'reportUnit',
    width: 36,
    cell: ({ unit }) => (unit === null ? t('reportTotalRow') : unit || t('watchlistNoLead')),
  },
  { title: 'reportTotal', width: 12, cell: ({ total }) => total },
  { title: 'reportDoneInTime', width: 12, cell: ({ doneInTime }) => doneInTime },
  { title: 'reportDoneLate', width: 12, cell: ({ doneLate }) => doneLate },
  { title: 'reportInTime', width: 12, cell: ({ inTime }) => inTime },
  { title: 'reportSoon', width: 12, cell: ({ soon }) => soon },
  { title: 'reportOverdue', width: 12, cell: ({ overdue }) => overdue },
  { title: 'reportNoDue', width: 12, cell: ({ noDue }) => noDue },
  { title: 'reportShareDone', width: 14, cell: (row) => percent(shareDone(row)) },
  { title: 'reportShareInTime', width: 14, cell: (row) => percent(shareInTime(row)) },
];

/** The counts by unit, the total last. */
export const countSheet = ({ units: rows, total }: Report): Sheet =>
  sheetOf(t('reportTitle'), REPORT_COLUMNS, [...rows, total]);
