import { expect, it } from 'vitest';
import { aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { track } from './track.ts';

it('marks what concerns the user’s agencies as it is tracked, and what the page says is theirs', async () => {
  const watchlist = emptyWatchlist('2024-02-01', { agencies: ['Sở Tài chính tỉnh Lạng Sơn'] });
  const others = { ...aDirective('việc khác'), assignees: [] };
  await track(watchlist, aNotice(), [aDirective('việc một'), others, { ...others, sentence: 'việc ba', mine: true }]);
  const mine = await watchlist.database.items.where('places').startsWith('mine/open').toArray();
  const sentences = new Set(mine.map(({ sentence }) => sentence));
  expect(sentences).toEqual(new Set(['việc một', 'việc ba']));
});
