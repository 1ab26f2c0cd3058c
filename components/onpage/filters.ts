import type { MessageKey } from '../../lib/i18n.ts';
import type { DeskView, Entry } from './view.ts';

export type FilterName = 'mine' | 'dated' | 'tracked' | 'unclear';

/** What the list can be narrowed to; several together let through what meets all. */
export const FILTERS: readonly { name: FilterName; label: MessageKey }[] = [
  { name: 'mine', label: 'panelFilterMine' },
  { name: 'dated', label: 'panelFilterDated' },
  { name: 'tracked', label: 'panelFilterTracked' },
  { name: 'unclear', label: 'panelFilterUnclear' },
];

const LETS_THROUGH: Record<FilterName, (entry: Entry) => boolean> = {
  mine: ({ mine }) => mine,
  dated: ({ seen, item }) => (item ?? seen).deadlines.length > 0 || (item?.due ?? null) !== null,
  tracked: ({ item }) => item !== null,
  unclear: ({ unclear }) => unclear.length > 0,
};

export const filtered = (view: DeskView, filters: readonly FilterName[]): Entry[] =>
  view.entries.filter((entry) => filters.every((name) => LETS_THROUGH[name](entry)));
