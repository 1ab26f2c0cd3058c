/** Names of authorities as they are compared: one spelling, one kind of space and dash, abbreviations written out. */
import { SHORT_NAMES } from './short-names.ts';

/** Combining marks of the five tones. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "hoà", "uỷ": the tone on the second vowel of oa, oe, uy where no letter follows. */
const TONE_LAST = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))(\\p{L})([${TONES}])(?![\\p{L}\\p{M}])`, 'giu');

const shortNames = SHORT_NAMES.map(([short, full]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'gu'),
  full,
}));

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
  return shortNames
    .reduce((name, { pattern, full }) => name.replaceAll(pattern, full), plain)
    .replaceAll(/\s*&\s*/gu, ' và ');
}

/** A name as compared, capitals left aside. */
export const folded = (text: string): string => spelled(text).toLowerCase();
