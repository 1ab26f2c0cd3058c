/** Which province a name belongs to, and whether two names mean the same one, through the mergers of 1 July 2025. */
import { FORMER_PROVINCES, PROVINCES } from '../places/provinces.ts';
import { folded } from './spelling.ts';

/** The mergers' first day and act. */
export const MERGED_ON = '2025-07-01';

/** Other names for a province, folded. */
const OTHER_NAMES: Record<string, string> = { 'thừa thiên huế': 'huế', 'thừa thiên - huế': 'huế' };

/** Folded names, longest first, so that none is found inside another. */
const NAMES = [...Object.keys(PROVINCES), ...Object.keys(FORMER_PROVINCES)]
  .map(folded)
  .concat(Object.keys(OTHER_NAMES))
  .toSorted((one, other) => other.length - one.length);

const NAMED = new RegExp(`(?<!\\p{L})(?:${[...new Set(NAMES)].join('|')})(?!\\p{L})`, 'gu');

/** The present province of each former one that went into another. */
const PRESENT = new Map(
  Object.entries(PROVINCES).flatMap(([name, { from = [] }]) => from.map((former) => [folded(former), folded(name)])),
);

/** The six cities that are provinces themselves, and those that have become ones. */
const CITIES = new Set(
  Object.entries(PROVINCES).flatMap(([name, { kind }]) => (kind === 'thành phố' ? [folded(name)] : [])),
);

export const isProvince = (name: string): boolean => NAMES.includes(name);
export const isProvincialCity = (name: string): boolean => CITIES.has(OTHER_NAMES[name] ?? name);

/** The province that a folded text names last: "sở tài chính tỉnh lạng sơn". Null where it names none. */
export function provinceIn(text: string): string | null {
  const last = [...text.matchAll(NAMED)].at(-1)?.[0];
  return last === undefined ? null : (OTHER_NAMES[last] ?? last);
}

/**
 * Whether a body of `mine` answers for what a text says of `theirs`: the same province, one that went into mine, or, in a
 * text of after the mergers or of no date, the one that mine went into.
 */
export function sameProvince(mine: string, theirs: string, issued: string | null): boolean {
  if (mine === theirs || PRESENT.get(theirs) === mine) return true;
  return (issued === null || issued >= MERGED_ON) && PRESENT.get(mine) === theirs;
}
