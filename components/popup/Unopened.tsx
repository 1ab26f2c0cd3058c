import { FAILURE_WORDS, type Failure } from '../../lib/failure.ts';
import { t } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';

/** Why the watchlist is not shown, and what can be done about it. */
export function Unopened({ failure }: { failure: Failure }) {
  return (
    <div class="nv-popup-note">
      <Callout
        kind="error"
        title={t('popupCannotShow')}
        actions={
          <>
            <Button small look="primary" onClick={() => location.reload()}>
              {t('popupRetry')}
            </Button>
            <Button small onClick={() => void askWorker('open-page', { page: 'options', hash: 'backup' })}>
              {t('backupTitle')}
            </Button>
          </>
        }
      >
        {t(FAILURE_WORDS[failure])}
      </Callout>
    </div>
  );
}
