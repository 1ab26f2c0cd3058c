import { useEffect, useState } from 'preact/hooks';
import { dayText } from '../../lib/day-text.ts';
import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { plural, t, type MessageKey } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import { Button } from '../base/Button.tsx';
import { Callout } from '../base/Callout.tsx';

type Health = Awaited<ReturnType<typeof askWorker<'health'>>>;

/** Offers the latest backup where the watchlist is gone, empty or damaged. @param look asks anew when it changes */
export function RescueOffer({ look }: { look: string }) {
  const [health, setHealth] = useState<Health | null>(null);
  const [failed, setFailed] = useState<MessageKey | null>(null);
  useEffect(() => {
    askWorker('health', {}).then(setHealth, () => undefined);
  }, [look]);
  if (!health || health.kind === 'fine') return null;
  const { kind, backup } = health;
  const done = (work: Promise<unknown>) =>
    void work.then(
      () => setHealth(null),
      (error: unknown) => setFailed(FAILURE_WORDS[failureOf(error)]),
    );
  return (
    <div class="nv-popup-note">
      <Callout
        kind="warning"
        title={t(kind === 'empty' ? 'rescueEmpty' : 'rescueDamaged')}
        actions={
          backup && (
            <>
              <Button look="primary" small onClick={() => done(askWorker('restore-backup', { day: backup.day }))}>
                {t('backupRestore')}
              </Button>
              {kind === 'empty' && (
                <Button small onClick={() => done(askWorker('refuse-backup', { day: backup.day }))}>
                  {t('rescueRefuse')}
                </Button>
              )}
            </>
          )
        }
      >
        {backup ? plural('rescueOffer', backup.items, dayText(backup.day)) : t('rescueNoBackup')}
        {failed && <p>{t(failed)}</p>}
      </Callout>
    </div>
  );
}
