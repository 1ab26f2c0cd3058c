/** Gathers what a morning has to tell, and remembers that it was told. */
import { atOnce, type Surroundings } from './change.ts';
import { addDays, todayInVietnam } from './civil-day.ts';
import type { StoredDigest } from './database.ts';
import type { StoredItem } from './item.ts';
import {
  latestMorning,
  overdueKey,
  quietUntil,
  type ReminderKey,
  rests,
  snoozeKey,
  stepReached,
  stepsPassed,
  tellsOverdue,
  workingMorning,
} from './reminders.ts';

/** More than anybody reads in a notification; the badge counts the rest. */
const MOST = 500;
/** Longer than any step before a due day, and than any clock that was set wrong for a while. */
const REMEMBERED_MS = 400 * 86_400_000;

interface Told {
  key: ReminderKey;
  items: StoredItem[];
}

async function openBetween({ database }: Surroundings, from: string, to: string): Promise<StoredItem[]> {
  return database.items.where('places').between(`all/open/${from}`, `all/open/${to}`, true, true).limit(MOST).toArray();
}

async function overdueTold(surroundings: Surroundings, morning: string): Promise<Told[]> {
  const { settings } = surroundings;
  if (!settings.reminders.overdue) return [];
  const working = workingMorning(morning, settings);
  const overdue = await openBetween(surroundings, '', addDays(working, -1));
  const items = overdue.filter((item) => tellsOverdue(item, working));
  return items.length > 0 ? [{ key: overdueKey(working), items }] : [];
}

async function stepsTold(surroundings: Surroundings, morning: string): Promise<Told[]> {
  const { settings } = surroundings;
  const items = await openBetween(surroundings, morning, addDays(morning, Math.max(0, ...settings.reminders.steps)));
  return items.flatMap((item) => {
    const key = stepReached(item, morning, settings);
    return key === null ? [] : [{ key, items: [item] }];
  });
}

async function snoozesTold({ database, clock }: Surroundings): Promise<Told[]> {
  const ended = await database.items.where('snoozedUntil').belowOrEqual(clock()).limit(MOST).toArray();
  return ended
    .filter(({ status, trashedAt }) => trashedAt === null && (status === 'todo' || status === 'doing'))
    .map((item) => ({ key: snoozeKey(item), items: [item] }));
}

/**
 * The digest that is due now, written down as one that is to be shown, or null where everything was told already or the
 * hours are quiet. What a closed browser or a sleeping computer missed is in it. In one transaction with the ledger, so
 * that nothing comes twice, whatever the clock does.
 */
export function takeDigest(surroundings: Surroundings): Promise<StoredDigest | null> {
  const { database, settings, clock } = surroundings;
  const now = clock();
  return atOnce(surroundings, async () => {
    if (quietUntil(now, settings) !== null) return null;
    const morning = latestMorning(now, settings);
    const due = [
      ...(await overdueTold(surroundings, morning)),
      ...(await stepsTold(surroundings, morning)),
      ...(await snoozesTold(surroundings)),
    ];
    const known = await database.reminded.bulkGet(due.map(({ key }) => key));
    const fresh = due.filter((_, place) => known[place] === undefined);
    const items = [
      ...new Set(
        fresh
          .flatMap((one) => one.items)
          .filter((item) => !rests(item, now))
          .map(({ id }) => id),
      ),
    ];
    if (fresh.length === 0) return null;
    await database.reminded
      .where('at')
      .below(now - REMEMBERED_MS)
      .delete();
    // A postponed item's step is not told later: the end of the postponement is.
    const keys = fresh.flatMap(({ key, items: told }) => [
      key,
      ...told.flatMap((item) => stepsPassed(item, morning, settings)),
    ]);
    await database.reminded.bulkPut(keys.map((key) => ({ key, at: now })));
    if (items.length === 0) return null;
    const digest = { id: `digest-${now}`, at: now, items, shown: 0 as const };
    await database.digests.put(digest);
    return digest;
  });
}

/** Digests that were written down and never shown: the browser was killed in between. */
export const unshown = async ({ database }: Surroundings): Promise<StoredDigest[]> =>
  database.digests.where('shown').equals(0).toArray();

/** Notes that a digest was shown, and forgets those of earlier weeks. */
export async function markShown({ database, clock }: Surroundings, { id }: StoredDigest): Promise<void> {
  await database.digests.update(id, { shown: 1 });
  const old = `digest-${clock() - 14 * 86_400_000}`;
  await database.digests.where('id').below(old).delete();
}

/** The next end of a postponement after now, in ms; null where there is none. */
export async function nextSnooze({ database, clock }: Surroundings): Promise<number | null> {
  const item = await database.items.where('snoozedUntil').above(clock()).first();
  return item?.snoozedUntil ?? null;
}

/** The items of a digest by what is to be said of each: how many are overdue, due today, due later. */
export function digestCounts(items: StoredItem[], now: number): { overdue: number; today: number; later: number } {
  const today = todayInVietnam(() => now);
  const count = (holds: (due: string) => boolean) => items.filter(({ due }) => due !== null && holds(due)).length;
  return {
    overdue: count((due) => due < today),
    today: count((due) => due === today),
    later: items.length - count((due) => due <= today),
  };
}
