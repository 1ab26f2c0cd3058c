import { dayText, dayWithWeekday } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { dayOff } from '../../lib/watchlist/day-off.ts';
import { standing } from '../../lib/watchlist/standing.ts';
import { StandingBadge } from '../standing/StandingBadge.tsx';

/** Standing, due day and the words it comes from: what is looked for first. */
export function DueLine({ item, today, settings }: { item: StoredItem; today: CivilDate; settings: Settings }) {
  const deadline = item.deadline === null ? undefined : item.deadlines[item.deadline];
  const off = item.due === null ? null : dayOff(item.due, settings.holidays);
  const others = item.deadlines.filter((_, index) => index !== item.deadline);
  return (
    <div>
      <div class="nv-actions">
        <StandingBadge standing={standing(item, today, settings)} />
        {item.due && <span>{dayWithWeekday(item.due)}</span>}
      </div>
      {off && <p class="nv-small">{off.kind === 'weekend' ? t('itemDueWeekend') : t('itemDueHoliday', off.name)}</p>}
      {deadline && <p class="nv-soft nv-small">«{deadline.text}»</p>}
      {deadline?.suspect && deadline.due && (
        <p class="nv-small">{t('itemSuspect', dayText(deadline.due), dayText(deadline.suspect))}</p>
      )}
      {others.length > 0 && (
        <p class="nv-soft nv-small">{t('itemOtherDeadlines', others.map(({ text }) => `«${text}»`).join(', '))}</p>
      )}
    </div>
  );
}
