import { t, type MessageKey } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { STATUSES } from '../../lib/watchlist/item.ts';
import { STANDING_NAMES, STATUS_NAMES } from '../../lib/watchlist/standing-text.ts';
import { noticeName, type ViewRow } from '../../lib/watchlist/view/rows.ts';
import { SORTS, STANDINGS, type Sort, type View } from '../../lib/watchlist/view/view.ts';
import { Button } from '../base/Button.tsx';
import { FilterChip } from '../base/Chip.tsx';
import { SelectField } from '../base/SelectField.tsx';
import { Sheet } from '../base/Sheet.tsx';
import { PeriodFields } from './PeriodFields.tsx';

const SORT_NAMES: Record<Sort, MessageKey> = {
  due: 'watchlistColumnDue',
  text: 'watchlistColumnText',
  lead: 'watchlistColumnLead',
  notice: 'watchlistColumnNotice',
  status: 'watchlistColumnStatus',
  added: 'watchlistColumnAdded',
};

const { compare } = new Intl.Collator('vi', { numeric: true });

/** Each lead unit and each notice among the rows, by the alphabet, with what they are called. */
export const leadsAmong = (rows: readonly ViewRow[]): string[] =>
  [...new Set(rows.flatMap(({ leads }) => leads))].toSorted(compare);

const noticesAmong = (rows: readonly ViewRow[]) =>
  [...new Map(rows.map(({ item, notice }) => [item.noticeKey, noticeName(notice) || item.noticeKey]))].toSorted(
    ([, a], [, b]) => compare(a, b),
  );

/** Switches one value of a list of filters. */
const switched = <Value extends string>(values: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...values, value] : values.filter((other) => other !== value);

/** All filters and the order of the view. */
export function FilterSheet(props: {
  view: View;
  rows: readonly ViewRow[];
  today: CivilDate;
  onView: (change: Partial<View>) => void;
  onClose: () => void;
}) {
  const { view, rows, onView } = props;
  return (
    <Sheet
      title={t('watchlistFilters')}
      onClose={props.onClose}
      footer={
        <Button look="primary" onClick={props.onClose}>
          {t('watchlistShow')}
        </Button>
      }
    >
      <div role="group" aria-label={t('watchlistColumnStanding')} class="nv-field">
        <span class="nv-label">{t('watchlistColumnStanding')}</span>
        <div class="nv-actions">
          {STANDINGS.map((kind) => (
            <FilterChip
              key={kind}
              pressed={view.standings.includes(kind)}
              onToggle={(on) => onView({ standings: switched(view.standings, kind, on) })}
            >
              {t(STANDING_NAMES[kind])}
            </FilterChip>
          ))}
        </div>
      </div>
      <div role="group" aria-label={t('watchlistColumnStatus')} class="nv-field">
        <span class="nv-label">{t('watchlistColumnStatus')}</span>
        <div class="nv-actions">
          {STATUSES.map((status) => (
            <FilterChip
              key={status}
              pressed={view.statuses.includes(status)}
              onToggle={(on) => onView({ statuses: switched(view.statuses, status, on) })}
            >
              {t(STATUS_NAMES[status])}
            </FilterChip>
          ))}
        </div>
      </div>
      <SelectField
        label={t('watchlistColumnLead')}
        value={view.lead ?? ''}
        choices={[
          { value: '', text: t('watchlistAny') },
          ...leadsAmong(rows).map((lead) => ({ value: lead, text: lead })),
        ]}
        onChange={(lead) => onView({ lead: lead || null })}
      />
      <SelectField
        label={t('watchlistColumnNotice')}
        value={view.notice ?? ''}
        choices={[
          { value: '', text: t('watchlistAny') },
          ...noticesAmong(rows).map(([value, text]) => ({ value, text })),
        ]}
        onChange={(notice) => onView({ notice: notice || null })}
      />
      <PeriodFields
        from={view.from}
        to={view.to}
        fromLabel={t('watchlistDueFrom')}
        toLabel={t('watchlistDueTo')}
        today={props.today}
        onChange={onView}
      />
      <SelectField
        label={t('watchlistSort')}
        value={`${view.sort} ${view.descending ? 'down' : 'up'}`}
        choices={SORTS.flatMap((sort) => [
          { value: `${sort} up`, text: t('watchlistSortUp', t(SORT_NAMES[sort])) },
          { value: `${sort} down`, text: t('watchlistSortDown', t(SORT_NAMES[sort])) },
        ])}
        onChange={(chosen) => {
          const sort = SORTS.find((one) => chosen.startsWith(`${one} `)) ?? 'due';
          onView({ sort, descending: chosen.endsWith('down') });
        }}
      />
    </Sheet>
  );
}
