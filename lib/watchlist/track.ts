import type { DirectiveSeen, NoticeSeen } from '../messages.ts';
import { atOnce, changesOf, record, settled, type Surroundings, today } from './change.ts';
import { firstDeadline } from './due.ts';
import type { WatchlistDatabase } from './database.ts';
import type { Item, StoredNotice } from './item.ts';
import { isMine } from './mine.ts';
import { idsOfNotice } from './of-notice.ts';
import { relist, renamed } from './sheets.ts';

const MAX_ADDRESSES = 20;

/** What is known of a notice after it was seen again: its latest words, and every address. */
function merged(known: StoredNotice | undefined, { url, ...seen }: NoticeSeen): StoredNotice {
  const addresses = [url, ...(known?.addresses ?? []).filter((address) => address !== url)].slice(0, MAX_ADDRESSES);
  return { ...seen, addresses };
}

/** Keeps a notice as it was seen; its items are found by its words. Within a transaction. */
async function keepNotice(database: WatchlistDatabase, notice: NoticeSeen): Promise<void> {
  const known = await database.notices.get(notice.key);
  await database.notices.put(merged(known, notice));
  if (known && renamed(known, notice)) await relist(database, await idsOfNotice(database, notice.key));
}

export type Directive = DirectiveSeen & { mine?: boolean | undefined };

export function newItem(
  notice: NoticeSeen,
  { mine, ...directive }: Directive,
  surroundings: Surroundings,
  id: string = crypto.randomUUID(),
): Item {
  return {
    ...directive,
    ...firstDeadline(directive.deadlines, today(surroundings), surroundings.settings),
    id,
    noticeKey: notice.key,
    mine: mine === true || isMine(directive, notice, surroundings.settings.agencies),
    status: 'todo',
    note: '',
    extended: null,
    startDay: null,
    doneOn: null,
    snoozedUntil: null,
    trashedAt: null,
    addedAt: surroundings.clock(),
    due: null,
  };
}

/**
 * Tracks directives of a notice as one action. One that is tracked already stays as it is; one that lies in the trash
 * comes back with all that its user wrote.
 * @returns the ids in the order given, and the action's number, null where all were tracked already.
 */
export function track(
  surroundings: Surroundings,
  notice: NoticeSeen,
  directives: Directive[],
): Promise<{ ids: string[]; action: number | null }> {
  const { database } = surroundings;
  return atOnce(surroundings, async () => {
    await keepNotice(database, notice);
    const unique = [...new Map(directives.map((directive) => [directive.sentence, directive])).values()];
    const known = await database.items
      .where('[noticeKey+sentence]')
      .anyOf(unique.map(({ sentence }) => [notice.key, sentence]))
      .toArray();
    const bySentence = new Map(known.map((item) => [item.sentence, item]));
    const added = unique
      .filter(({ sentence }) => !bySentence.has(sentence))
      .map((one) => newItem(notice, one, surroundings));
    const restored = known.filter(({ trashedAt }) => trashedAt !== null);
    const changes = [
      ...added.map(({ id }) => ({ item: id, field: 'tracked' as const, from: null, to: null })),
      ...restored.flatMap((item) => changesOf(item, { trashedAt: null })),
    ];
    const written = [...added, ...restored.map((item) => ({ ...item, trashedAt: null }))];
    await database.items.bulkPut(written.map((item) => settled(item, surroundings)));
    await relist(
      database,
      written.map(({ id }) => id),
    );
    for (const item of added) bySentence.set(item.sentence, settled(item, surroundings));
    const action = await record(surroundings, 'track', changes);
    return { ids: directives.map(({ sentence }) => bySentence.get(sentence)!.id), action };
  });
}

/** Notes that a notice with tracked items is published at one more address. Other notices are not kept. */
export async function seenAgain(surroundings: Surroundings, notice: NoticeSeen): Promise<void> {
  const { database } = surroundings;
  const known = await database.notices.get(notice.key);
  if (!known || (known.addresses[0] === notice.url && !renamed(known, notice))) return;
  await atOnce(surroundings, () => keepNotice(database, notice));
}
