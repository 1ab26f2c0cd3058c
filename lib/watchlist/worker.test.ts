import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { MessageError } from '../failure.ts';
import { momentInVietnam } from './civil-day.ts';
import { edit } from './edit.ts';
import { track } from './track.ts';
import { refresh } from './worker.ts';

beforeEach(() => fakeBrowser.reset());

const badge = async () => ({
  text: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

describe('badge and alarm', () => {
  it('are right anew after each change, with one alarm for the next moment however many items there are', async () => {
    const watchlist = emptyWatchlist('2024-02-01');
    const open = () => Promise.resolve(watchlist);
    const dues = ['2024-01-31', '2024-02-01', '2024-02-04', '2024-02-05'];
    const directives = dues.map((due) => aDirective(due, aDeadline(due)));
    const { ids } = await track(watchlist, aNotice(), directives);
    await refresh(open);
    expect(await badge()).toEqual({ text: '3', title: 'Nhắc việc: 1 việc quá hạn, 2 việc sắp đến hạn' });
    expect(await alarms()).toEqual([momentInVietnam('2024-02-02')]);

    const until = momentInVietnam('2024-02-01', '10:00');
    await edit(watchlist, [ids[1]!], { field: 'snoozedUntil', until });
    await edit(watchlist, [ids[0]!], { field: 'status', status: 'done' });
    await refresh(open);
    expect(await badge()).toEqual({ text: '2', title: 'Nhắc việc: 2 việc sắp đến hạn' });
    expect(await alarms()).toEqual([until]);

    watchlist.setDate('2024-02-02', '00:00');
    await refresh(open);
    expect(await badge()).toEqual({ text: '3', title: 'Nhắc việc: 1 việc quá hạn, 2 việc sắp đến hạn' });
    expect(await alarms()).toEqual([momentInVietnam('2024-02-02', '07:30')]);
  });

  it('count what is mine alone, or nothing, where the user has it so', async () => {
    const watchlist = emptyWatchlist('2024-02-01', { badge: 'mine' });
    const mine = { ...aDirective('của tôi', aDeadline('2024-02-01')), mine: true };
    await track(watchlist, aNotice(), [mine, aDirective('của người khác', aDeadline('2024-01-31'))]);
    await refresh(() => Promise.resolve(watchlist));
    expect((await badge()).text).toBe('1');
    await refresh(() => Promise.resolve({ ...watchlist, settings: { ...watchlist.settings, badge: 'none' } }));
    expect((await badge()).text).toBe('');
  });

  it('say in words why nothing can be counted', async () => {
    await refresh(() => Promise.reject(new MessageError('databaseNewer')));
    const { text, title } = await badge();
    expect([text, title]).toEqual(['!', expect.stringContaining('cập nhật tiện ích')]);
  });
});
