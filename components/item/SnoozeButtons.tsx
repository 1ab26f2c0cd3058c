import { dayWithWeekday } from '../../lib/day-text.ts';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import { addDays, momentInVietnam, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { Button } from '../base/Button.tsx';
import type { Actions } from '../popup/use-actions.ts';

const DAYS = [1, 3, 7];

/** Lets an item's reminders rest for some days, until that day's morning. */
export function SnoozeButtons(props: { item: StoredItem; today: CivilDate; settings: Settings; actions: Actions }) {
  const { item, today, settings, actions } = props;
  const until = item.snoozedUntil;
  const resting = until !== null && until >= momentInVietnam(today, settings.reminders.at) ? until : null;
  const snooze = (moment: number | null) =>
    void actions.change([item.id], { field: 'snoozedUntil', until: moment }, 'watchlistSnoozed');
  return (
    <div role="group" aria-label={t('itemSnooze')} class="nv-field">
      <span class="nv-label">{t('itemSnooze')}</span>
      <div class="nv-actions">
        {resting !== null && <span>{t('itemSnoozedUntil', dayWithWeekday(todayInVietnam(() => resting)))}</span>}
        {resting !== null ? (
          <Button small onClick={() => snooze(null)}>
            {t('itemSnoozeEnd')}
          </Button>
        ) : (
          DAYS.map((days) => (
            <Button
              key={days}
              small
              onClick={() => snooze(momentInVietnam(addDays(today, days), settings.reminders.at))}
            >
              {plural('itemSnoozeDays', days)}
            </Button>
          ))
        )}
      </div>
    </div>
  );
}
