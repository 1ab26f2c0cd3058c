import { monthText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { STANDING_NAMES } from '../../lib/watchlist/standing-text.ts';
import type { RowGroup } from '../../lib/watchlist/view/arrange.ts';
import { noticeName } from '../../lib/watchlist/view/rows.ts';
import { STANDINGS, type Grouping } from '../../lib/watchlist/view/view.ts';

/** What a group of rows is called. */
export function groupName({ key, rows }: RowGroup, grouping: Grouping): string {
  if (grouping === 'lead') return key || t('watchlistNoLead');
  if (grouping === 'month') return key === '' ? t('standingNoDue') : monthText(`${key}-01`);
  if (grouping === 'notice') {
    const notice = rows[0]?.notice ?? null;
    return [noticeName(notice), notice?.number && notice.title].filter(Boolean).join(' · ') || t('watchlistNoNotice');
  }
  const kind = STANDINGS.find((standing) => standing === key);
  return kind ? t(STANDING_NAMES[kind]) : t('watchlistTitle');
}
