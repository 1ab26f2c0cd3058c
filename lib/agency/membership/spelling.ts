/** Names of authorities as they are compared: one spelling, one kind of space and dash, abbreviations written out. */
import { SHORT_NAMES } from './short-names.ts';

/** Combining marks of the five tones. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "hoà", "uỷ": the tone on the second vowel of oa, oe, uy where no letter follows. */
const TONE_LAST = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))(\\p{L})([${TONES}])(?![\\p{L}\\p{M}])`, 'giu');

/** Behind a stop a name may follow at once: "TP.Vinh". */
const standing = (short: string) => `(?<![\\p{L}\\p{N}])(?:${short})(?:(?<=[.])|(?![\\p{L}\\p{N}]))`;
/** Most names have no short one in them, and patterns cost most when they are made: a page waits for all that this file makes at once. */
const ANY_SHORT = new RegExp(standing(SHORT_NAMES.map(([short]) => short).join('|')), 'u');

let shortNames: { pattern: RegExp; full: string }[] | undefined;

function writtenOut(name: string): string {
  shortNames ??= SHORT_NAMES.map(([short, full]) => ({ pattern: new RegExp(standing(short), 'gu'), full }));
  return shortNames.reduce((long, { pattern, full }) => long.replaceAll(pattern, full), name);
}

/**
 * A name in one spelling, its capitals kept: composed, "Hòa" for "Hoà", "Ủy" for "Uỷ", "và" for "&", a plain space and hyphen,
 * abbreviations written out ("UBND TP" is "ủy ban nhân dân thành phố").
 */
export function spelled(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(TONE_LAST, '$1$3$2')
    .normalize('NFC')
    .replaceAll(/[*_\u00ad]/gu, '')
    .replaceAll(/[–—‐‑]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return (ANY_SHORT.test(plain) ? writtenOut(plain) : plain).replaceAll(/\s*&\s*/gu, ' và ').trim();
}

/** A name as compared, capitals left aside. */
export const folded = (text: string): string => spelled(text).toLowerCase();
