import { BackupRing } from './ring.ts';

let opened: BackupRing | undefined;

/** The ring of daily backups; its connection is kept as long as its context lives. */
export function openRing(): BackupRing {
  opened ??= new BackupRing();
  return opened;
}
