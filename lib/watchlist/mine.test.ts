import { expect, it } from 'vitest';
import { aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
import { decideMine } from './mine.ts';
import { track } from './track.ts';

const AGENCY = 'Sở Tài chính tỉnh Lạng Sơn';

it('marks what concerns the user’s agencies as it is tracked, and what the page says is theirs', async () => {
  const watchlist = emptyWatchlist('2024-02-01', { agencies: [AGENCY] });
  const others = { ...aDirective('việc khác'), assignees: [] };
  await track(watchlist, aNotice(), [aDirective('việc một'), others, { ...others, sentence: 'việc ba', mine: true }]);
  const mine = await watchlist.database.items.where('places').startsWith('mine/open').toArray();
  const sentences = new Set(mine.map(({ sentence }) => sentence));
  expect(sentences).toEqual(new Set(['việc một', 'việc ba']));
});

it('decides anew when the agencies change, but for what the user said by hand', async () => {
  const watchlist = emptyWatchlist('2024-02-01');
  const { ids } = await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai'), aDirective('ba')]);
  await edit(watchlist, [ids[1]!], { field: 'mine', mine: true });
  await edit(watchlist, [ids[1]!], { field: 'mine', mine: false });
  watchlist.settings.agencies = [AGENCY];
  expect(await decideMine(watchlist)).toBe(2);
  expect(await decideMine(watchlist)).toBe(0);
  const mine = await watchlist.database.items.where('places').startsWith('mine/open').primaryKeys();
  expect(new Set(mine)).toEqual(new Set([ids[0], ids[2]]));
});
