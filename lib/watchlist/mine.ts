import { concerns } from '../agency/membership/concerns.ts';
import type { DirectiveSeen } from '../messages.ts';
import { atOnce, settled, type Surroundings } from './change.ts';
import type { StoredNotice } from './item.ts';

type NoticeIdentity = Pick<StoredNotice, 'organ' | 'issued'>;

/** Whether a directive concerns one of the user's agencies; one that may only be meant, or hears the report, does not count. */
export function isMine(
  { assignees }: Pick<DirectiveSeen, 'assignees'>,
  { organ, issued }: NoticeIdentity,
  agencies: readonly string[],
): boolean {
  return assignees.some((body) =>
    agencies.some((agency) => {
      const concern = concerns(agency, body, { organ, issued });
      return concern !== null && concern.strength !== 'weak';
    }),
  );
}

/**
 * Decides anew whose every item is, after the user's agencies have changed; what the user has said of an item by hand
 * stays. No action: nothing of it is the user's own word.
 * @returns how many items changed sides
 */
export function decideMine(surroundings: Surroundings): Promise<number> {
  const { database, settings } = surroundings;
  return atOnce(surroundings, async () => {
    const byHand = new Set<string>();
    await database.history.filter(({ field }) => field === 'mine').each(({ item }) => byHand.add(item));
    const notices = new Map((await database.notices.toArray()).map((notice) => [notice.key, notice]));
    let changed = 0;
    await database.items.toCollection().modify((item, row) => {
      const notice = notices.get(item.noticeKey);
      if (!notice || byHand.has(item.id)) return;
      const mine = isMine(item, notice, settings.agencies);
      if (mine === item.mine) return;
      changed += 1;
      row.value = settled({ ...item, mine }, surroundings);
    });
    return changed;
  });
}
