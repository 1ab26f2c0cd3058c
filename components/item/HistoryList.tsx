import { dayText } from '../../lib/day-text.ts';
import { t } from '../../lib/i18n.ts';
import { minuteInVietnam, todayInVietnam } from '../../lib/watchlist/civil-day.ts';
import type { Change } from '../../lib/watchlist/database.ts';
import { changeText } from '../../lib/watchlist/history.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** `29/02/2024 08:05`, by the clock of Viet Nam. */
function momentText(moment: number): string {
  const minutes = minuteInVietnam(moment);
  return `${dayText(todayInVietnam(() => moment))} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Every change of an item, the latest first. */
export function HistoryList({ history }: { history: readonly Change[] }) {
  return (
    <details class="nv-history">
      <summary>
        {t('itemHistory')}
        <span class="nv-count">{history.length}</span>
      </summary>
      <ol class="nv-history-list">
        {history.map((change) => (
          <li key={change.id}>
            <time class="nv-soft nv-small">{momentText(change.at)}</time>{' '}
            {change.kind === 'undo' ? `${t('baseUndo')}: ${changeText(change)}` : changeText(change)}
          </li>
        ))}
      </ol>
    </details>
  );
}
