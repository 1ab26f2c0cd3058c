import { t } from '../../lib/i18n.ts';
import type { PageKey } from '../../lib/messages.ts';

/** The keys that are set now; the user changes them in the browser's own settings. */
export function KeyList({ keys }: { keys: readonly PageKey[] }) {
  if (keys.length === 0) return null;
  return (
    <details class="nv-keys">
      <summary>{t('panelKeys')}</summary>
      <dl class="nv-facts">
        {keys.map(({ keys: pressed, does }) => (
          <div key={does} class="nv-fact">
            <dt>
              <kbd>{pressed || t('panelKeyNone')}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="nv-small nv-soft">{t('panelKeysChange')}</p>
    </details>
  );
}
