import { ahead } from './ahead.ts';

/** The year that a period names after itself: "/2024", "-2025", " năm 2024", " của năm nay". */
export const YEAR = String.raw`(?:\s?[/.-]\s?(?<y>‹year›)|,? (?:của )?năm (?<y2>‹year›|nay|này|sau|tới))`;

/**
 * The year in the groups `y` or `y2` of a match; nothing where none is written, or where it is counted from the notice's date and
 * that is unknown.
 */
export const yearOf = (match: RegExpExecArray, issued: string | null): { year?: number } => {
  const written = match.groups?.y ?? match.groups?.y2;
  if (written === undefined) return {};
  if (/^\d/.test(written)) return { year: Number(written) };
  if (issued === null) return {};
  return { year: Number(issued.slice(0, 4)) + ahead(written) };
};
