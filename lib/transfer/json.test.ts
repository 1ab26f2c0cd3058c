import { describe, expect, it } from 'vitest';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../tests/watchlist.ts';
import { merge, previewMerge } from '../watchlist/backup/merge.ts';
import { takeSnapshot } from '../watchlist/backup/take.ts';
import { edit } from '../watchlist/edit.ts';
import { historyOf } from '../watchlist/history.ts';
import { track } from '../watchlist/track.ts';
import { undo } from '../watchlist/undo.ts';
import { MAX_FILE_SIZE, readBackup, writeBackup } from './json.ts';

async function filled() {
  const watchlist = emptyWatchlist('2024-02-01');
  const directives = [aDirective('báo cáo <b>', aDeadline('2024-02-29')), aDirective('rà soát'), aDirective('đã bỏ')];
  const { ids } = await track(watchlist, aNotice(), directives);
  await edit(watchlist, [ids[0]!], { field: 'note', note: 'gọi <script> anh Nam "\\' });
  await edit(watchlist, [ids[0]!], { field: 'fact', fact: 'difficulty', words: 'chưa có mặt bằng' });
  await edit(watchlist, [ids[1]!], { field: 'status', status: 'done' });
  await edit(watchlist, [ids[2]!], { field: 'trashed', trashed: true });
  const text = await writeBackup(await takeSnapshot(watchlist.database, { soonDays: 5 }), 0);
  return { watchlist, ids, text };
}

async function read(text: string) {
  const reading = await readBackup(text);
  if (!reading.ok) throw new Error(`${reading.refusal} ${reading.place}`);
  return reading.snapshot;
}

describe('a backup file', () => {
  it('brings everything into an empty watchlist, and nothing the second time', async () => {
    const { watchlist, text } = await filled();
    const other = emptyWatchlist('2024-02-02');
    expect(await merge(other, await read(text))).toMatchObject({ added: 3, changed: 0, skipped: 0 });
    expect(await takeSnapshot(other.database, { soonDays: 5 })).toMatchObject({
      items: (await takeSnapshot(watchlist.database, {})).items,
    });
    const before = await takeSnapshot(other.database, {});
    expect(await merge(other, await read(text))).toEqual({ added: 0, changed: 0, skipped: 3, action: null });
    expect(await takeSnapshot(other.database, {})).toEqual(before);
  });

  it('says what it will add, change and skip, and changes only what it knows later', async () => {
    const { watchlist, ids, text } = await filled();
    const other = emptyWatchlist('2024-01-15');
    await track(other, aNotice(), [aDirective('báo cáo <b>')]);
    other.setDate('2024-03-01');
    const { ids: later } = await track(other, aNotice(), [aDirective('rà soát')]);
    await edit(other, later, { field: 'note', note: 'mới hơn' });
    const snapshot = await read(text);
    expect(await previewMerge(other.database, snapshot)).toEqual({ added: 1, changed: 1, skipped: 1 });
    await merge(other, snapshot);
    expect((await other.database.items.get(later[0]!))?.note).toBe('mới hơn');
    expect(await watchlist.database.items.get(ids[0]!)).toMatchObject({ note: 'gọi <script> anh Nam "\\' });
  });

  it('is undone as one action, and carries the history', async () => {
    const { text, ids } = await filled();
    const other = emptyWatchlist('2024-02-02');
    await merge(other, await read(text));
    expect((await historyOf(other.database, ids[1]!)).map(({ kind }) => kind)).toContain('done');
    await undo(other);
    expect(await other.database.items.where('places').startsWith('all/trash').count()).toBe(3);
  });

  it('refuses what is damaged, truncated, foreign or hostile, with reason and place', async () => {
    const { text } = await filled();
    const within = (change: (file: Record<string, unknown> & { contents: Record<string, never[]> }) => unknown) => {
      const file = JSON.parse(text) as never;
      change(file);
      return JSON.stringify(file).replaceAll('<', String.raw`\u003c`);
    };
    const cases: [string, string, string][] = [
      ['', 'syntax', '1:1'],
      [text.slice(0, text.length / 2), 'syntax', ''],
      ['{"format": "other"}', 'foreign', 'format'],
      ['[]', 'foreign', ''],
      ['null', 'foreign', ''],
      [text.replace('báo', 'báp'), 'changed', 'checksum'],
      [text.replace('"version": 1', '"version": 2'), 'newer', 'version'],
      [`${text.slice(0, -1)}<script>`, 'markup', ''],
      [
        within(({ contents }) => Object.assign(contents.items![0]!, { status: 'later' })),
        'shape',
        'contents.items.0.status',
      ],
      [
        within(({ contents }) => Object.assign(contents.items![0]!, { note: 'x'.repeat(20_001) })),
        'shape',
        'contents.items.0.note',
      ],
      [
        within(({ contents }) => Object.assign(contents.items![0]!, { noticeKey: 'none' })),
        'misfit',
        'contents.items[0]',
      ],
      [within(({ contents }) => contents.items!.push(contents.items![0]!)), 'misfit', 'contents.items'],
      [
        within(({ contents }) => Object.assign(contents.settings!, { soonDays: -1 })),
        'settings',
        'contents.settings.soonDays',
      ],
      [text.replace('"note":', '"__proto__": {"polluted": true}, "note":'), 'shape', 'contents.items.0.__proto__'],
      [text.replace('"note":', '"constructor": 1, "note":'), 'shape', 'contents.items.0.constructor'],
      [text.replace('"settings": {', '"settings": {"__proto__": {"polluted": true}, '), 'settings', '__proto__'],
      [text.replace('"settings": {', '"settings": {"toString": 1, '), 'settings', 'toString'],
      [text.replace('"contents": {', '"contents": {"__proto__": {"polluted": true}, '), 'shape', '__proto__'],
      [text.replace('"format":', '"__proto__": {"polluted": true}, "format":'), 'foreign', ''],
      [within((file) => Object.assign(file.contents, { items: {} })), 'shape', 'contents.items'],
      [within((file) => Object.assign(file.contents, { notices: null })), 'shape', 'contents.notices'],
      [within((file) => Object.assign(file, { contents: 'x' })), 'shape', 'contents'],
      [within((file) => Object.assign(file, { version: '1' })), 'foreign', 'version'],
      [
        within(({ contents }) => Object.assign(contents.items![0]!, { addedAt: '1706752800000' })),
        'shape',
        'contents.items.0.addedAt',
      ],
      [text.replace(/"addedAt": \d+/u, '"addedAt": 1e400'), 'shape', 'contents.items.0.addedAt'],
      [
        within(({ contents }) => Object.assign(contents.items![0]!, { extended: '2024-13-01' })),
        'shape',
        'contents.items.0.extended',
      ],
      ['['.repeat(100_000), 'syntax', ''],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'foreign', ''],
      // Longer than any watchlist; it is not even looked through.
      ['x'.repeat(MAX_FILE_SIZE + 1), 'size', ''],
    ];
    for (const [file, refusal, place] of cases) {
      const reading = await readBackup(file);
      expect(reading).toMatchObject({ ok: false, refusal, place: expect.stringContaining(place) });
    }
    expect({}).not.toHaveProperty('polluted');
  });
});
