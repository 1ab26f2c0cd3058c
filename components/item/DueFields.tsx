import { t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { StoredItem } from '../../lib/watchlist/item.ts';
import { DayField } from '../base/DayField.tsx';
import type { Actions } from '../popup/use-actions.ts';

/** The extension of an item's time, and the start day that a duration asks for. */
export function DueFields({ item, today, actions }: { item: StoredItem; today: CivilDate; actions: Actions }) {
  const deadline = item.deadline === null ? undefined : item.deadlines[item.deadline];
  return (
    <>
      {deadline?.duration && !deadline.due && (
        <DayField
          label={t('itemStartDay')}
          hint={t('itemStartDayHint')}
          value={item.startDay}
          today={today}
          onChange={(startDay) => void actions.change([item.id], { field: 'startDay', startDay }, 'watchlistEdited')}
        />
      )}
      <DayField
        label={t('itemExtend')}
        hint={t('itemExtendHint')}
        value={item.extended}
        today={today}
        onChange={(due) => void actions.change([item.id], { field: 'extended', due }, 'watchlistExtended')}
      />
    </>
  );
}
