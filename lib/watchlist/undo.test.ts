import { describe, expect, it } from 'vitest';
import { aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { undoable } from './change.ts';
import { edit } from './edit.ts';
import { track } from './track.ts';
import { undo } from './undo.ts';

async function tracked() {
  const watchlist = emptyWatchlist();
  const { ids } = await track(watchlist, aNotice(), [aDirective('một'), aDirective('hai')]);
  const noteOf = async () => (await watchlist.database.items.get(ids[0]!))?.note;
  return { watchlist, ids, noteOf };
}

describe('undo', () => {
  it('takes back the last fifty actions, one after another', async () => {
    const { watchlist, ids, noteOf } = await tracked();
    for (let note = 1; note <= 55; note++) await edit(watchlist, [ids[0]!], { field: 'note', note: String(note) });
    expect(await undoable(watchlist.database)).toHaveLength(50);
    for (let left = 50; left > 0; left--) await undo(watchlist);
    expect(await noteOf()).toBe('5');
    expect(await undo(watchlist)).toBeNull();
  });

  it('takes back a change of many items at once', async () => {
    const { watchlist, ids } = await tracked();
    await edit(watchlist, ids, { field: 'status', status: 'done' });
    await undo(watchlist);
    expect((await watchlist.database.items.toArray()).map(({ status }) => status)).toEqual(['todo', 'todo']);
  });

  it('of an earlier action leaves what was changed since', async () => {
    const { watchlist, ids, noteOf } = await tracked();
    const first = await edit(watchlist, ids, { field: 'note', note: 'một' });
    await edit(watchlist, [ids[0]!], { field: 'note', note: 'hai' });
    await undo(watchlist, first ?? undefined);
    expect(await noteOf()).toBe('hai');
    expect((await watchlist.database.items.get(ids[1]!))?.note).toBe('');
  });

  it('takes each action back once', async () => {
    const { watchlist, ids } = await tracked();
    const action = await edit(watchlist, ids, { field: 'note', note: 'một' });
    const both = await Promise.all([undo(watchlist, action ?? undefined), undo(watchlist, action ?? undefined)]);
    expect(both.filter((undone) => undone !== null)).toHaveLength(1);
  });
});

describe('two windows', () => {
  it('that edit one item at once keep each other’s fields', async () => {
    const { watchlist, ids } = await tracked();
    await Promise.all([
      edit(watchlist, ids, { field: 'note', note: 'một' }),
      edit(watchlist, ids, { field: 'extended', due: '2024-05-01' }),
      edit(watchlist, ids, { field: 'status', status: 'doing' }),
    ]);
    expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({
      note: 'một',
      due: '2024-05-01',
      status: 'doing',
    });
  });
});
