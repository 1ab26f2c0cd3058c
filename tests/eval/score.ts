/**
 * How well a reading agrees with a gold one. Counts first, so that several texts add up to one set of figures:
 * - `directive`: one to one, a match where the two spans share at least half of their union;
 * - `deadline`: spans touch, bound and value are the same; `suspect`: slips of the pen flagged with the date that was meant;
 * - `lead`, `support`: of matched pairs, the same name; those of an unmatched directive are all missed or all spurious;
 * - `row`: of the gold directives with a deadline, how many came out whole (matched, same deadlines, same leads);
 * - `task`: the same over all gold directives.
 */
import type { Role } from '../../lib/notice/notice.ts';
import type { GoldAssignee, GoldDirective, Reading } from './gold.ts';
import { overlap, pair, sameDeadline, sameName, touch, valueOf } from './likeness.ts';

/** The order in which figures are printed. */
export const MEASURES = ['directive', 'deadline', 'suspect', 'lead', 'support', 'row', 'task'] as const;
export type Measure = (typeof MEASURES)[number];

/** How many agreed, of how many in the gold, of how many read. */
export interface Count {
  agreed: number;
  gold: number;
  read: number;
}
export type Counts = Record<Measure, Count>;

export interface Score {
  counts: Counts;
  /** One line for everything that differs, `what: detail`. */
  misses: string[];
}

export interface Figure extends Count {
  precision: number;
  recall: number;
  f1: number;
}

const named = (directive: GoldDirective | undefined, role: Role): GoldAssignee[] =>
  (directive?.assignees ?? []).filter((assignee) => assignee.role === role);

const pairNames = (a: GoldAssignee[], b: GoldAssignee[]): [number, number][] =>
  pair(a, b, (x, y) => (sameName(x.text, y.text) ? 1 : 0));

/** The gold directive came out whole: the same leads and the same deadlines, none more. */
const isWhole = (gold: GoldDirective, read: GoldDirective | undefined): boolean => {
  if (!read) return false;
  const leads = named(gold, 'lead');
  const deadlines = gold.deadlines ?? [];
  const readLeads = named(read, 'lead');
  const readDeadlines = read.deadlines ?? [];
  if (leads.length !== readLeads.length || deadlines.length !== readDeadlines.length) return false;
  const samePairs = pair(deadlines, readDeadlines, (x, y) => (sameDeadline(x, y) ? 1 : 0));
  return pairNames(leads, readLeads).length === leads.length && samePairs.length === deadlines.length;
};

const noun = (what: string, text: unknown): string => `${what}: ${String(text).replaceAll(/\s+/gu, ' ').slice(0, 220)}`;

const names = (list: GoldAssignee[]): string => list.map((assignee) => assignee.text).join(' | ');

/** Compares one reading with the gold reading of the same text. */
export const score = (goldReading: Reading, reading: Reading): Score => {
  const optional = goldReading.directives.filter((directive) => directive.optional);
  const gold = goldReading.directives.filter((directive) => !directive.optional);
  const read = reading.directives.filter((directive) => !optional.some((o) => overlap(o, directive) >= 0.5));
  const misses: string[] = [];

  const pairs = pair(gold, read, (g, r) => {
    const shared = overlap(g, r);
    return shared >= 0.5 ? shared : 0;
  });
  const partner = new Map(pairs);
  const matched = new Set(partner.values());
  const readOf = (i: number) => read[partner.get(i) ?? -1];
  gold.forEach((g, i) => partner.has(i) || misses.push(noun('directive missed', g.text)));
  read.forEach((r, j) => matched.has(j) || misses.push(noun('directive spurious', r.text ?? `${r.start}-${r.end}`)));

  const goldDeadlines = gold.flatMap((g) => g.deadlines ?? []);
  const readDeadlines = read.flatMap((r) => r.deadlines ?? []);
  const hits = pair(goldDeadlines, readDeadlines, (a, b) => (sameDeadline(a, b) ? 1 + overlap(a, b) : 0));
  const hitGold = new Set(hits.map(([i]) => i));
  const hitRead = new Set(hits.map(([, j]) => j));
  goldDeadlines.forEach(
    (d, i) => hitGold.has(i) || misses.push(noun('deadline missed', `${d.text} -> ${d.bound} ${valueOf(d)}`)),
  );
  readDeadlines.forEach(
    (d, j) => hitRead.has(j) || misses.push(noun('deadline spurious', `${d.text ?? ''} -> ${d.bound} ${valueOf(d)}`)),
  );
  const goldSuspects = goldDeadlines.filter((d) => d.suspect);
  const readSuspects = readDeadlines.filter((d) => d.suspect);
  const flagged = pair(goldSuspects, readSuspects, (a, b) => (touch(a, b) && a.suspect === b.suspect ? 1 : 0));

  const countNames = (role: Role): Count => {
    let agreed = 0;
    for (const [i, j] of pairs) {
      const wanted = named(gold[i], role);
      const found = named(read[j], role);
      const same = pairNames(wanted, found).length;
      agreed += same;
      if (same < Math.max(wanted.length, found.length)) {
        misses.push(
          noun(`${role} differs`, `gold [${names(wanted)}] read [${names(found)}] in: ${gold[i]?.text ?? ''}`),
        );
      }
    }
    const total = (list: GoldDirective[]) => list.reduce((sum, directive) => sum + named(directive, role).length, 0);
    return { agreed, gold: total(gold), read: total(read) };
  };

  const countWhole = (wanted: (directive: GoldDirective) => boolean): Count => {
    const all = gold.filter(wanted).length;
    const agreed = gold.filter((g, i) => wanted(g) && isWhole(g, readOf(i))).length;
    return { agreed, gold: all, read: all };
  };

  return {
    counts: {
      directive: { agreed: pairs.length, gold: gold.length, read: read.length },
      deadline: { agreed: hits.length, gold: goldDeadlines.length, read: readDeadlines.length },
      suspect: { agreed: flagged.length, gold: goldSuspects.length, read: readSuspects.length },
      lead: countNames('lead'),
      support: countNames('support'),
      row: countWhole((directive) => (directive.deadlines ?? []).length > 0),
      task: countWhole(() => true),
    },
    misses,
  };
};

/** The counts of several texts added up. */
export const total = (all: Counts[]): Counts => {
  const sum = (measure: Measure): Count => ({
    agreed: all.reduce((n, counts) => n + counts[measure].agreed, 0),
    gold: all.reduce((n, counts) => n + counts[measure].gold, 0),
    read: all.reduce((n, counts) => n + counts[measure].read, 0),
  });
  return {
    directive: sum('directive'),
    deadline: sum('deadline'),
    suspect: sum('suspect'),
    lead: sum('lead'),
    support: sum('support'),
    row: sum('row'),
    task: sum('task'),
  };
};

/** Precision, recall and their harmonic mean. Nothing read is fully precise, nothing to read fully recalled. */
export const figure = (count: Count): Figure => {
  const precision = count.read ? count.agreed / count.read : 1;
  const recall = count.gold ? count.agreed / count.gold : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...count, precision, recall, f1 };
};
