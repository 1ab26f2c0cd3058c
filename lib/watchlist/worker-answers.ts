/** What the worker does for content scripts: they never see the database, theirs would be the page's. */
import type { Answers } from '../messaging.ts';
import type { ToWorker, TrackedItem } from '../messages.ts';
import { edit } from './edit.ts';
import type { Surroundings } from './change.ts';
import type { Item } from './item.ts';
import { itemsOfNotice } from './of-notice.ts';
import { openItem, openItemIn, showWaiting } from './open-item.ts';
import { keepSighting } from './sightings.ts';
import { seenAgain, track } from './track.ts';
import { undo } from './undo.ts';

type DatabaseAnswers = Pick<
  Answers<ToWorker>,
  | 'found-again'
  | 'track'
  | 'untrack'
  | 'change'
  | 'undo'
  | 'tracked-of-notice'
  | 'open-item'
  | 'open-item-here'
  | 'items-changed'
>;

const shown = (item: Item): TrackedItem => ({
  id: item.id,
  sentence: item.sentence,
  text: item.text,
  ...(item.label !== undefined && { label: item.label }),
  quote: item.quote,
  assignees: item.assignees,
  deadlines: item.deadlines,
  status: item.status,
  note: item.note,
  due: item.due,
  extended: item.extended,
  doneOn: item.doneOn,
});

/**
 * @param open the watchlist and the settings that hold now
 * @param changed is awaited after each change, before the answer: badge and alarms
 */
export function watchlistAnswers(open: () => Promise<Surroundings>, changed: () => Promise<void>): DatabaseAnswers {
  return {
    async 'tracked-of-notice'({ notice }, { tab }) {
      const surroundings = await open();
      await seenAgain(surroundings, notice);
      const items = await itemsOfNotice(surroundings.database, notice.key);
      if (tab?.id !== undefined) void showWaiting(tab.id, notice.key, surroundings.database);
      return { items: items.map(shown) };
    },
    async 'found-again'({ noticeKey, changed: otherwise, gone }) {
      await keepSighting(noticeKey, { at: (await open()).clock(), changed: otherwise, gone });
      return {};
    },
    async track({ notice, directives }) {
      const surroundings = await open();
      const { ids, action } = await track(surroundings, notice, directives);
      const items = await surroundings.database.items.bulkGet(ids);
      await changed();
      return { items: items.filter((item) => item !== undefined).map(shown), action };
    },
    async untrack({ ids }) {
      const action = await edit(await open(), ids, { field: 'trashed', trashed: true });
      await changed();
      return { action };
    },
    async change({ ids, change }) {
      const action = await edit(await open(), ids, change);
      await changed();
      return { action };
    },
    async undo({ action }) {
      const undone = await undo(await open(), action);
      await changed();
      return { undone: undone !== null };
    },
    async 'open-item'({ id }) {
      return { opened: await openItem((await open()).database, id) };
    },
    async 'open-item-here'(asked, { tab }) {
      const { database } = await open();
      return { opened: tab !== undefined && (await openItemIn(tab, database, asked)) };
    },
    async 'items-changed'() {
      await changed();
      return {};
    },
  };
}
