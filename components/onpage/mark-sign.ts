/** What a mark in the gutter says of its directive, in its sign and in words. */
import { t } from '../../lib/i18n.ts';
import type { Clarity } from '../../lib/notice/clarity.ts';
import type { Entry } from './view.ts';
import { CLARITY_NAMES } from './words.ts';

export type Sign = 'changed' | 'suspect' | 'unclear' | 'none';

/** Without these there is nothing to do. What else of "6 rõ" is left open the card tells: most directives lack some of it. */
const GRAVE: ReadonlySet<Clarity> = new Set(['person', 'work']);

/** Long enough to know the directive by; screen readers read the whole in the panel. */
const NAME_LENGTH = 80;

const graveOf = ({ unclear }: Pick<Entry, 'unclear'>): Clarity[] => unclear.filter((clarity) => GRAVE.has(clarity));

/** The gravest thing that a mark has to warn of. */
export function signOf(entry: Pick<Entry, 'changed' | 'item' | 'seen' | 'unclear'>): Sign {
  if (entry.changed) return 'changed';
  if ((entry.item ?? entry.seen).deadlines.some((deadline) => deadline.suspect)) return 'suspect';
  return graveOf(entry).length > 0 ? 'unclear' : 'none';
}

/** A mark's accessible name: what a press does, what there is to know, and the directive's first words. */
export function markName(entry: Entry): string {
  const tracked = entry.item !== null;
  const words = (entry.item ?? entry.seen).text.slice(0, NAME_LENGTH);
  const unclear = graveOf(entry)
    .map((clarity) => t(CLARITY_NAMES[clarity]))
    .join(', ');
  const names = {
    changed: () => t('markChanged', words),
    suspect: () => t(tracked ? 'markTrackedSuspect' : 'markSuspect', words),
    unclear: () => t(tracked ? 'markTrackedUnclear' : 'markUnclear', words, unclear),
    none: () => t(tracked ? 'markTracked' : 'markTrack', words),
  };
  return names[signOf(entry)]();
}
