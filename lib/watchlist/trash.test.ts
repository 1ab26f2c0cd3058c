import { expect, it } from 'vitest';
import { aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
import { track } from './track.ts';
import { emptyOldTrash, emptyTrash, remove } from './trash.ts';
import { undo } from './undo.ts';

async function withTrash() {
  const watchlist = emptyWatchlist('2024-01-01');
  const { ids } = await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai')]);
  await edit(watchlist, [ids[0]!], { field: 'trashed', trashed: true });
  return { watchlist, ids };
}

it.each([
  ['2024-01-31', 0],
  ['2024-02-01', 1],
])('on %s has removed %i of what was put into the trash on 01/01', async (date, count) => {
  const { watchlist } = await withTrash();
  watchlist.setDate(date);
  expect(await emptyOldTrash(watchlist)).toBe(count);
  expect(await watchlist.database.items.count()).toBe(2 - count);
});

it('removes nothing that is not in the trash', async () => {
  const { watchlist, ids } = await withTrash();
  expect(await remove(watchlist, ids)).toBe(1);
  expect(await watchlist.database.items.toCollection().primaryKeys()).toEqual([ids[1]]);
});

it('leaves what is undone afterwards whole', async () => {
  const { watchlist, ids } = await withTrash();
  await emptyTrash(watchlist);
  await undo(watchlist);
  await undo(watchlist);
  expect(await watchlist.database.items.toArray()).toMatchObject([{ id: ids[1], trashedAt: watchlist.clock() }]);
});

it('forgets a notice with its last item', async () => {
  const { watchlist, ids } = await withTrash();
  await edit(watchlist, ids, { field: 'trashed', trashed: true });
  await emptyTrash(watchlist);
  expect([await watchlist.database.notices.count(), await watchlist.database.history.count()]).toEqual([0, 0]);
});
