import { expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
import { search } from './search.ts';
import { settleAll } from './settle.ts';
import { track } from './track.ts';

const OURS = 'Sở Tài chính tỉnh Lạng Sơn';
const OTHERS = 'Sở Nội vụ tỉnh Lạng Sơn';

it('decides whose the items are when the agencies change, but for what the user said by hand', async () => {
  const watchlist = emptyWatchlist('2024-02-01');
  const { ids } = await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai'), aDirective('ba')]);
  const whose = async () => new Set(await watchlist.database.items.where('places').startsWith('mine/').primaryKeys());
  await edit(watchlist, [ids[1]!], { field: 'mine', mine: true });
  await edit(watchlist, [ids[1]!], { field: 'mine', mine: false });
  watchlist.settings.agencies = [OURS];
  expect(await settleAll(watchlist, true)).toBe(2);
  expect(await settleAll(watchlist, true)).toBe(0);
  expect(await whose()).toEqual(new Set([ids[0], ids[2]]));
  expect(await search(watchlist.database, 'một', 'mine')).toEqual([ids[0]]);
  await edit(watchlist, [ids[0]!], { field: 'mine', mine: false });
  await edit(watchlist, [ids[0]!], { field: 'mine', mine: true });
  watchlist.settings.agencies = [OTHERS];
  expect(await settleAll(watchlist, true)).toBe(1);
  expect(await whose()).toEqual(new Set([ids[0]]));
  watchlist.settings.agencies = [];
  expect(await settleAll(watchlist, true)).toBe(0);
});

it('leaves whose they are alone when another setting changes, and says anew when all are due', async () => {
  const watchlist = emptyWatchlist('2024-02-01', { agencies: [OURS] });
  const before = aDeadline('2024-02-10', { bound: 'before' });
  const { ids } = await track(watchlist, aNotice(), [aDirective('một', before), aDirective('hai')]);
  watchlist.settings = { ...watchlist.settings, agencies: [OTHERS], beforeMeans: 'namedDay' };
  expect(await settleAll(watchlist, false)).toBe(1);
  expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({ due: '2024-02-10', mine: true });
});
