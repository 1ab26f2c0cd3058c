import type { FoundDeadline } from './found.ts';

/** A deadline in one line, for tables of tests: `before 2024-01-15 17:00 (trước ngày 15/01/2024)`. */
export const shorthand = ({ bound, due, rrule, duration, working, time, suspect, text }: FoundDeadline): string =>
  [bound, due ?? rrule ?? '', duration, working ? 'working' : '', time, suspect ? `meant ${suspect}` : '', `(${text})`]
    .filter(Boolean)
    .join(' ');
