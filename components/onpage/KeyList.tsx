import { t } from '../../lib/i18n.ts';

/** A key of the browser's list and what it does, in the browser's and the manifest's words. */
export interface Key {
  keys: string;
  does: string;
}

/** The keys that are set now; the user changes them in the browser's own settings. */
export function KeyList({ keys }: { keys: readonly Key[] }) {
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
