import { dayText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { addDays, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Row } from '../base/Row.tsx';
import type { Actions } from '../popup/use-actions.ts';

/** An item in the trash can come back for so many days. */
const KEPT_DAYS = 30;

/** What was taken out of the watchlist, the latest first. */
export function TrashPanel({ rows, actions }: { rows: readonly ViewRow[]; actions: Actions }) {
  if (rows.length === 0) return <EmptyState icon="trash" text={t('watchlistTrashEmpty')} />;
  const latestFirst = rows.toSorted((a, b) => (b.item.trashedAt ?? 0) - (a.item.trashedAt ?? 0));
  const restore = (ids: string[]) =>
    void actions.change(ids, { field: 'trashed', trashed: false }, 'watchlistRestored');
  return (
    <div class="nv-panel-scroll">
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
