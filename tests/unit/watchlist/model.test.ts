/**
 * Random histories of a watchlist, in which store, standing and badge always equal those of a plain model.
 * `npm test` runs a sample; `npm run test:model` a thousand and more.
 */
import {
  array,
  assert,
  type AsyncCommand,
  asyncModelRun,
  asyncProperty,
  boolean,
  commands,
  constant,
  constantFrom,
  integer,
  record,
  subarray,
} from 'fast-check';
import { expect, it } from 'vitest';
import type { Surroundings } from '../../../lib/watchlist/change.ts';
import { countsOf } from '../../../lib/watchlist/badge.ts';
import { merge } from '../../../lib/watchlist/backup/merge.ts';
import type { Snapshot } from '../../../lib/watchlist/backup/snapshot.ts';
import { takeSnapshot } from '../../../lib/watchlist/backup/take.ts';
import { addDays, todayInVietnam } from '../../../lib/watchlist/civil-day.ts';
import { edit } from '../../../lib/watchlist/edit.ts';
import { search } from '../../../lib/watchlist/search.ts';
import { standing } from '../../../lib/watchlist/standing.ts';
import { track } from '../../../lib/watchlist/track.ts';
import { emptyTrash } from '../../../lib/watchlist/trash.ts';
import { undo } from '../../../lib/watchlist/undo.ts';
import { aDeadline, aDirective, aNotice, emptyWatchlist } from '../../watchlist.ts';
import { Model, type ModelItem } from './model.ts';

const RUNS = import.meta.env.MODE === 'full' ? 1500 : 60;
const NAMES = ['a 1', 'a 2', 'a 3', 'b 1', 'b 2'];
const START = '2024-01-30';

interface Real {
  watchlist: Surroundings;
  wait: (ms: number) => void;
  saved: Snapshot | null;
}

const place = (name: string) => name.split(' ') as [string, string];

const idsOf = ({ watchlist }: Real, chosen: readonly string[]): Promise<string[]> =>
  watchlist.database.items.where('[noticeKey+sentence]').anyOf(chosen.map(place)).primaryKeys();

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

async function compare(model: Model, { watchlist }: Real): Promise<void> {
  const rows = await watchlist.database.items.toArray();
  const today = todayInVietnam(watchlist.clock);
  const stored = rows.map((item) => ({
    name: `${item.noticeKey} ${item.sentence}`,
    status: item.status,
    note: item.note,
    mine: item.mine,
    due: item.due,
    doneOn: item.doneOn,
    trashed: item.trashedAt !== null,
    standing: standing(item, today, watchlist.settings).kind,
  }));
  const expected = [...model.items].map(([name, item]) => ({
    name,
    status: item.status,
    note: item.note,
    mine: item.mine,
    due: model.dueOf(item),
    doneOn: item.doneOn,
    trashed: item.trashedOn !== null,
    standing: model.standingOf(item, watchlist.settings.soonDays),
  }));
  expect(stored.toSorted(byName)).toEqual(expected.toSorted(byName));
  const { database, settings } = watchlist;
  expect(await countsOf(database, today, settings)).toEqual(model.badge(settings.soonDays, false));
  expect(await countsOf(database, today, { ...settings, badge: 'mine' })).toEqual(model.badge(settings.soonDays, true));
  expect(await database.actions.count()).toBe(model.actions.length);
  // All are of the same agency, by which each is found that is not in the trash.
  const shown = rows.filter(({ trashedAt }) => trashedAt === null).map(({ id }) => id);
  expect((await search(database, 'tai chinh', 'all')).toSorted()).toEqual(shown.toSorted());
  expect(await search(database, 'note x', 'all')).toHaveLength(
    [...model.items.values()].filter(({ note, trashedOn }) => note === 'note x' && trashedOn === null).length,
  );
}

