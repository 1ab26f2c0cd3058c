import { t } from '../../lib/i18n.ts';
import { ROW_HEIGHT } from './groups.ts';

/** Rows to come, while the watchlist is opened. */
export function Awaited() {
  return (
    <div class="nv-list" style={{ '--nv-row-height': `${ROW_HEIGHT}px` }}>
      <p class="nv-popup-note nv-soft" aria-busy="true">
        {t('popupLoading')}
      </p>
      <ul class="nv-rows" aria-hidden="true">
        {Array.from({ length: 5 }, (_, place) => (
          <li key={place} class="nv-row nv-row-awaited" />
        ))}
      </ul>
    </div>
  );
}
