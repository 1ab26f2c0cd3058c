import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { undoable } from './change.ts';
import { edit } from './edit.ts';
import { seenAgain, track } from './track.ts';
import { undo } from './undo.ts';

describe('tracking', () => {
  it('keeps the directive, its notice and its due date', async () => {
    const watchlist = emptyWatchlist();
    const { ids } = await track(watchlist, aNotice(), [aDirective('báo cáo', aDeadline('2024-02-29'))]);
    expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({
      sentence: 'báo cáo',
      status: 'todo',
      due: '2024-02-29',
      places: ['all/open/2024-02-29'],
    });
    expect(await watchlist.database.notices.toArray()).toMatchObject([{ number: '05/TB-UBND' }]);
  });

  it('tracks a sentence once, also from another address of the notice', async () => {
    const watchlist = emptyWatchlist();
    const first = await track(watchlist, aNotice(), [aDirective('báo cáo')]);
    const again = await track(watchlist, aNotice({ url: 'https://other.gov.vn/5' }), [aDirective('báo cáo')]);
    expect(again).toEqual({ ids: first.ids, action: null });
    expect(await watchlist.database.notices.toArray()).toMatchObject([
      { addresses: ['https://other.gov.vn/5', 'https://langson.gov.vn/van-ban/05'] },
    ]);
  });

  it('tracks it once when two windows ask at the same moment', async () => {
    const watchlist = emptyWatchlist();
    const asked = [1, 2, 3].map(() => track(watchlist, aNotice(), [aDirective('báo cáo'), aDirective('rà soát')]));
    await Promise.all(asked);
    expect(await watchlist.database.items.count()).toBe(2);
  });

  it('brings an item back from the trash with its note', async () => {
    const watchlist = emptyWatchlist();
    const { ids } = await track(watchlist, aNotice(), [aDirective('báo cáo')]);
    await edit(watchlist, ids, { field: 'note', note: 'hỏi anh Nam' });
    await edit(watchlist, ids, { field: 'trashed', trashed: true });
    await track(watchlist, aNotice(), [aDirective('báo cáo')]);
    expect(await watchlist.database.items.toArray()).toMatchObject([{ note: 'hỏi anh Nam', trashedAt: null }]);
  });

  it('is undone as one action, however many directives', async () => {
    const watchlist = emptyWatchlist();
    await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai')]);
    expect(await undoable(watchlist.database)).toMatchObject([{ kind: 'track', items: 2 }]);
    await undo(watchlist);
    expect(await watchlist.database.items.where('places').startsWith('all/open').count()).toBe(0);
    expect(await undo(watchlist)).toBeNull();
  });

  it('keeps no notice that has no items', async () => {
    const watchlist = emptyWatchlist();
    await seenAgain(watchlist, aNotice());
    expect(await watchlist.database.notices.count()).toBe(0);
  });
});
