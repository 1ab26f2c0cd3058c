import { expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
import { search } from './search.ts';
import { track } from './track.ts';
import { undo } from './undo.ts';

it('takes other words for an item, is due by the new deadline, and goes back by one undo', async () => {
  const watchlist = emptyWatchlist('2024-02-01');
  const directive = aDirective('Báo cáo UBND tỉnh', aDeadline('2024-02-10'));
  const { ids } = await track(watchlist, aNotice(), [directive]);
  const words = { text: 'Báo cáo bằng văn bản', assignees: [], deadlines: [aDeadline('2024-02-20')] };
  await edit(watchlist, ids, { field: 'words', words });
  expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({ ...words, due: '2024-02-20' });
  await undo(watchlist);
  expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({ text: directive.text, due: '2024-02-10' });
});

it('keeps what the user writes down for the report, finds it, and takes each back by one undo', async () => {
  const watchlist = emptyWatchlist('2024-02-01');
  const { ids } = await track(watchlist, aNotice(), [aDirective('Báo cáo UBND tỉnh')]);
  await edit(watchlist, ids, { field: 'fact', fact: 'contact', words: ' Nguyễn Thị Đầu Mối ' });
  await edit(watchlist, ids, { field: 'fact', fact: 'result', words: 'đã trình' });
  const stored = () => watchlist.database.items.get(ids[0]!);
  expect(await stored()).toMatchObject({ contact: 'Nguyễn Thị Đầu Mối', result: 'đã trình' });
  expect(await search(watchlist.database, 'dau moi', 'all')).toEqual(ids);
  await undo(watchlist);
  expect((await stored())?.result ?? '').toBe('');
  expect((await stored())?.contact).toBe('Nguyễn Thị Đầu Mối');
});
