/** Seven daily backups in a database of their own, which outlives damage to the first. */
import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { CivilDate } from '../../notice/notice.ts';
import type { Snapshot } from './snapshot.ts';
import { packed, unpacked } from './packed.ts';

export const RING_SIZE = 7;

export interface StoredBackup {
  /** The day on which it was taken, in Viet Nam. */
  day: CivilDate;
  /** Milliseconds since the epoch. */
  at: number;
  items: number;
  /** The snapshot's JSON, gzipped. */
  packed: Uint8Array<ArrayBuffer>;
}

export class BackupRing extends Dexie {
  backups!: EntityTable<StoredBackup, 'day'>;
  /** Backups that were offered and not wanted. */
  refused!: EntityTable<{ day: CivilDate }, 'day'>;

  constructor(name = 'nhac-viec-backups', options?: DexieOptions) {
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({ backups: 'day', refused: 'day' });
  }
}

/**
 * Keeps a snapshot as the day's backup; the oldest beyond seven go. One without items replaces nothing.
 * @returns what was kept, or null
 */
export async function keep(
  ring: BackupRing,
  snapshot: Snapshot,
  day: CivilDate,
  at: number,
): Promise<StoredBackup | null> {
  if (snapshot.items.length === 0) return null;
  const backup = { day, at, items: snapshot.items.length, packed: await packed(JSON.stringify(snapshot)) };
  await ring.transaction('rw', ring.backups, async () => {
    await ring.backups.put(backup);
    const surplus = (await ring.backups.count()) - RING_SIZE;
    if (surplus > 0) await ring.backups.orderBy('day').limit(surplus).delete();
  });
  return backup;
}

/** What a backup says of itself, without its contents. */
export type BackupLine = Omit<StoredBackup, 'packed'>;

/** The backups that there are, the latest first. */
export async function backupLines(ring: BackupRing): Promise<BackupLine[]> {
  const backups = await ring.backups.toArray();
  return backups.toReversed().map(({ day, at, items }) => ({ day, at, items }));
}

/** The JSON text of a backup. Throws where it cannot be unpacked. */
export const backupText = ({ packed: bytes }: StoredBackup): Promise<string> => unpacked(bytes);
