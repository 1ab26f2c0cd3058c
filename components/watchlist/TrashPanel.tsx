import { useRef } from 'preact/hooks';
import { dayText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { addDays, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Row } from '../base/Row.tsx';
import { useKeptFocus } from '../base/use-kept-focus.ts';
import type { Actions } from '../popup/use-actions.ts';

/** An item in the trash can come back for so many days. */
const KEPT_DAYS = 30;

/** What was taken out of the watchlist, the latest first. */
export function TrashPanel({ rows, actions }: { rows: readonly ViewRow[]; actions: Actions }) {
  const panel = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(panel, '.nv-trash button');
  if (rows.length === 0) return <EmptyState icon="trash" text={t('watchlistTrashEmpty')} />;
  const latestFirst = rows.toSorted((a, b) => (b.item.trashedAt ?? 0) - (a.item.trashedAt ?? 0));
  const restore = (ids: string[]) =>
    void actions.change(ids, { field: 'trashed', trashed: false }, 'watchlistRestored');
  return (
    <div ref={panel} class="nv-panel-scroll" {...keepFocus}>
      <div class="nv-bar nv-bar-wraps">
        <p class="nv-soft">{t('watchlistTrashHint', KEPT_DAYS)}</p>
        <Button small icon="undo" onClick={() => restore(latestFirst.map(({ item }) => item.id))}>
          {t('watchlistRestoreAll')}
        </Button>
      </div>
      <ul class="nv-rows nv-trash">
        {latestFirst.map(({ item, lead }) => {
          const trashedOn = todayInVietnam(() => item.trashedAt ?? 0);
          return (
            <Row
              key={item.id}
              title={item.text}
              meta={[
                lead || t('watchlistNoLead'),
                t('watchlistTrashedOn', dayText(trashedOn), dayText(addDays(trashedOn, KEPT_DAYS))),
              ]}
              actions={
                <Button small onClick={() => restore([item.id])}>
                  {t('watchlistRestoreOne')}
                </Button>
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
