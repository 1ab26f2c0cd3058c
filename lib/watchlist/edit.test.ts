import { expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
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
