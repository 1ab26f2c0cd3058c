import type { Bound, CivilDate } from '../../notice.ts';
import type { Period } from '../period/period.ts';
import { periodsBefore, type Sentence } from '../sentence.ts';
import { phrase } from '../words.ts';

/** A deadline in the making; offsets count units of the tagged sentence. */
export interface Finding {
  start: number;
  end: number;
  bound: Bound;
  /** `deadline/before` */
  rule: string;
  due: CivilDate | null;
  /** What it rests on; a recurrence or an event may have none. */
  period?: Period;
  rrule?: string;
  duration?: string;
  working?: boolean;
  time?: string;
  suspect?: CivilDate;
  /** Nothing but the date itself makes it a deadline ("ngày 15/3"), so that the words around must not speak against it. */
  bare?: boolean;
  /** Where the words before it end, for the later dates of a list; `start` for all others. */
  after?: number;
}

/** One way of saying a bound. */
export interface BoundRule {
  /** Over the tagged sentence: lower case, with the letters of `KINDS` for periods. */
  pattern: RegExp;
  read: (match: RegExpExecArray, sentence: Sentence) => Finding[];
}

/** A pattern over the tagged sentence. `‹date›` is any dated period, `‹months›` any that is longer than a day. */
export const over = phrase;

/** The periods whose letters stand within a match. */
export const periodsIn = ({ index, 0: words }: RegExpExecArray, { periods }: Sentence): Sentence['periods'] =>
  periods.slice(periodsBefore(periods, index), periodsBefore(periods, index + words.length));

/** One finding for each period of a match: the first with the words before it, the others as they stand. */
export const eachPeriod = (
  match: RegExpExecArray,
  sentence: Sentence,
  reading: Pick<Finding, 'bound' | 'rule' | 'bare'>,
  dueOf: (period: Period) => CivilDate | null = (period) => period.last ?? null,
): Finding[] =>
  periodsIn(match, sentence).map((period, i) => ({
    ...reading,
    start: i === 0 ? match.index : period.at,
    end: period.at + 1,
    ...(i > 0 && { after: match.index }),
    due: dueOf(period),
    period,
    ...(period.time !== undefined && { time: period.time }),
  }));
