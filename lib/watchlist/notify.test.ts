import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { momentInVietnam } from './civil-day.ts';
import { takeDigest } from './digest.ts';
import { answerNotifications, remind } from './notify.ts';
import { track } from './track.ts';

/** What was asked for, besides the ids. */
const given: unknown[] = [];
const { create } = fakeBrowser.notifications;

beforeEach(() => {
  fakeBrowser.reset();
  given.length = 0;
  Object.assign(fakeBrowser.notifications, {
    create: (...asked: Parameters<typeof create>) => {
      given.push(asked[1]);
      return create(...asked);
    },
  });
});

async function reminded(...dues: string[]) {
  const watchlist = emptyWatchlist('2024-01-02');
  const directives = dues.map((due) => aDirective(`Việc hạn ${due}`, aDeadline(due)));
  const { ids } = await track(watchlist, aNotice(), directives);
  watchlist.setDate('2024-01-11');
  await remind(watchlist);
  return { watchlist, ids };
}

/** The ids of the notifications that stand. */
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const front = async () => (await fakeBrowser.tabs.query({})).at(-1)?.url;

/** Does as the user does with the one notification, and waits until that is done. */
async function pressed(watchlist: Awaited<ReturnType<typeof reminded>>['watchlist'], button: number | null) {
  const closed = new AbortController();
  const changed = vi.fn<() => Promise<void>>(() => Promise.resolve());
  answerNotifications(() => Promise.resolve(watchlist), changed, closed.signal);
  const [id = ''] = await shown();
  const { onClicked, onButtonClicked } = fakeBrowser.notifications;
  await (button === null ? onClicked.trigger(id) : onButtonClicked.trigger(id, button));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  closed.abort();
}

describe('a notification', () => {
  it('gathers all of a morning, in words, and comes once', async () => {
    const { watchlist } = await reminded('2024-01-09', '2024-01-10', '2024-01-11', '2024-01-12', '2024-01-14');
    await remind(watchlist);
    expect(given).toMatchObject([
      {
        title: '2 việc quá hạn, 1 việc đến hạn hôm nay, 2 việc sắp đến hạn hoặc cần nhắc',
        message: '• Việc hạn 2024-01-09\n• Việc hạn 2024-01-10\n• Việc hạn 2024-01-11\n… và 2 việc nữa',
      },
    ]);
  });

  it('that a killed browser left unshown is shown after all, once', async () => {
    const watchlist = emptyWatchlist('2024-01-02');
    await track(watchlist, aNotice(), [aDirective('một', aDeadline('2024-01-10'))]);
    watchlist.setDate('2024-01-11');
    await takeDigest(watchlist);
    await remind(watchlist);
    expect(await shown()).toHaveLength(1);
    await remind(watchlist);
    expect(given).toHaveLength(1);
  });

  it('is put off for an hour by its button, and comes again then', async () => {
    const { watchlist, ids } = await reminded('2024-01-10', '2024-01-11');
    await pressed(watchlist, 1);
    const until = momentInVietnam('2024-01-11', '09:00');
    expect((await watchlist.database.items.bulkGet(ids)).map((item) => item?.snoozedUntil)).toEqual([until, until]);
    expect(await shown()).toEqual([]);
    watchlist.setDate('2024-01-11', '08:59');
    await remind(watchlist);
    expect(await shown()).toEqual([]);
    watchlist.setDate('2024-01-11', '09:00');
    await remind(watchlist);
    expect(await shown()).toHaveLength(1);
  });

  it.each([['its button', 0] as const, ['a click', null] as const])('opens its one item by %s', async (_, button) => {
    const { watchlist } = await reminded('2024-01-10');
    await pressed(watchlist, button);
    expect(await front()).toContain('https://langson.gov.vn/van-ban/05');
  });

  it('opens the full page where it tells of several', async () => {
    const { watchlist } = await reminded('2024-01-10', '2024-01-11');
    await pressed(watchlist, null);
    expect(await front()).toContain('watchlist.html');
  });
});
