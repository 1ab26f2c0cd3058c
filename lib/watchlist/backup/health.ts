import { Dexie } from 'dexie';
import { failureOf } from '../../failure.ts';
import { atOnce, type Surroundings, today } from '../change.ts';
import type { WatchlistDatabase } from '../database.ts';
import { merge, type Merged } from './merge.ts';
import { mirror, mirrored } from './mirror.ts';
import { packed } from './packed.ts';
import { type BackupLine, backupLines, backupText, type BackupRing, keep } from './ring.ts';
import { snapshotSchema } from './snapshot.ts';
import { mend } from './mend.ts';
import { countAll } from '../tallies.ts';
import { DamagedWatchlistError, takeSnapshot } from './take.ts';

/** Whether the watchlist is there as it should be; where it is not, the backup that can be offered. */
export type Health =
  { kind: 'fine' } | { kind: 'empty'; backup: BackupLine } | { kind: 'damaged'; backup: BackupLine | null };

/** The latest backup: the mirror is written after every change, the ring once a day. */
async function latestBackup(ring: BackupRing): Promise<BackupLine | null> {
  const [latest] = await backupLines(ring).catch(() => []);
  const copy = await mirrored();
  if (!copy || (latest && latest.at > copy.at)) return latest ?? null;
  return { day: copy.day, at: copy.at, items: copy.items };
}

/** Nothing is lost: another window, or a newer version of the extension, has the watchlist. */
const isElsewhere = (error: unknown) => ['databaseBlocked', 'databaseNewer'].includes(failureOf(error));

/** A watchlist without items although a backup has some is one that was lost: whoever removes all keeps the trash. */
export async function healthOf(database: WatchlistDatabase, ring: BackupRing): Promise<Health> {
  const backup = await latestBackup(ring);
  try {
    await database.open();
    const [first] = await database.items.limit(1).primaryKeys();
    if (first !== undefined || !backup) return { kind: 'fine' };
    return (await ring.refused.get(backup.day)) ? { kind: 'fine' } : { kind: 'empty', backup };
  } catch (error) {
    return isElsewhere(error) ? { kind: 'fine' } : { kind: 'damaged', backup };
  }
}

/** Offers that backup no more: the user emptied the watchlist. */
export const refuse = (ring: BackupRing, { day }: Pick<BackupLine, 'day'>) => ring.refused.put({ day });

/** Takes the day's backup unless there is one; gives false where a row is damaged, so that no good backup is replaced. */
export async function backUpDaily(surroundings: Surroundings, ring: BackupRing): Promise<boolean> {
  const day = today(surroundings);
  if ((await ring.backups.where('day').equals(day).count()) > 0) return true;
  try {
    const backup = await keep(ring, await takeSnapshot(surroundings.database, {}), day, surroundings.clock());
    if (backup) await mirror(backup);
    return true;
  } catch (error) {
    if (error instanceof DamagedWatchlistError) return false;
    throw error;
  }
}

/** A watchlist up to this size is packed in some ten milliseconds, which every change may cost. */
const MIRRORED_ITEMS = 2000;

/** Mirrors the watchlist as it is now, unless it is long: then the day's backup has to do. */
export async function mirrorNow(surroundings: Surroundings): Promise<void> {
  const { database, clock } = surroundings;
  const count = await countAll(database);
  if (count === 0 || count > MIRRORED_ITEMS) return;
  const snapshot = await takeSnapshot(database, {});
  await mirror({
    day: today(surroundings),
    at: clock(),
    items: snapshot.items.length,
    packed: await packed(JSON.stringify(snapshot)),
  });
}

/**
 * Brings the watchlist back from a day's backup. One that cannot be opened, or holds damaged rows, is made anew first.
 * @returns what was brought back, or null where the backup is gone.
 * Throws where the backup itself is damaged; the watchlist is then as it was.
 */
export async function restoreBackup(surroundings: Surroundings, ring: BackupRing, day: string): Promise<Merged | null> {
  const copy = await mirrored();
  const kept = await ring.backups.get(day).catch(() => undefined);
  const backup = copy?.day === day && copy.at >= (kept?.at ?? 0) ? copy : kept;
  if (!backup) return null;
  const snapshot = snapshotSchema.parse(JSON.parse(await backupText(backup)));
  await removeDamaged(surroundings);
  return merge(surroundings, snapshot);
}

/** Rows that no schema knows go, so that the backup's can take their place; a database that does not open goes whole. */
async function removeDamaged(surroundings: Surroundings): Promise<void> {
  const { database } = surroundings;
  try {
    await database.open();
    await atOnce(surroundings, () => mend(database));
  } catch (error) {
    if (isElsewhere(error)) throw error;
    database.close();
    await Dexie.delete(database.name);
    await database.open();
  }
}
