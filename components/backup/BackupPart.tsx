import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayWithWeekday } from '../../lib/day-text.ts';
import { FAILURE_WORDS, failureOf } from '../../lib/failure.ts';
import { numberText, plural, t } from '../../lib/i18n.ts';
import { askWorker } from '../../lib/messaging.ts';
import { restoreBackup } from '../../lib/watchlist/backup/health.ts';
import { openRing } from '../../lib/watchlist/backup/open-ring.ts';
import { backupLines } from '../../lib/watchlist/backup/ring.ts';
import { askToPersist, type Durable } from '../../lib/watchlist/durable.ts';
import { surroundings } from '../../lib/watchlist/surroundings.ts';
import { undo } from '../../lib/watchlist/undo.ts';
import { Button } from '../base/Button.tsx';
import { Row } from '../base/Row.tsx';
import type { Toasts } from '../base/toasts.ts';
import { useLive } from '../live/useLive.ts';
import { BackupFile } from './BackupFile.tsx';

const MEGABYTE = 1_048_576;

/** Whether the browser keeps the watchlist when the disk is full. */
function StorageLine() {
  const [durable, setDurable] = useState<Durable>();
  useEffect(() => {
    askToPersist().then(setDurable, () => undefined);
  }, []);
  if (!durable) return null;
  const size = durable.usage === null ? '' : numberText(durable.usage / MEGABYTE, 1);
  return (
    <p class="nv-soft">
      {t(durable.persisted ? 'backupPersisted' : 'backupNotPersisted')} {size && t('backupUsage', size)}
    </p>
  );
}

/** Backups by the day and as files, and what the browser promises of the watchlist's storage. */
export function BackupPart({ toasts }: { toasts: Toasts }) {
  const ring = useMemo(openRing, []);
  const { value: lines } = useLive(() => backupLines(ring), 'backups');
  const brought = async (action: number | null, said: string) => {
    await askWorker('items-changed', {});
    const takeBack = async () => {
      await undo(await surroundings(), action ?? undefined);
      await askWorker('items-changed', {});
    };
    toasts.show(said, action === null ? undefined : takeBack);
  };
  const failed = (error: unknown) => toasts.fail(t(FAILURE_WORDS[failureOf(error)]));
  const restore = async (day: string) => {
    const merged = await restoreBackup(await surroundings(), ring, day);
    if (!merged) return toasts.fail(t('backupGone'));
    return brought(merged.action, plural('backupRestored', merged.added + merged.changed));
  };
  return (
    <div class="nv-stack">
      <StorageLine />
      <BackupFile brought={brought} failed={failed} />
      <h3 class="nv-heading">{t('backupRing')}</h3>
      {lines && lines.length > 0 ? (
        <ul class="nv-rows">
          {lines.map(({ day, items }) => (
            <Row
              key={day}
              title={dayWithWeekday(day)}
              meta={[plural('backupItems', items)]}
              actions={
                <Button small onClick={() => void restore(day).catch(failed)}>
                  {t('backupRestore')}
                </Button>
              }
            />
          ))}
        </ul>
      ) : (
        <p class="nv-soft">{t('backupNone')}</p>
      )}
    </div>
  );
}
