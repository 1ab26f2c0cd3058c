import type { CivilDate } from '../notice.ts';
import { markCited } from './period/cited.ts';
import { Sieve } from './sieve.ts';
import { complete, resolve } from './period/complete.ts';
import { day } from './period/day.ts';
import { durations } from './period/durations.ts';
import { feasts } from './period/feasts.ts';
import { halves } from './period/halves.ts';
import { months } from './period/months.ts';
import { parts } from './period/parts.ts';
import { KINDS, type Period } from './period/period.ts';
import { weeks } from './period/weeks.ts';
import { eachMatch } from './words.ts';

/** Earlier rules win where two read the same words; else the one that starts first, else the longer. */
const RULES = new Sieve(
  [feasts, day, weeks, halves, parts, months, durations].flatMap((family, rank) =>
    family.map((rule) => ({ ...rule, rank })),
  ),
);

/**
 * A sentence ready for the rules of bounds: lower case, marks of markdown out, and each period replaced by the letter of its kind.
 * Capitals stand for periods alone, since the rest is lower case.
 */
export interface Sentence {
  /** As given. */
  original: string;
  tagged: string;
  /** Periods in order, each with the index of its letter in `tagged`. */
  periods: (Period & { at: number })[];
  issued: CivilDate | null;
  /** Turns a stretch of `tagged` into offsets of the original. */
  locate: (start: number, end: number) => { start: number; end: number };
}

/**
 * How many periods stand before an index of the tagged sentence. By halving, since a hostile sentence may hold ten thousand periods.
 */
export const periodsBefore = (periods: { at: number }[], index: number): number => {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.at ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lower case of the same length: a few letters grow when lowered (İ), and stay as they are. */
export const lower = (text: string): string => {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i);
    const small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  }).join('');
};

/** Takes out the marks of markdown that stand within phrases ("trước *ngày 13"), and says where each unit was. */
const unmark = (text: string): { plain: string; at: number[] | null } => {
  if (!/[*_#]/.test(text)) return { plain: text, at: null };
  const at: number[] = [];
  const units: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (unit === '*' || unit === '_' || unit === '#' || (unit === ' ' && units.at(-1) === ' ')) continue;
    units.push(unit);
    at.push(i);
  }
  return { plain: units.join(''), at };
};

const findPeriods = (text: string, issued: CivilDate | null): Period[] => {
  const found: (Period & { rank: number })[] = [];
  for (const { pattern, read, rank } of RULES.through(text)) {
    for (const match of eachMatch(pattern, text)) {
      const reading = read(match, issued);
      if (!reading) continue;
      const { lead = 0, ...period } = reading;
      const end = match.index + match[0].trimEnd().length;
      found.push({ ...period, rank, start: match.index - lead, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const asides = asidesIn(text);
  const kept: Period[] = [];
  for (const { rank: _rank, ...period } of found) {
    const last = kept.at(-1);
    if (period.start < (last?.end ?? 0)) continue;
    const aside = asides.find(({ start, end }) => start < period.start && period.end < end);
    if (aside && last && last.end >= aside.start - 1) last.end = aside.end;
    else kept.push(period);
  }
  return kept;
};

/** "(nhằm ngày 16/02/2026)", "(tức ngày 29 Tết)", "mùng 6 Tết (22/02/2026)": the same day by the other calendar. */
const ASIDE = /\((?:nhằm|tức)(?: là| vào)? [^()]{2,90}\)|(?<=(?:tết|chạp|giêng|âm lịch) )\((?:ngày )?\d[\d/.-]{3,9}\)/g;

const asidesIn = (text: string): { start: number; end: number }[] =>
  /\((?:nhằm|tức|\d|ngày \d)/.test(text)
    ? [...text.matchAll(ASIDE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];

/** The first day that the notice's date can be: `2024-01` is 2024-01-01. */
export const firstDay = (issued: string | null): CivilDate | null =>
  issued === null ? null : issued.length === 7 ? `${issued}-01` : issued;

/** Reads the periods of a sentence and tags it with them. */
export const tagSentence = (original: string, issued: CivilDate | null): Sentence => {
  const { plain, at } = unmark(lower(original));
  const found = findPeriods(plain, issued);
  complete(found, plain);
  for (const period of found) resolve(period, issued);
  markCited(found, plain);

  let tagged = '';
  let copied = 0;
  const periods = found.map((period) => {
    tagged += plain.slice(copied, period.start);
    copied = period.end;
    tagged += KINDS[period.kind];
    return { ...period, at: tagged.length - 1 };
  });
  tagged += plain.slice(copied);

  const untagged = (index: number): number => {
    const last = periods[periodsBefore(periods, index) - 1];
    return last ? last.end + index - last.at - 1 : index;
  };
  const locate = (start: number, end: number): { start: number; end: number } => {
    const [from, to] = [untagged(start), untagged(end)];
    return at === null ? { start: from, end: to } : { start: at[from] ?? 0, end: (at[to - 1] ?? -1) + 1 };
  };
  return { original, tagged, periods, issued, locate };
};
