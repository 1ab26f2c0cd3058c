import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { markShown, nextSnooze, takeDigest, unshown } from './digest.ts';
import { edit } from './edit.ts';
import { momentInVietnam } from './civil-day.ts';
import { track } from './track.ts';

async function tracked(...dues: string[]) {
  const watchlist = emptyWatchlist('2024-01-02');
  const directives = dues.map((due) => aDirective(due, aDeadline(due)));
  const { ids } = await track(watchlist, aNotice(), directives);
  const nameOf = new Map(ids.map((id, place) => [id, dues[place]]));
  const told = async (date: string, time?: string) => {
    watchlist.setDate(date, time);
    const digest = await takeDigest(watchlist);
    if (digest) await markShown(watchlist, digest);
    return digest?.items.map((id) => nameOf.get(id)) ?? null;
  };
  return { watchlist, ids, told };
}

describe('a morning’s digest', () => {
  it('gathers what reached a step and what is overdue', async () => {
    const { told } = await tracked('2024-01-10', '2024-01-12', '2024-01-11', '2024-01-20');
    expect(await told('2024-01-11')).toEqual(['2024-01-10', '2024-01-11', '2024-01-12']);
  });

  it('comes once, also after a restart and when the clock is set back', async () => {
    const { told } = await tracked('2024-01-10', '2024-01-12');
    expect(await told('2024-01-11')).not.toBeNull();
    expect(await told('2024-01-11', '18:00')).toBeNull();
    expect(await told('2024-01-11', '07:31')).toBeNull();
    expect(await told('2024-01-10')).toBeNull();
  });

  it('waits for its hour, and for the end of the quiet hours', async () => {
    const { told, watchlist } = await tracked('2024-01-12');
    expect(await told('2024-01-12', '07:29')).toEqual(['2024-01-12']);
    expect(await told('2024-01-12', '07:30')).toEqual(['2024-01-12']);
    watchlist.settings.quietHours = { on: true, from: '00:00', to: '23:00' };
    expect(await told('2024-01-15')).toBeNull();
    expect(await told('2024-01-15', '23:00')).toEqual(['2024-01-12']);
  });

  it('tells at the next start what was missed while the computer slept', async () => {
    const { told } = await tracked('2024-01-10', '2024-01-31');
    expect(await told('2024-01-29', '06:00')).toEqual(['2024-01-10', '2024-01-31']);
    expect(await told('2024-01-29', '08:00')).toEqual(['2024-01-10']);
    expect(await told('2024-01-30', '08:00')).toEqual(['2024-01-10', '2024-01-31']);
  });

  it('tells of the overdue on working mornings alone', async () => {
    const { told } = await tracked('2024-01-10');
    const mornings = ['2024-01-11', '2024-01-12', '2024-01-13', '2024-01-14', '2024-01-15'];
    const given: (string | undefined)[][] = [];
    for (const morning of mornings) given.push((await told(morning)) ?? []);
    expect(given.map(({ length }) => length)).toEqual([1, 1, 0, 0, 1]);
  });

  it('has nothing of what is done, paused or in the trash', async () => {
    const { told, watchlist, ids } = await tracked('2024-01-10', '2024-01-11', '2024-01-12');
    await edit(watchlist, [ids[0]!], { field: 'status', status: 'done' });
    await edit(watchlist, [ids[1]!], { field: 'status', status: 'paused' });
    await edit(watchlist, [ids[2]!], { field: 'trashed', trashed: true });
    expect(await told('2024-01-12')).toBeNull();
  });

  it('rests while an item is postponed, and comes when that ends', async () => {
    const { told, watchlist, ids } = await tracked('2024-01-10');
    const until = momentInVietnam('2024-01-11', '10:00');
    await edit(watchlist, ids, { field: 'snoozedUntil', until });
    expect(await nextSnooze(watchlist)).toBe(until);
    expect(await told('2024-01-11', '09:00')).toBeNull();
    expect(await told('2024-01-11', '10:00')).toEqual(['2024-01-10']);
    expect(await told('2024-01-11', '11:00')).toBeNull();
    expect(await nextSnooze(watchlist)).toBeNull();
  });

  it('is shown after all when the browser was killed before it could be', async () => {
    const { watchlist } = await tracked('2024-01-10');
    watchlist.setDate('2024-01-11');
    const digest = await takeDigest(watchlist);
    expect(await unshown(watchlist)).toEqual([digest]);
    await markShown(watchlist, digest!);
    expect(await unshown(watchlist)).toEqual([]);
  });
});
