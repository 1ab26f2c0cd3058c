/** What the worker does about backups: it alone holds all that a restoration needs. */
import type { ToWorker } from '../../messages.ts';
import type { Answers } from '../../messaging.ts';
import { readSettings } from '../../settings.ts';
import type { Surroundings } from '../change.ts';
import { WatchlistDatabase } from '../database.ts';
import { healthOf, refuse, restoreBackup } from './health.ts';
import { openRing } from './open-ring.ts';

/** The watchlist without opening it, since it may not open. */
async function unopened(): Promise<Surroundings> {
  const { values } = await readSettings();
  return { database: new WatchlistDatabase(), settings: values, clock: Date.now };
}

/** @param changed is awaited after a restoration: badge and alarms */
export function backupAnswers(
  changed: () => Promise<void>,
): Pick<Answers<ToWorker>, 'health' | 'restore-backup' | 'refuse-backup'> {
  return {
    async health() {
      const { database } = await unopened();
      const health = await healthOf(database, openRing());
      database.close();
      return { kind: health.kind, backup: health.kind === 'fine' ? null : health.backup };
    },
    async 'restore-backup'({ day }) {
      const surroundings = await unopened();
      const merged = await restoreBackup(surroundings, openRing(), day).finally(() => surroundings.database.close());
      await changed();
      return { restored: merged && merged.added + merged.changed, action: merged?.action ?? null };
    },
    async 'refuse-backup'({ day }) {
      await refuse(openRing(), { day });
      return {};
    },
  };
}
