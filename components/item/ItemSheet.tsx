import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import type { WatchlistDatabase } from '../../lib/watchlist/database.ts';
import { historyOf } from '../../lib/watchlist/history.ts';
import { STATUSES } from '../../lib/watchlist/item.ts';
import { STATUS_NAMES } from '../../lib/watchlist/standing-text.ts';
import { Button } from '../base/Button.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Sheet } from '../base/Sheet.tsx';
import { useLive } from '../live/useLive.ts';
import type { Actions } from '../popup/use-actions.ts';
import { DueFields } from './DueFields.tsx';
import { DueLine } from './DueLine.tsx';
import { FactFields } from './FactFields.tsx';
import { HistoryList } from './HistoryList.tsx';
import { MineReason } from './MineReason.tsx';
import { Units } from './Units.tsx';
import { SavedText } from './SavedText.tsx';
import { SnoozeButtons } from './SnoozeButtons.tsx';
import { Unreached } from './Unreached.tsx';

/** Everything about one item, and everything that can be done with it. Each change is saved at once. */
export function ItemSheet(props: {
  database: WatchlistDatabase;
  id: string;
  today: CivilDate;
  settings: Settings;
  actions: Actions;
  /** Its page was looked for in vain. */
  unreached?: boolean;
  onClose: () => void;
}) {
  const { database, id, today, settings, actions, onClose } = props;
  const { value } = useLive(async () => {
    const item = await database.items.get(id);
    const notice = item && (await database.notices.get(item.noticeKey));
    return { item, notice, history: await historyOf(database, id) };
  }, id);
  const { item, notice } = value ?? {};
  if (!value || !item) return null;
  const source = [notice?.type, notice?.number, notice?.organ].filter(Boolean).join(' · ');
  return (
    <Sheet
      title={t('itemTitle')}
      onClose={onClose}
      footer={
        <>
          <Button
            icon="trash"
            onClick={() => {
              onClose();
              void actions.change([id], { field: 'trashed', trashed: true }, 'watchlistTrashed');
            }}
          >
            {t('itemRemove')}
          </Button>
          <Button icon="external" look="primary" onClick={() => void actions.open(id)}>
            {t('itemOpen')}
          </Button>
        </>
      }
    >
      <div class="nv-stack">
        {props.unreached && (
          <Unreached addresses={notice?.addresses ?? []} onTry={(at) => void actions.openHere(id, at)} />
        )}
        <blockquote class="nv-item-text">{item.text}</blockquote>
        <DueLine item={item} today={today} settings={settings} />
        <Units item={item} />
        {source && <p class="nv-soft nv-small">{source}</p>}
        {notice && <MineReason agencies={settings.agencies} assignees={item.assignees} notice={notice} />}
        <DueFields item={item} today={today} actions={actions} />
        <SelectField
          label={t('itemStatus')}
          value={item.status}
          choices={STATUSES.map((status) => ({ value: status, text: t(STATUS_NAMES[status]) }))}
          onChange={(status) =>
            void actions.change(
              [id],
              { field: 'status', status },
              status === 'done' ? 'watchlistDone' : 'watchlistEdited',
            )
          }
        />
        <SavedText
          key={id}
          label={t('itemNote')}
          words={item.note}
          rows={3}
          onSave={(note) => void actions.change([id], { field: 'note', note }, 'watchlistEdited')}
        />
        {item.status !== 'done' && <SnoozeButtons item={item} today={today} settings={settings} actions={actions} />}
        <FactFields item={item} actions={actions} />
        <HistoryList history={value.history} />
      </div>
    </Sheet>
  );
}
