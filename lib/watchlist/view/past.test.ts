import { expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../../tests/watchlist.ts';
import { edit } from '../edit.ts';
import { track } from '../track.ts';
import { pastOf } from './past.ts';

it('the past of each item is told apart, the earliest first', async () => {
  const watchlist = emptyWatchlist();
  const directives = [aDirective('một', aDeadline('2024-03-01')), aDirective('hai')];
  const { ids } = await track(watchlist, aNotice(), directives);
  const [first = '', second = ''] = ids;
  await edit(watchlist, [first], { field: 'extended', due: '2024-03-10' });
  await edit(watchlist, [first], { field: 'note', note: 'xin thêm ngày' });
  const { changesOf } = await pastOf(watchlist.database);
  expect(changesOf(first).map(({ field }) => field)).toEqual(['tracked', 'extended', 'note']);
  expect(changesOf(second).map(({ field }) => field)).toEqual(['tracked']);
  expect(changesOf('nowhere')).toEqual([]);
});
