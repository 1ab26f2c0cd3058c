import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { sampleWatchlist } from '../../tests/sample-watchlist.ts';
import { edit } from './edit.ts';
import { search } from './search.ts';
import { relistAll } from './sheets.ts';
import { seenAgain, track } from './track.ts';
import { emptyTrash } from './trash.ts';
import { undo } from './undo.ts';

async function filled() {
  const watchlist = emptyWatchlist('2024-01-01');
  const lines: [string, string][] = [
    ['Rà soát quỹ đất công ích', '2024-03-01'],
    ['Báo cáo đất đai', '2024-02-01'],
    ['Bảo vệ rừng', '2024-01-15'],
    ['Báo cáo giải ngân', '2024-01-10'],
  ];
  const directives = lines.map(([text, due]) => aDirective(text, aDeadline(due)));
  const { ids } = await track(watchlist, aNotice(), directives);
  const textOf = new Map(ids.map((id, place) => [id, lines[place]?.[0]]));
  const found = async (query: string, whose: 'all' | 'mine' = 'all') =>
    (await search(watchlist.database, query, whose)).map((id) => textOf.get(id));
  return { watchlist, ids, found };
}

describe('search', () => {
  it.each([
    ['dat', ['Báo cáo đất đai', 'Rà soát quỹ đất công ích']],
    ['đất', ['Báo cáo đất đai', 'Rà soát quỹ đất công ích']],
    ['bao cao', ['Báo cáo giải ngân', 'Báo cáo đất đai']],
    ['báo cáo', ['Báo cáo giải ngân', 'Báo cáo đất đai']],
    ['thông báo đât', ['Báo cáo đất đai', 'Rà soát quỹ đất công ích']],
    ['bảo', ['Bảo vệ rừng']],
    ['r', ['Bảo vệ rừng', 'Rà soát quỹ đất công ích']],
    ['dat lang son', ['Báo cáo đất đai', 'Rà soát quỹ đất công ích']],
    ['05/tb', ['Báo cáo giải ngân', 'Bảo vệ rừng', 'Báo cáo đất đai', 'Rà soát quỹ đất công ích']],
    ['không có', []],
    ['  ', []],
  ])('for "%s" finds, the next due first, %o', async (query, texts) => {
    const { found } = await filled();
    expect(await found(query)).toEqual(texts);
  });

  it('finds notes, and nothing in the trash or of others', async () => {
    const { watchlist, ids, found } = await filled();
    await edit(watchlist, [ids[2]!], { field: 'note', note: 'gọi anh Nam' });
    await edit(watchlist, [ids[3]!], { field: 'trashed', trashed: true });
    await edit(watchlist, [ids[1]!], { field: 'mine', mine: true });
    expect(await found('anh nam')).toEqual(['Bảo vệ rừng']);
    expect(await found('bao cao')).toEqual(['Báo cáo đất đai']);
    expect(await found('dat', 'mine')).toEqual(['Báo cáo đất đai']);
  });

  it('finds each of many, over as many sheets as they take', async () => {
    const { database } = emptyWatchlist('2026-11-01');
    const { items, notices } = sampleWatchlist(600, '2026-11-01');
    await database.items.bulkPut(items);
    await database.notices.bulkPut(notices);
    await relistAll(database);
    const there = items.filter(({ trashedAt }) => trashedAt === null);
    const all = await search(database, 'giao', 'all');
    expect(all.toSorted()).toEqual(there.map(({ id }) => id).toSorted());
    const home = there.filter(({ text, assignees }) => JSON.stringify([text, assignees]).includes('Sở Nội vụ'));
    expect((await search(database, 'sở nội vụ', 'all')).toSorted()).toEqual(home.map(({ id }) => id).toSorted());
    expect(await search(database, 'viec so 577', 'all')).toEqual(['item-577']);
  });

  it('finds by the words that an item and its notice have now, until it is gone', async () => {
    const { watchlist, ids } = await filled();
    const found = (query: string) => search(watchlist.database, query, 'all');
    await track(watchlist, aNotice({ title: 'Chương trình công tác' }), [aDirective('việc mới')]);
    expect(await found('cuoc hop')).toEqual([]);
    expect(await found('chuong trinh')).toHaveLength(5);
    await seenAgain(watchlist, aNotice({ title: 'Đề án' }));
    expect(await found('de an')).toHaveLength(5);
    await edit(watchlist, [ids[0]!], { field: 'note', note: 'lần đầu' });
    await undo(watchlist);
    expect(await found('lan dau')).toEqual([]);
    await edit(watchlist, [ids[0]!], { field: 'trashed', trashed: true });
    await emptyTrash(watchlist);
    expect(await found('de an')).not.toContain(ids[0]);
    expect((await watchlist.database.sheets.toArray()).flatMap((sheet) => sheet.ids)).toHaveLength(4);
  });
});