/** A command that can always run: what it does to both, and then they are compared. */
function command(name: string, run: (model: Model, real: Real) => Promise<void>): AsyncCommand<Model, Real> {
  return {
    check: () => true,
    async run(model, real) {
      // Each at a moment of its own, as people do things.
      real.wait(1);
      model.now += 1;
      await run(model, real);
      await compare(model, real);
    },
    toString: () => name,
  };
}

const names = subarray(NAMES, { minLength: 1 });
const day = integer({ min: -8, max: 12 }).map((days) => addDays(START, days));
const days = array(day, { maxLength: 3 }).map((list) => [...new Set(list)].toSorted());

const change = (
  label: string,
  chosen: string[],
  asked: Parameters<typeof edit>[2],
  fieldsOf: (item: ModelItem, model: Model) => Partial<ModelItem>,
) =>
  command(`${label} ${chosen.join()}`, async (model, real) => {
    model.act(chosen, (item) => fieldsOf(item, model));
    await edit(real.watchlist, await idsOf(real, chosen), asked);
  });

const anyCommand = [
  record({ chosen: names, days, mine: boolean() }).map(({ chosen, days: dues, mine }) =>
    command(`track ${chosen.join()} due ${dues.join()}`, async (model, real) => {
      const key = place(chosen[0] ?? '')[0];
      const ours = chosen.filter((name) => place(name)[0] === key);
      model.track(ours.map((name) => ({ name, days: dues, mine })));
      const directives = ours.map((name) => ({
        ...aDirective(place(name)[1], ...dues.map((due) => aDeadline(due))),
        mine,
      }));
      await track(real.watchlist, aNotice({ key }), directives);
    }),
  ),
  record({ chosen: names, status: constantFrom('todo' as const, 'doing' as const, 'paused' as const) }).map(
    ({ chosen, status }) =>
      change(`set ${status}`, chosen, { field: 'status', status }, () => ({ status, doneOn: null })),
  ),
  names.map((chosen) =>
    change('finish', chosen, { field: 'status', status: 'done' }, (item, model) => model.finish(item)),
  ),
  record({ chosen: names, note: constantFrom('', 'note x', 'y') }).map(({ chosen, note }) =>
    change(`note ${note}`, chosen, { field: 'note', note }, () => ({ note })),
  ),
  record({ chosen: names, due: day }).map(({ chosen, due }) =>
    change(`extend to ${due}`, chosen, { field: 'extended', due }, () => ({ extended: due })),
  ),
  names.map((chosen) =>
    change('trash', chosen, { field: 'trashed', trashed: true }, ({ trashedOn }, model) => ({
      trashedOn: trashedOn ?? model.today,
    })),
  ),
  names.map((chosen) => change('restore', chosen, { field: 'trashed', trashed: false }, () => ({ trashedOn: null }))),
  constant(
    command('undo', async (model, { watchlist }) => {
      model.undo();
      await undo(watchlist);
    }),
  ),
  constant(
    command('empty the trash', async (model, { watchlist }) => {
      model.purge();
      await emptyTrash(watchlist);
    }),
  ),
  constant(
    command('export', async (model, real) => {
      model.saved = new Map(model.items);
      real.saved = await takeSnapshot(real.watchlist.database, {});
    }),
  ),
  constant(
    command('import', async (model, real) => {
      model.load();
      if (real.saved) await merge(real.watchlist, real.saved);
    }),
  ),
  integer({ min: 1, max: 40 }).map((count) =>
    command(`${count} days pass`, (model, real) => {
      model.now += count * 86_400_000;
      real.wait(count * 86_400_000);
      return Promise.resolve();
    }),
  ),
];

it(
  `equals the model over ${RUNS} random histories`,
  async () => {
    await assert(
      asyncProperty(commands(anyCommand, { maxCommands: 40 }), async (history) => {
        await asyncModelRun(() => {
          const watchlist = emptyWatchlist(START);
          let passed = 0;
          const start = watchlist.clock();
          const real: Real = {
            watchlist: { ...watchlist, clock: () => start + passed },
            wait: (ms) => {
              passed += ms;
            },
            saved: null,
          };
          return { model: new Model(start), real };
        }, history);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 2000,
);
