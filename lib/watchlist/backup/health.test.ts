import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aDirective, aNotice, emptyWatchlist } from '../../../tests/watchlist.ts';
import { WatchlistDatabase } from '../database.ts';
import { edit } from '../edit.ts';
import { track } from '../track.ts';
import { emptyTrash } from '../trash.ts';
import { backUpDaily, healthOf, mirrorNow, refuse, restoreBackup } from './health.ts';
import { BackupRing, backupLines } from './ring.ts';
import { takeSnapshot } from './take.ts';

beforeEach(() => fakeBrowser.reset());

async function withBackup() {
  const ring = new BackupRing('ring', { indexedDB: new IDBFactory(), IDBKeyRange });
  const watchlist = emptyWatchlist('2024-02-01');
  const { ids } = await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai')]);
  await backUpDaily(watchlist, ring);
  return { ring, watchlist, ids };
}

describe('the ring of backups', () => {
  it('keeps one a day, of the last seven days', async () => {
    const { ring, watchlist } = await withBackup();
    for (let day = 2; day <= 9; day++) {
      watchlist.setDate(`2024-02-0${day}`);
      await backUpDaily(watchlist, ring);
      await backUpDaily(watchlist, ring);
    }
    const days = (await backupLines(ring)).map(({ day }) => day);
    expect([days.length, days[0], days.at(-1)]).toEqual([7, '2024-02-09', '2024-02-03']);
  });

  it('replaces no backup by an empty watchlist', async () => {
    const { ring, watchlist, ids } = await withBackup();
    await edit(watchlist, ids, { field: 'trashed', trashed: true });
    await emptyTrash(watchlist);
    watchlist.setDate('2024-02-02');
    await backUpDaily(watchlist, ring);
    expect(await backupLines(ring)).toMatchObject([{ day: '2024-02-01', items: 2 }]);
  });
});

describe('a watchlist that is lost', () => {
  it('is offered its backup, and has everything back', async () => {
    const { ring, watchlist } = await withBackup();
    const before = await takeSnapshot(watchlist.database, {});
    await watchlist.database.delete();
    await watchlist.database.open();
    expect(await healthOf(watchlist.database, ring)).toMatchObject({ kind: 'empty', backup: { day: '2024-02-01' } });
    await restoreBackup(watchlist, ring, '2024-02-01');
    expect(await healthOf(watchlist.database, ring)).toEqual({ kind: 'fine' });
    const after = await takeSnapshot(watchlist.database, {});
    expect([after.items, after.notices]).toEqual([before.items, before.notices]);
  });

  it('is brought back from the mirror when the ring is lost with it', async () => {
    const { ring, watchlist } = await withBackup();
    await Promise.all([watchlist.database.delete(), ring.delete()]);
    await Promise.all([watchlist.database.open(), ring.open()]);
    expect(await healthOf(watchlist.database, ring)).toMatchObject({ kind: 'empty', backup: { items: 2 } });
    expect(await restoreBackup(watchlist, ring, '2024-02-01')).toMatchObject({ added: 2 });
  });

  it('is brought back as it was after its last change', async () => {
    const { ring, watchlist } = await withBackup();
    watchlist.setDate('2024-02-01', '09:00');
    await track(watchlist, aNotice(), [aDirective('ba')]);
    await mirrorNow(watchlist);
    await Promise.all([watchlist.database.delete(), ring.delete()]);
    await Promise.all([watchlist.database.open(), ring.open()]);
    await mirrorNow(watchlist);
    expect(await restoreBackup(watchlist, ring, '2024-02-01')).toMatchObject({ added: 3 });
  });

  it('is not offered what its user does not want', async () => {
    const { ring, watchlist } = await withBackup();
    await watchlist.database.delete();
    await watchlist.database.open();
    await refuse(ring, { day: '2024-02-01' });
    expect(await healthOf(watchlist.database, ring)).toEqual({ kind: 'fine' });
  });

  it('keeps its sound rows when damaged ones are replaced', async () => {
    const { ring, watchlist, ids } = await withBackup();
    const later = await track(watchlist, aNotice(), [aDirective('ba')]);
    await watchlist.database.items.update(ids[0]!, { status: 'nonsense' as never });
    await watchlist.database.notices.delete(aNotice().key);
    watchlist.setDate('2024-02-02');
    expect(await backUpDaily(watchlist, ring)).toBe(false);
    await restoreBackup(watchlist, ring, '2024-02-01');
    const { items } = await takeSnapshot(watchlist.database, {});
    expect(items.map(({ id }) => id).toSorted()).toEqual([...ids, ...later.ids].toSorted());
  });

  it('is not taken for lost, nor overwritten, when a newer version of the extension wrote it', async () => {
    const { ring } = await withBackup();
    const indexedDB = new IDBFactory();
    const newer = new Dexie('watchlist', { indexedDB, IDBKeyRange });
    newer.version(100).stores({ items: 'id' });
    await newer.table('items').add({ id: 'newer' });
    newer.close();
    const database = new WatchlistDatabase('watchlist', { indexedDB, IDBKeyRange });
    expect(await healthOf(database, ring)).toEqual({ kind: 'fine' });
    const restoring = restoreBackup({ ...emptyWatchlist(), database }, ring, '2024-02-01');
    await expect(restoring).rejects.toMatchObject({ failure: 'databaseNewer' });
    await newer.open();
    expect(await newer.table('items').toArray()).toEqual([{ id: 'newer' }]);
  });

  it('stays as it is when the backup itself is damaged', async () => {
    const { ring, watchlist } = await withBackup();
    fakeBrowser.reset();
    await ring.backups.update('2024-02-01', { packed: new Uint8Array([1, 2, 3]) });
    await expect(restoreBackup(watchlist, ring, '2024-02-01')).rejects.toBeInstanceOf(TypeError);
    expect(await watchlist.database.items.count()).toBe(2);
    expect(await restoreBackup(watchlist, ring, '2023-01-01')).toBeNull();
  });
});
