import { array, assert, asyncProperty, constantFrom, record, subarray } from 'fast-check';
import { expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../tests/example-item.ts';
import { emptyWatchlist } from '../../tests/watchlist.ts';
import { readSheets, relist, relistAll } from './sheets.ts';

const IDS = Array.from({ length: 150 }, (_, at) => `id ${at}`);
const steps = array(record({ ids: subarray(IDS, { minLength: 1 }), does: constantFrom('write', 'remove') }), {
  maxLength: 8,
});

it('holds each item once, as it is now, whatever was written and removed', async () => {
  await assert(
    asyncProperty(steps, async (history) => {
      const { database } = emptyWatchlist();
      await database.notices.put(exampleNotice());
      for (const [turn, { ids, does }] of history.entries()) {
        await database.transaction('rw', database.tables, async () => {
          if (does === 'remove') await database.items.bulkDelete(ids);
          else await database.items.bulkPut(ids.map((id) => exampleItem({ id, sentence: id, note: `lượt ${turn}` })));
          await relist(database, ids);
        });
      }
      const lines = async () =>
        (await readSheets(database))
          .flatMap(({ ids, places, words, spellings }) =>
            ids.map((id, at) => JSON.stringify([id, places[at], words[at], spellings[at]])),
          )
          .toSorted();
      const kept = await lines();
      expect(kept).toHaveLength(await database.items.count());
      await relistAll(database);
      expect(await lines()).toEqual(kept);
    }),
    { numRuns: 20 },
  );
});

it('begins a new sheet when the last is full, and drops one that is empty', async () => {
  const { database } = emptyWatchlist();
  await database.items.bulkPut(IDS.map((id) => exampleItem({ id, sentence: id })));
  await relist(database, IDS);
  const lengths = async () => (await readSheets(database)).map(({ ids }) => ids.length);
  expect(await lengths()).toEqual([64, 64, 22]);
  const [first] = await readSheets(database);
  await database.items.bulkDelete(first!.ids);
  await relist(database, first!.ids);
  expect(await lengths()).toEqual([64, 22]);
});
