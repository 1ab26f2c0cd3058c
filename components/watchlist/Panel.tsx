import { t } from '../../lib/i18n.ts';
import type { ViewColumn } from '../../lib/transfer/layouts.ts';
import type { Settings } from '../../lib/settings.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import type { Sightings } from '../../lib/watchlist/sightings.ts';
import type { RowGroup } from '../../lib/watchlist/view/arrange.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { NO_FILTERS, type View } from '../../lib/watchlist/view/view.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import type { Toasts } from '../base/toasts.ts';
import { CalendarPanel } from './CalendarPanel.tsx';
import { ChangedPanel } from './ChangedPanel.tsx';
import type { CellSurroundings } from './columns.tsx';
import { ItemTable } from './ItemTable.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { PrintedTable } from './PrintedTable.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { TrashPanel } from './TrashPanel.tsx';
import type { Selection } from './use-selection.ts';
import type { Tab } from './use-view.ts';

export interface PanelProps extends CellSurroundings {
  tab: Tab;
  view: View;
  /** What the view lets through, in groups and in a row. */
  groups: readonly RowGroup[];
  rows: readonly ViewRow[];
  /** All there is. */
  all: readonly ViewRow[];
  trashed: readonly ViewRow[];
  sightings: Sightings;
  columns: readonly ViewColumn[];
  selection: Selection;
  database: WatchlistDatabase;
  settings: Settings;
  toasts: Toasts;
  onView: (change: Partial<View>, tab?: Tab) => void;
  onDetails: (id: string) => void;
}

/** The way to look at the watchlist that was chosen. */
export function Panel(props: PanelProps) {
  const { tab, rows, today, actions, onDetails } = props;
  const onShow = (change: Partial<View>) => props.onView(change, 'table');
  if (tab === 'trash') return <TrashPanel rows={props.trashed} actions={actions} />;
  if (props.all.length === 0) return <EmptyState icon="flag" text={t('popupEmpty')} />;
  if (rows.length === 0) {
    return (
      <EmptyState icon="search" text={t('watchlistNothing')}>
        <Button onClick={() => props.onView(NO_FILTERS)}>{t('watchlistFiltersOff')}</Button>
      </EmptyState>
    );
  }
  switch (tab) {
    case 'timeline':
      return <TimelinePanel rows={rows} today={today} onShow={onShow} />;
    case 'calendar':
      return (
        <CalendarPanel rows={rows} today={today} settings={props.settings} onShow={onShow} onDetails={onDetails} />
      );
    case 'notices':
      return <NoticesPanel rows={rows} today={today} actions={actions} onShow={onShow} onDetails={onDetails} />;
    case 'report':
      return <ReportPanel rows={rows} today={today} database={props.database} toasts={props.toasts} />;
    case 'changed':
      return <ChangedPanel rows={rows} sightings={props.sightings} actions={actions} onDetails={onDetails} />;
    default:
      return (
        <>
          <ItemTable {...props} />
          <PrintedTable groups={props.groups} grouping={props.view.group} columns={props.columns} today={today} />
        </>
      );
  }
}
