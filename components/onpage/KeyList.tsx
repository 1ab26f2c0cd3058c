import { t } from '../../lib/i18n.ts';
import type { PageKey } from '../../lib/messages.ts';
import { Button } from '../base/Button.tsx';

/** The keys that are set now; the user changes them in the browser's own settings. */
export function KeyList({ keys, onChange }: { keys: readonly PageKey[]; onChange: () => void }) {
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
      <p class="nv-small nv-soft">{t('panelKeysInList')}</p>
      <p class="nv-keys-change">
        <Button small onClick={onChange}>
          {t('panelKeysChange')}
        </Button>
      </p>
    </details>
  );
}
