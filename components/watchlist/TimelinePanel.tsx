import { useMemo, useState } from 'preact/hooks';
import { dayText, monthText } from '../../lib/day-text.ts';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import { lastOf, loadByLead, loadByTime, type Load, type Step } from '../../lib/watchlist/view/load.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import type { View } from '../../lib/watchlist/view/view.ts';
import { FilterChip } from '../base/Chip.tsx';
import { LoadTable } from './LoadTable.tsx';

/** Two years of weeks; what is due later is counted in the last. */
const MOST_STRETCHES = 104;

const dayAndMonth = (date: CivilDate) => dayText(date).slice(0, 5);

/** What falls due when, by week or by month, and who carries how much. */
export function TimelinePanel(props: {
  rows: readonly ViewRow[];
  today: CivilDate;
  /** Shows in the table what the filters let through. */
  onShow: (change: Partial<View>) => void;
}) {
  const { rows, today } = props;
  const [step, setStep] = useState<Step>('week');
  const times = useMemo(() => loadByTime(rows, step, today, MOST_STRETCHES), [rows, step, today]);
  const leads = useMemo(() => loadByLead(rows), [rows]);
  const undated = rows.filter(({ item, kind }) => item.due === null && kind !== 'resting').length;
  const resting = rows.filter(({ kind }) => kind === 'resting').length;

  const stretch = ({ key }: Load, index: number) => {
    const last = lastOf(key, step);
    if (index === 0) return t('watchlistUntil', dayText(last));
    return step === 'month' ? monthText(key) : `${dayAndMonth(key)} – ${dayText(last)}`;
  };
  const show = ({ key }: Load, index: number) =>
    props.onShow({
      from: index === 0 ? null : key,
      to: index === times.length - 1 && index > 0 ? null : lastOf(key, step),
    });
  return (
    <div class="nv-panel-scroll">
      <div class="nv-actions" role="group" aria-label={t('watchlistTabTimeline')}>
        <FilterChip pressed={step === 'week'} onToggle={() => setStep('week')}>
          {t('watchlistByWeek')}
        </FilterChip>
        <FilterChip pressed={step === 'month'} onToggle={() => setStep('month')}>
          {t('watchlistByMonth')}
        </FilterChip>
      </div>
      {(undated > 0 || resting > 0) && (
        <p class="nv-soft">
          {undated > 0 && plural('watchlistUndated', undated)}{' '}
          {resting > 0 && plural('watchlistRestingLeftOut', resting)}
        </p>
      )}
      <LoadTable
        caption={t('watchlistDueWhen')}
        heading={step === 'week' ? t('watchlistWeek') : t('watchlistGroupMonth')}
        loads={times}
        nameOf={stretch}
        onChoose={show}
      />
      <LoadTable
        caption={t('watchlistWhoCarries')}
        heading={t('watchlistColumnLead')}
        loads={leads}
        nameOf={({ key }) => key || t('watchlistNoLead')}
        onChoose={({ key }) => props.onShow({ lead: key || null })}
      />
    </div>
  );
}
