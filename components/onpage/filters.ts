import type { MessageKey } from '../../lib/i18n.ts';
import { dueOfEntry } from './due.ts';
import type { DeskView, Entry } from './view.ts';

export type FilterName = 'mine' | 'dated' | 'tracked' | 'unclear';

/** What the list can be narrowed to; several together let through what meets all. */
export const FILTERS: readonly { name: FilterName; label: MessageKey }[] = [
  { name: 'mine', label: 'panelFilterMine' },
  { name: 'dated', label: 'panelFilterDated' },
  { name: 'tracked', label: 'panelFilterTracked' },
  { name: 'unclear', label: 'panelFilterUnclear' },
];

const LETS_THROUGH: Record<FilterName, (entry: Entry, view: DeskView) => boolean> = {
  mine: ({ mine }) => mine,
  dated: (entry, view) => {
    const { deadline, due } = dueOfEntry(entry, view);
    return due !== null || deadline !== undefined;
  },
  tracked: ({ item }) => item !== null,
  unclear: ({ unclear }) => unclear.length > 0,
};

export const filtered = (view: DeskView, filters: readonly FilterName[]): Entry[] =>
  view.entries.filter((entry) => filters.every((name) => LETS_THROUGH[name](entry, view)));
