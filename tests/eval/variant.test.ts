import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldTexts } from './gold.ts';
import { rewrite, VARIANT_NAMES, variantOf } from './variant.ts';

describe('rewrite', () => {
  const { text, moved } = rewrite('one two three', [
    { start: 4, end: 7, text: 'twenty' },
    { start: 8, end: 13, text: '3' },
  ]);

  it('puts the new words in', () => {
    expect(text).toBe('one twenty 3');
  });

  it.each([
    [0, 0],
    [4, 4],
    [7, 10],
    [8, 11],
    [13, 12],
  ])('moves %i to %i', (from, to) => {
    expect(moved(from)).toBe(to);
  });
});

/** What two writings of the same words have in common. */
const squeezed = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad*|]/gu, '')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replaceAll('ubnd', 'ủybannhândân');

describe.each(VARIANT_NAMES)('%s', (variant) => {
  it('changes a text and moves every directive along', () => {
    const texts = ['notices', 'own'].flatMap((folder) =>
      goldTexts(join(import.meta.dirname, '..', 'fixtures', folder)),
    );
    const changed = texts.filter((given) => {
      const other = variantOf(given, variant);
      other.gold.directives.forEach((directive, place) => {
        const before = given.gold.directives[place];
        const words = squeezed(other.text.slice(directive.start, directive.end));
        expect(words.slice(0, 8)).toBe(squeezed(given.text.slice(before?.start, before?.end)).slice(0, 8));
      });
      return other.text !== given.text;
    });
    expect(changed.length).toBeGreaterThan(0);
  });
});
