import type { ComponentChild } from 'preact';
import { dayText, shortDay } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { mineCell, type ViewColumn } from '../../lib/transfer/layouts.ts';
import { todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import { STATUSES } from '../../lib/watchlist/item.ts';
import { STATUS_NAMES } from '../../lib/watchlist/standing-text.ts';
import { typedDay } from '../../lib/watchlist/typed-day.ts';
import { noticeName, unitsOf, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import type { Sort } from '../../lib/watchlist/view/view.ts';
import type { Actions } from '../popup/use-actions.ts';
import { StandingBadge } from '../standing/StandingBadge.tsx';
import { InPlaceField } from './InPlaceField.tsx';
import { InPlaceSelect } from './InPlaceSelect.tsx';

export interface CellSurroundings {
  today: CivilDate;
  actions: Actions;
}

/** How the table shows a column: how wide (as CSS grid tracks say it), by what it is sorted, what stands in a cell. */
export interface TableColumn {
  track: string;
  sort?: Sort;
  cell: (row: ViewRow, surroundings: CellSurroundings) => ComponentChild;
}

function DueCell({ row: { item }, today, actions }: { row: ViewRow } & CellSurroundings) {
  return (
    <InPlaceField
      label={t('watchlistEditDue')}
      hint={t('baseDayWrite')}
      shown={item.due === null ? t('watchlistNoDay') : shortDay(item.due, today)}
      typed={item.due === null ? '' : dayText(item.due)}
      read={(typed) => (typed.trim() === '' ? null : (typedDay(typed, today) ?? undefined))}
      onSave={(due) => void actions.change([item.id], { field: 'extended', due }, 'watchlistExtended')}
    />
  );
}

function StatusCell({ row: { item }, actions }: { row: ViewRow } & Pick<CellSurroundings, 'actions'>) {
  return (
    <InPlaceSelect
      label={t('watchlistColumnStatus')}
      value={item.status}
      choices={STATUSES.map((status) => ({ value: status, text: t(STATUS_NAMES[status]) }))}
      onChange={(status) => {
        const said = status === 'done' ? 'watchlistDone' : 'watchlistEdited';
        void actions.change([item.id], { field: 'status', status }, said);
      }}
    />
  );
}

function NoteCell({ row: { item }, actions }: { row: ViewRow } & Pick<CellSurroundings, 'actions'>) {
  return (
    <InPlaceField
      label={t('watchlistColumnNote')}
      shown={item.note || t('watchlistNoNote')}
      typed={item.note}
      read={(typed) => typed.trim()}
      onSave={(note) => void actions.change([item.id], { field: 'note', note }, 'watchlistEdited')}
    />
  );
}

const clipped = (text: string | null | undefined) => (
  <span class="nv-clip" title={text ?? ''}>
    {text}
  </span>
);

/** The text's own column is drawn by the row, which opens by it. */
export const TABLE_COLUMNS: Record<ViewColumn, TableColumn> = {
  text: { track: 'minmax(260px, 3fr)', sort: 'text', cell: () => null },
  lead: { track: 'minmax(120px, 1.2fr)', sort: 'lead', cell: ({ lead }) => clipped(lead || t('watchlistNoLead')) },
  support: { track: 'minmax(120px, 1fr)', cell: ({ item }) => clipped(unitsOf(item, 'support').join('; ')) },
  report: { track: 'minmax(100px, 0.8fr)', cell: ({ item }) => clipped(unitsOf(item, 'report').join('; ')) },
  due: {
    track: '132px',
    sort: 'due',
    cell: (row, { today, actions }) => <DueCell row={row} today={today} actions={actions} />,
  },
  standing: {
    track: '206px',
    sort: 'due',
    cell: (row) => <StandingBadge standing={row.standing} resting={row.kind === 'resting'} />,
  },
  mine: { track: 'minmax(160px, 1fr)', cell: (row) => clipped(mineCell(row)) },
  status: { track: '140px', sort: 'status', cell: (row, { actions }) => <StatusCell row={row} actions={actions} /> },
  notice: { track: 'minmax(110px, 0.8fr)', sort: 'notice', cell: ({ notice }) => clipped(noticeName(notice)) },
  organ: { track: 'minmax(120px, 0.8fr)', cell: ({ notice }) => clipped(notice?.organ) },
  note: { track: 'minmax(140px, 1fr)', cell: (row, { actions }) => <NoteCell row={row} actions={actions} /> },
  added: { track: '100px', sort: 'added', cell: ({ item }) => dayText(todayInVietnam(() => item.addedAt)) },
};
