/**
 * A notice says the same however it was typed, converted or broken into lines, and every finding stands where it says. Left out of
 * the breaking:
 * - texts that stand in broken lines already: breaking those again leaves stubs of lines that no page has. Their gaps are changed;
 * - a table's rows: breaking one inside its cells makes another table;
 * - where paragraphs stand no further apart than lines, those that end in a full line. What such writings cost is measured in
 *   tests/eval/floors.test.ts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './notice.ts';
import { labelOf } from './outline/label.ts';
import { readNotice } from './read.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures');

const TEXTS = ['notices', 'own', 'later'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, text: readFileSync(join(fixtures, folder, file), 'utf8') })),
);

const isRow = (line: string): boolean => line.includes('|') || line.includes('\t');

/** No page is so wide, in UTF-16 units. */
const WIDEST = 170;
const UNBROKEN = TEXTS.filter(({ text }) => text.split('\n').some((line) => line.length > WIDEST && !isRow(line)));

const plain = (words: string): string =>
  words.replaceAll('\u00ad', '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** What a reading says, without where it stands. */
const saidIn = (text: string) => {
  const { document, directives } = readNotice(text);
  return {
    number: document.number,
    issued: document.issued,
    directives: directives.map((directive) => ({
      text: plain(directive.text),
      assignees: directive.assignees.map(({ role, text: name, inherited }) => ({ role, name: plain(name), inherited })),
      deadlines: directive.deadlines.map(({ start: _start, end: _end, why: _why, ...deadline }) => ({
        ...deadline,
        text: plain(deadline.text),
      })),
    })),
  };
};

const saidInFixture = new Map(TEXTS.map(({ text }) => [text, saidIn(text)]));

/** Findings whose offsets do not give their text. */
const misplacedIn = (text: string): (Span & { text: string })[] =>
  readNotice(text).directives.flatMap((directive) => [
    ...[directive, ...directive.deadlines].filter((found) => text.slice(found.start, found.end) !== found.text),
    // The head that a list shares is put before each of its names: "các Sở: Tài chính, …" has "Sở Tài chính".
    ...directive.assignees.filter(({ start, end, text: name }) => !plain(name).endsWith(plain(text.slice(start, end)))),
  ]);

/** Some of the signs that match, each by its own throw of the dice. */
const some = (text: string, pattern: RegExp, seed: number, by: (sign: string) => string): string => {
  let state = seed;
  return text.replaceAll(pattern, (sign) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) & 1 ? by(sign) : sign;
  });
};

const WRITINGS: Record<string, (text: string, seed: number) => string> = {
  'in NFC': (text) => text.normalize('NFC'),
  'in NFD': (text) => text.normalize('NFD'),
  'in mixed composition': (text, seed) => some(text, /\P{ASCII}/gu, seed, (sign) => sign.normalize('NFD')),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with soft hyphens': (text, seed) =>
    some(text, /(?<=\p{L})(?!\p{ASCII})\p{Ll}/gu, seed, (letter) => `\u00ad${letter}`),
  'with no-break spaces': (text, seed) => some(text, / /gu, seed, () => '\u00a0'),
};

/** Lines of at most `width` UTF-16 units. */
const broken = (line: string, width: number): string[] => {
  if (isRow(line)) return [line];
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

const paragraphsOf = (text: string): string[] => text.split('\n').filter((given) => given.trim());

/** Every paragraph broken, with a gap between the lines of one and another between paragraphs. */
const apart =
  (line: string, paragraph: string) =>
  (text: string, width: number): string =>
    paragraphsOf(text)
      .map((given) => broken(given, width).join(line))
      .join(paragraph);

/** A paragraph's last line is full: where all gaps are the same, nothing tells it from one that goes on. */
const endsFull = (text: string, width: number): boolean =>
  paragraphsOf(text).some((given, i, paragraphs) => {
    const last = broken(given, width).at(-1) ?? '';
    const next = paragraphs[i + 1] ?? '';
    return !isRow(given) && !labelOf(next) && `${last} ${next.split(' ', 1).join('')}`.length > width;
  });

const BREAKINGS: Record<string, (text: string, width: number) => string> = {
  'as a mail program breaks them': (text, width) =>
    text
      .split('\n')
      .map((given) => broken(given, width).join('\n'))
      .join('\n'),
  'with empty lines between paragraphs': apart('\n', '\n\n'),
  'with an empty line between lines, and two between paragraphs': apart('\n\n', '\n\n\n'),
};
const EVEN_BREAKINGS: Record<string, (text: string, width: number) => string> = {
  'with an empty line between all': apart('\n\n', '\n\n'),
  'with a space and an empty line between all': apart(' \n\n', ' \n\n'),
  'with no empty line': apart('\n', '\n'),
};

/** Texts in broken lines, the gaps between them changed. */
const GAPS: Record<string, (text: string) => string> = {
  'without the spaces around them': (text) => text.replaceAll(/^ +| +$/gmu, ''),
  'each as far from the other': (text) => paragraphsOf(text.replaceAll(/^ +| +$/gmu, '')).join('\n\n'),
};
const BROKEN = TEXTS.filter((text) => !UNBROKEN.includes(text));

describe('every finding is the same, and stands where it says', () => {
  it.each(TEXTS)('in $file as it is', ({ text }) => {
    expect(misplacedIn(text)).toEqual([]);
  });

  it.each(Object.entries(WRITINGS))('%s', (_, write) => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), ({ text }, seed) => {
        const written = write(text, seed);
        expect(misplacedIn(written)).toEqual([]);
        expect(saidIn(written)).toEqual(saidInFixture.get(text));
      }),
      { numRuns: 12 },
    );
  });

  it.each(UNBROKEN)('in $file with every paragraph on a line, and no empty line', ({ text }) => {
    expect(saidIn(paragraphsOf(text).join('\n'))).toEqual(saidInFixture.get(text));
  });

  it.each([...Object.entries(BREAKINGS), ...Object.entries(EVEN_BREAKINGS)])(
    'in broken lines, %s',
    (name, breaking) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...UNBROKEN),
          fc.integer({ min: 70, max: 110 }),
          fc.constantFrom(...Object.values(WRITINGS)),
          fc.nat(),
          ({ text }, width, write, seed) => {
            fc.pre(!(name in EVEN_BREAKINGS && endsFull(text, width)));
            const written = write(breaking(text, width), seed);
            expect(misplacedIn(written)).toEqual([]);
            expect(saidIn(written)).toEqual(saidInFixture.get(text));
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  it.each(UNBROKEN)('in $file, in lines of 80, whatever the gaps', ({ text }) => {
    for (const breaking of Object.values(BREAKINGS))
      expect(saidIn(breaking(text, 80))).toEqual(saidInFixture.get(text));
  });

  it.each(Object.entries(GAPS))('in lines that were broken before, %s', (_, spacing) => {
    for (const { text } of BROKEN) {
      expect(misplacedIn(spacing(text))).toEqual([]);
      expect(saidIn(spacing(text))).toEqual(saidInFixture.get(text));
    }
  });
});
