import { listedAgencies } from '../../lib/agency/membership/listed.ts';
import { spelled } from '../../lib/agency/membership/spelling.ts';
import { fold } from '../../lib/watchlist/fold.ts';

const SHOWN = 8;

interface Known {
  name: string;
  /** Folded, with a blank before each word, so that " xay" finds a word that begins so. */
  words: string;
}

let known: Known[] | undefined;

const folded = (name: string) =>
  ` ${fold(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/**
 * The listed agencies in whose name every typed word begins a word, at most eight, those that begin with what was typed
 * first. Short names are known ("sở khđt bắc ninh"), marks may be missing.
 */
export function suggestedAgencies(typed: string): string[] {
  const words = folded(spelled(typed)).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  known ??= listedAgencies().map((name) => ({ name, words: folded(name) }));
  const start = ` ${words.join(' ')}`;
  const found = known.filter((agency) => words.every((word) => agency.words.includes(` ${word}`)));
  return found
    .toSorted((a, b) => Number(b.words.startsWith(start)) - Number(a.words.startsWith(start)))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}
