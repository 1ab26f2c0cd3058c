import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../../tests/watchlist.ts';
import { edit } from '../edit.ts';
import { track } from '../track.ts';
import { watchEverything, type Everything } from './watch.ts';

const closed: AbortController[] = [];
afterEach(() => closed.splice(0).forEach((control) => control.abort()));

async function watched(count: number) {
  const watchlist = emptyWatchlist();
  const directives = Array.from({ length: count }, (_, at) => aDirective(`việc ${at}`, aDeadline('2024-03-01')));
  const { ids } = await track(watchlist, aNotice(), directives);
  const told: Everything[] = [];
  const failed = vi.fn<(error: unknown) => void>();
  const control = new AbortController();
  closed.push(control);
  watchEverything(watchlist.database, (everything) => told.push(everything), failed, control.signal);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  return { watchlist, ids, told, failed, control };
}

describe('the whole watchlist', () => {
  it('is told when it is read, and after each change', async () => {
    const { watchlist, ids, told } = await watched(3);
    expect([...(told[0]?.items.keys() ?? [])].toSorted()).toEqual(ids.toSorted());
    expect(told[0]?.notices.size).toBe(1);
    await edit(watchlist, [ids[1] ?? ''], { field: 'note', note: 'x' });
    await vi.waitFor(() => expect(told.at(-1)?.items.get(ids[1] ?? '')?.note).toBe('x'));
  });

  it('keeps what a change did not touch as it was, without reading it again', async () => {
    const { watchlist, ids, told } = await watched(3);
    const whole = vi.spyOn(watchlist.database.items, 'toArray');
    await edit(watchlist, [ids[0] ?? ''], { field: 'status', status: 'doing' });
    await vi.waitFor(() => expect(told.at(-1)?.items.get(ids[0] ?? '')?.status).toBe('doing'));
    expect(told.at(-1)?.items.get(ids[2] ?? '')).toBe(told[0]?.items.get(ids[2] ?? ''));
    expect(whole).not.toHaveBeenCalled();
  });

  it('learns of many changes at once, of new items and of those that are gone', async () => {
    const { watchlist, ids, told } = await watched(150);
    await edit(watchlist, ids, { field: 'status', status: 'done' });
    await vi.waitFor(() =>
      expect([...(told.at(-1)?.items.values() ?? [])].every(({ status }) => status === 'done')).toBe(true),
    );
    await track(watchlist, aNotice({ key: 'other' }), [aDirective('thêm')]);
    await vi.waitFor(() => expect([told.at(-1)?.items.size, told.at(-1)?.notices.size]).toEqual([151, 2]));
    await watchlist.database.items.delete(ids[0] ?? '');
    await vi.waitFor(() => expect(told.at(-1)?.items.size).toBe(150));
    await watchlist.database.items.clear();
    await vi.waitFor(() => expect(told.at(-1)?.items.size).toBe(0));
  });

  it('tells of a failure, and nothing after it was left', async () => {
    const { watchlist, ids, told, failed, control } = await watched(1);
    vi.spyOn(watchlist.database, 'transaction').mockRejectedValueOnce(new Error('closed'));
    await watchlist.database.items.update(ids[0] ?? '', { note: 'y' });
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    control.abort();
    const before = told.length;
    await watchlist.database.items.update(ids[0] ?? '', { note: 'z' });
    expect(told).toHaveLength(before);
  });
});
