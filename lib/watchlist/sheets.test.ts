import { array, assert, asyncProperty, constantFrom, record, subarray } from 'fast-check';
import { expect, it } from 'vitest';
import { exampleItem, exampleNotice } from '../../tests/example-item.ts';
import { emptyWatchlist } from '../../tests/watchlist.ts';
import { readLines, relist, relistAll } from './sheets.ts';
import { countAll } from './tallies.ts';

const IDS = Array.from({ length: 150 }, (_, at) => `id ${at}`);
const steps = array(record({ ids: subarray(IDS, { minLength: 1 }), does: constantFrom('write', 'remove') }), {
  maxLength: 8,
});

it('holds each item once, as it is now, and counts it, whatever was written and removed', async () => {
  await assert(
    asyncProperty(steps, async (history) => {
      const { database } = emptyWatchlist();
      await database.notices.put(exampleNotice());
      for (const [turn, { ids, does }] of history.entries()) {
        await database.transaction('rw', database.tables, async () => {
          if (does === 'remove') await database.items.bulkDelete(ids);
          else
            await database.items.bulkPut(
              ids.map((id) => exampleItem({ id, sentence: id, note: `lượt ${turn}`, mine: turn % 2 > 0 })),
            );
          await relist(database, ids);
        });
      }
      const derived = async () => [
        (await readLines(database)).map((line) => line.join()).toSorted(),
        await database.tallies.toArray(),
      ];
      const kept = await derived();
      expect(kept[0]).toHaveLength(await database.items.count());
      expect(await countAll(database)).toBe(kept[0]?.length);
      await relistAll(database);
      expect(await derived()).toEqual(kept);
    }),
    { numRuns: 20 },
  );
});

it('begins a new sheet when the last is full, and drops one that is empty', async () => {
  const { database } = emptyWatchlist();
  await database.items.bulkPut(IDS.map((id) => exampleItem({ id, sentence: id })));
  await relist(database, IDS);
  const lengths = async () => (await database.sheets.toArray()).map(({ ids }) => ids.length);
  expect(await lengths()).toEqual([64, 64, 22]);
  const [first] = await database.sheets.toArray();
  await database.items.bulkDelete(first!.ids);
  await relist(database, first!.ids);
  expect(await lengths()).toEqual([64, 22]);
});
