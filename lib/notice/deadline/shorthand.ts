import type { FoundDeadline } from './found.ts';
import { tagSentence } from './sentence.ts';

/** A deadline in one line, for tables of tests: `before 2024-01-15 17:00 (trước ngày 15/01/2024)`. */
export const shorthand = ({ bound, due, rrule, duration, working, time, suspect, text }: FoundDeadline): string =>
  [bound, due ?? rrule ?? '', duration, working ? 'working' : '', time, suspect ? `meant ${suspect}` : '', `(${text})`]
    .filter(Boolean)
    .join(' ');

/** The periods of a text in one line each: `day 2024-01-15`, `month 2024-04-01 to 2024-04-30`, with their words where they are not the whole text. */
export const periodsOf = (text: string, issued: string | null): string[] => {
  const { periods, locate } = tagSentence(text, issued);
  return periods.map(({ kind, duration, first, last, working, time, meant, at }) => {
    const place = locate(at, at + 1);
    const words = text.slice(place.start, place.end);
    const days = first === last ? first : `${first} to ${last}`;
    return [
      kind,
      duration ?? days,
      working && 'working',
      time,
      meant && '(impossible)',
      words !== text && `in "${words}"`,
    ]
      .filter(Boolean)
      .join(' ');
  });
};
