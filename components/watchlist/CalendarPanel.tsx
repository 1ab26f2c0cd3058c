import { useMemo, useState } from 'preact/hooks';
import { dayText, dayWithWeekday, monthText, weekdayText } from '../../lib/day-text.ts';
import { plural, t } from '../../lib/i18n.ts';
import type { CivilDate } from '../../lib/notice/notice.ts';
import type { Settings } from '../../lib/settings.ts';
import { isDayOff } from '../../lib/watchlist/day-off.ts';
import { standingText } from '../../lib/watchlist/standing-text.ts';
import { monthAfter, monthBefore, weeksOf } from '../../lib/watchlist/view/month.ts';
import type { ViewRow } from '../../lib/watchlist/view/rows.ts';
import type { View } from '../../lib/watchlist/view/view.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { STANDING_TONES } from '../standing/StandingBadge.tsx';

/** So many items a day stand in the calendar; the others are a press away. */
const SHOWN = 3;

type ByDay = ReadonlyMap<CivilDate, ViewRow[]>;

function byDay(rows: readonly ViewRow[]): ByDay {
  const days = new Map<CivilDate, ViewRow[]>();
  for (const row of rows) {
    const { due } = row.item;
    if (due === null) continue;
    const same = days.get(due);
    if (same) same.push(row);
    else days.set(due, [row]);
  }
  return days;
}

function Day(props: {
  day: CivilDate;
  rows: readonly ViewRow[];
  off: boolean;
  outside: boolean;
  isToday: boolean;
  onShow: (change: Partial<View>) => void;
  onDetails: (id: string) => void;
}) {
  const { day, rows } = props;
  const rest = rows.length - SHOWN;
  return (
    <td
      class="nv-day"
      data-off={props.off}
      data-outside={props.outside}
      data-today={props.isToday}
      data-empty={rows.length === 0}
    >
      <span class="nv-day-number">
        <span class="nv-unseen">{dayWithWeekday(day)}</span>
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        {props.off && rows.length > 0 && <span class="nv-small nv-soft">{t('watchlistDayOff')}</span>}
      </span>
      {rows.slice(0, SHOWN).map(({ item, standing, kind }) => (
        <button
          key={item.id}
          type="button"
          class="nv-day-item"
          title={`${standingText(standing)}: ${item.text}`}
          onClick={() => props.onDetails(item.id)}
        >
          <Badge tone={kind === 'resting' ? 'neutral' : STANDING_TONES[kind]}>{item.text}</Badge>
        </button>
      ))}
      {rest > 0 && (
        <Button small look="plain" onClick={() => props.onShow({ from: day, to: day })}>
          {plural('watchlistMore', rest)}
        </Button>
      )}
    </td>
  );
}

/** A month with what is due on each day. */
export function CalendarPanel(props: {
  rows: readonly ViewRow[];
  today: CivilDate;
  settings: Settings;
  onShow: (change: Partial<View>) => void;
  onDetails: (id: string) => void;
}) {
  const { today, settings } = props;
  const [month, setMonth] = useState(today);
  const days = useMemo(() => byDay(props.rows), [props.rows]);
  const weeks = weeksOf(month);
  const inMonth = [...days].filter(([day]) => day.startsWith(month.slice(0, 7)));
  const count = inMonth.reduce((sum, [, rows]) => sum + rows.length, 0);
  return (
    <div class="nv-panel-scroll">
      <div class="nv-actions">
        <IconButton icon="chevronLeft" label={t('watchlistMonthBefore')} onClick={() => setMonth(monthBefore(month))} />
        <h2 class="nv-title nv-month" aria-live="polite">
          {monthText(month)}
          <span class="nv-count">{plural('watchlistTasks', count)}</span>
        </h2>
        <IconButton icon="chevronRight" label={t('watchlistMonthAfter')} onClick={() => setMonth(monthAfter(month))} />
        <Button small onClick={() => setMonth(today)}>
          {t('watchlistToday', dayText(today))}
        </Button>
      </div>
      <div class="nv-scroll-x">
        <table class="nv-month-table">
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {weekdayText(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <Day
                    key={day}
                    day={day}
                    rows={days.get(day) ?? []}
                    off={isDayOff(day, settings.holidays)}
                    outside={day.slice(0, 7) !== month.slice(0, 7)}
                    isToday={day === today}
                    onShow={props.onShow}
                    onDetails={props.onDetails}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
