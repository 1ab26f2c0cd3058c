import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { edit } from './edit.ts';
import { changeText, historyOf } from './history.ts';
import { track } from './track.ts';
import { undo } from './undo.ts';

it.each([
  ['tracked', null, null, 'Bắt đầu theo dõi'],
  ['status', 'todo', 'doing', 'Tình trạng: Chưa thực hiện → Đang thực hiện'],
  ['note', '', 'gọi lại', 'Ghi chú: gọi lại'],
  ['note', 'gọi lại', '', 'Xóa ghi chú'],
  ['result', undefined, 'đã trình', 'Kết quả thực hiện: đã trình'],
  ['result', 'đã trình', '', 'Xóa nội dung «Kết quả thực hiện»'],
  ['assignees', [], [], 'Sửa nội dung, đơn vị hoặc thời hạn'],
  ['extended', null, '2024-03-31', 'Gia hạn: không có → 31/03/2024'],
  ['trashedAt', null, 1, 'Đưa vào thùng rác'],
  ['trashedAt', 1, null, 'Khôi phục từ thùng rác'],
  ['status', 'todo', { made: 'up' }, 'Tình trạng: Chưa thực hiện → không có'],
] as const)('says that %s went from %o to %o', (field, from, to, text) => {
  expect(changeText({ field, from, to })).toBe(text);
});

describe('the history of an item', () => {
  it('keeps what, from, to and when, the latest first, undone things too', async () => {
    const watchlist = emptyWatchlist('2024-02-01');
    const { ids } = await track(watchlist, aNotice(), [aDirective('báo cáo', aDeadline('2024-02-29'))]);
    watchlist.setDate('2024-02-20');
    await edit(watchlist, ids, { field: 'extended', due: '2024-03-31' });
    await undo(watchlist);
    const history = await historyOf(watchlist.database, ids[0]!);
    expect(history.map(({ kind, field, from, to, at }) => [kind, field, from, to, at])).toEqual([
      ['undo', 'extended', '2024-03-31', null, watchlist.clock()],
      ['extend', 'extended', null, '2024-03-31', watchlist.clock()],
      ['track', 'tracked', null, null, expect.any(Number)],
    ]);
  });

  it('has nothing of a change that changed nothing', async () => {
    const watchlist = emptyWatchlist();
    const { ids } = await track(watchlist, aNotice(), [aDirective('báo cáo')]);
    expect(await edit(watchlist, ids, { field: 'note', note: '' })).toBeNull();
    expect(await historyOf(watchlist.database, ids[0]!)).toHaveLength(1);
  });
});
