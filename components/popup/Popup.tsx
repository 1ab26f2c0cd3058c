import { useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { ACTION_WORDS } from '../../lib/watchlist/last-action.ts';
import type { View } from '../../lib/watchlist/shelves.ts';
import { EmptyState } from '../base/EmptyState.tsx';
import { Tabs } from '../base/Tabs.tsx';
import { createToasts } from '../base/toasts.ts';
import { ToastView } from '../base/ToastView.tsx';
import { useToday } from '../live/useToday.ts';
import { Awaited } from './Awaited.tsx';
import { ItemList } from './ItemList.tsx';
import { ItemRow } from './ItemRow.tsx';
import { countOf, firstTab, groupOfIds, groupsOf, type ShelfTab, TAB_NAMES, TABS } from './lists.ts';
import { LaterItemSheet, LaterRescueOffer, LaterUnopened, useSheetInReserve } from './later.tsx';
import { PageLines, useFrontPage } from './PageLines.tsx';
import { PopupHead } from './PopupHead.tsx';
import { createActions } from './use-actions.ts';
import { useLists } from './use-lists.ts';
import { useSearch } from './use-search.ts';

const PANEL = 'watchlist-panel';

/** The watchlist behind the extension's button. */
export function Popup({ database, settings }: { database: WatchlistDatabase; settings: Settings }) {
  const toasts = useMemo(() => createToasts(), []);
  const actions = useMemo(() => createActions(toasts), []);
  const today = useToday();
  const page = useFrontPage();
  useSheetInReserve();
  const [chosen, choose] = useState<ShelfTab | 'page'>();
  const [searchOpen, setSearchOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [mineOnly, setMineOnly] = useState(false);
  const [details, setDetails] = useState<string | null>(null);

  const view: View = { whose: mineOnly ? 'mine' : 'all', today, soonDays: settings.soonDays };
  const viewKey = `${view.whose} ${today}`;
  const lists = useLists(database, view, page?.summary?.notice.key);
  const found = useSearch(database, searchOpen, query, view.whose);
  const { last, onPage } = lists;
  const counts = page === undefined ? undefined : lists.counts;
  const failure = lists.failure ?? found.failure;

  const tab = chosen ?? (onPage.length > 0 ? 'page' : counts && firstTab(counts));
  const tabs = counts
    ? [
        ...(onPage.length > 0 ? [{ id: 'page' as const, text: t('popupThisPage'), count: onPage.length }] : []),
        ...TABS.filter((id) => id !== 'trash' || counts.trash > 0 || tab === 'trash').map((id) => ({
          id,
          text: t(TAB_NAMES[id]),
          count: countOf(id, counts),
        })),
      ]
    : [];
  const searching = searchOpen && query.trim() !== '';
  const groups = () => {
    if (searching) return [groupOfIds(database, `found ${query}`, found.ids ?? [])];
    if (tab === 'page') return [groupOfIds(database, 'page', onPage)];
    return counts && tab ? groupsOf(database, tab, counts, view) : [];
  };
  const list = groups();
  const empty = list.every(({ count }) => count === 0);
  const ready = counts !== undefined && (!searching || found.ids !== undefined);

  return (
    <div class="nv-popup">
      <PopupHead
        searchOpen={searchOpen}
        onSearchOpen={setSearchOpen}
        query={query}
        onQuery={setQuery}
        mineOnly={mineOnly}
        onMineOnly={setMineOnly}
        undoLabel={last ? t('popupUndoAction', plural(ACTION_WORDS[last.kind], last.items)) : null}
        onUndo={() => void actions.undo()}
      />
      <main class="nv-popup-main">
        {!searching && (tab || !failure) && (
          <div class="nv-popup-tabs">
            {tab && <Tabs tabs={tabs} chosen={tab} onChoose={choose} label={t('popupLists')} panelId={PANEL} />}
          </div>
        )}
        {page && (counts || failure) && !searching && (
          <PageLines page={page} settings={settings} onFailed={() => toasts.fail(t('popupPageFailed'))} />
        )}
        {(failure || (ready && empty)) && <LaterRescueOffer look={`${failure} ${empty}`} />}

        <div
          id={PANEL}
          class="nv-popup-main"
          data-found={searching && found.ids ? query : undefined}
          {...(!searching && { role: 'tabpanel', 'aria-label': t('popupLists') })}
        >
          {failure ? (
            <LaterUnopened failure={failure} />
          ) : !ready ? (
            <Awaited />
          ) : empty ? (
            <EmptyState
              icon={searching ? 'search' : 'flag'}
              text={searching ? t('popupNothingFound', query) : t(tab === 'all' ? 'popupEmpty' : 'popupEmptyList')}
            />
          ) : (
            <ItemList
              key={searching ? 'found' : tab}
              groups={list}
              version={`${viewKey} ${list.map(({ key, count }) => `${key}${count}`).join()} ${searching ? query : tab}`}
              label={t('popupLists')}
              failed={(why) => <LaterUnopened failure={why} />}
              row={(item) => (
                <ItemRow
                  item={item}
                  today={today}
                  settings={settings}
                  onOpen={({ id }) => void actions.open(id)}
                  onDetails={({ id }) => setDetails(id)}
                  onDone={({ id, status }) =>
                    void (status === 'done'
                      ? actions.change([id], { field: 'status', status: 'todo' }, 'watchlistEdited')
                      : actions.change([id], { field: 'status', status: 'done' }, 'watchlistDone'))
                  }
                  onRestore={({ id }) =>
                    void actions.change([id], { field: 'trashed', trashed: false }, 'watchlistRestored')
                  }
                />
              )}
            />
          )}
        </div>
      </main>
      {details !== null && (
        <LaterItemSheet
          database={database}
          id={details}
          today={today}
          settings={settings}
          actions={actions}
          onClose={() => setDetails(null)}
        />
      )}
      <ToastView toasts={toasts} />
    </div>
  );
}
