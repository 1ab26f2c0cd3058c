import { useMemo, useState } from 'preact/hooks';
import { plural, t, type MessageKey } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import type { SettingsReading } from '../../lib/settings.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { ACTION_WORDS, lastAction } from '../../lib/watchlist/last-action.ts';
import { search } from '../../lib/watchlist/search.ts';
import { arranged } from '../../lib/watchlist/view/arrange.ts';
import { IconButton } from '../base/IconButton.tsx';
import { Tabs } from '../base/Tabs.tsx';
import { createToasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { ItemSheet } from '../item/ItemSheet.tsx';
import { useLive } from '../live/useLive.ts';
import { useToday } from '../live/useToday.ts';
import { useSettings } from '../options/use-settings.ts';
import { Unopened } from '../popup/Unopened.tsx';
import { createActions } from '../popup/use-actions.ts';
import { BulkBar } from './BulkBar.tsx';
import { columnsOf, ColumnsSheet } from './ColumnsSheet.tsx';
import { ExportSheet } from './ExportSheet.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { Panel } from './Panel.tsx';
import { forgetUnreached, unreachedItem } from './unreached.ts';
import { useRows } from './use-rows.ts';
import { useSightings } from './use-sightings.ts';
import { useSelection } from './use-selection.ts';
import { useView, TABS, type Tab } from './use-view.ts';
import { ViewBar } from './ViewBar.tsx';
import { ViewsSheet } from './ViewsSheet.tsx';

const PANEL = 'watchlist-panel';

const TAB_NAMES: Record<Tab, MessageKey> = {
  table: 'watchlistTabTable',
  timeline: 'watchlistTabTimeline',
  calendar: 'watchlistTabCalendar',
  notices: 'watchlistTabNotices',
  report: 'watchlistTabReport',
  changed: 'watchlistTabChanged',
  trash: 'popupTrash',
};

/** The watchlist on a page of its own. */
export function WatchlistPage(props: { database: WatchlistDatabase; settings: SettingsReading }) {
  const { database } = props;
  const toasts = useMemo(() => createToasts(), []);
  const actions = useMemo(() => createActions(toasts), []);
  const settings = useSettings(props.settings, toasts);
  const today = useToday();
  const [{ tab, view }, go] = useView();
  const { live, trashed, failure } = useRows(database, today, settings.values);
  const sightings = useSightings();
  const changed = live?.filter(({ item }) => sightings.has(item.id)).length ?? 0;
  const words = view.words.trim();
  const found = useLive(() => search(database, words, 'all'), words);
  const last = useLive(async () => (await lastAction(database)) ?? null, 'last').value;
  const groups = useMemo(
    () => arranged(live ?? [], view, words && found.value ? new Set(found.value) : null),
    [live, view, found.value],
  );
  const inOrder = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const selection = useSelection(inOrder.map(({ item }) => item.id));
  const selected = inOrder.filter(({ item }) => selection.ids.has(item.id)).map(({ item }) => item.id);
  const columns = useMemo(() => columnsOf(settings.values.columns), [settings.values.columns]);
  const [details, setDetails] = useState(unreachedItem);
  const [sheet, setSheet] = useState<'filters' | 'views' | 'columns' | 'export' | null>(null);
  const close = () => setSheet(null);

  return (
    <div class="nv-watchlist">
      <header class="nv-watchlist-head">
        <h1 class="nv-page-title">{t('watchlistTitle')}</h1>
        <Tabs
          tabs={TABS.map((id) => ({
            id,
            text: t(TAB_NAMES[id]),
            ...(id === 'changed' && changed > 0 && { count: changed }),
            ...(id === 'trash' && trashed.length > 0 && { count: trashed.length }),
          }))}
          chosen={tab}
          onChoose={(id) => go({}, id)}
          label={t('watchlistWays')}
          panelId={PANEL}
        />
        <span class="nv-actions">
          {last && (
            <IconButton
              icon="undo"
              label={t('popupUndoAction', plural(ACTION_WORDS[last.kind], last.items))}
              onClick={() => void actions.undo()}
            />
          )}
          <IconButton icon="download" label={t('exportTitle')} onClick={() => setSheet('export')} />
          <IconButton icon="printer" label={t('watchlistPrint')} onClick={() => print()} />
          <IconButton
            icon="gear"
            label={t('optionsTitle')}
            onClick={() => void askWorker('open-page', { page: 'options' })}
          />
        </span>
      </header>
      {tab !== 'trash' && live && live.length > 0 && (
        <ViewBar
          view={view}
          rows={live}
          onView={(change) => go(change)}
          onFilters={() => setSheet('filters')}
          onViews={() => setSheet('views')}
          {...(tab === 'table' && { onColumns: () => setSheet('columns') })}
        />
      )}
      <main class="nv-watchlist-main">
        {tab === 'table' && selected.length > 0 && (
          <BulkBar ids={selected} today={today} actions={actions} onLeave={() => selection.set([])} />
        )}
        <div id={PANEL} class="nv-watchlist-main" role="tabpanel" aria-label={t(TAB_NAMES[tab])}>
          {failure ? (
            <div class="nv-panel-scroll">
              <Unopened failure={failure} />
            </div>
          ) : live ? (
            <Panel
              tab={tab}
              view={view}
              groups={groups}
              rows={inOrder}
              all={live}
              trashed={trashed}
              sightings={sightings}
              columns={columns}
              selection={selection}
              database={database}
              settings={settings.values}
              toasts={toasts}
              today={today}
              actions={actions}
              onView={go}
              onDetails={setDetails}
            />
          ) : (
            <p class="nv-soft" aria-busy="true">
              {t('popupLoading')}
            </p>
          )}
        </div>
      </main>
      {sheet === 'filters' && live && (
        <FilterSheet view={view} rows={live} today={today} onView={(change) => go(change)} onClose={close} />
      )}
      {sheet === 'views' && (
        <ViewsSheet
          view={view}
          views={settings.values.views}
          managed={settings.isManaged('views')}
          onView={(chosen) => go(chosen)}
          onViews={(views) => settings.change({ views })}
          onClose={close}
        />
      )}
      {sheet === 'columns' && (
        <ColumnsSheet columns={columns} onColumns={(chosen) => settings.change({ columns: chosen })} onClose={close} />
      )}
      {sheet === 'export' && (
        <ExportSheet
          rows={inOrder}
          columns={columns}
          database={database}
          settings={settings.values}
          today={today}
          toasts={toasts}
          onClose={close}
        />
      )}
      {details !== null && (
        <ItemSheet
          database={database}
          id={details}
          today={today}
          settings={settings.values}
          actions={actions}
          unreached={details === unreachedItem()}
          onClose={() => {
            forgetUnreached();
            setDetails(null);
          }}
        />
      )}
      <ToastView toasts={toasts} />
    </div>
  );
}
