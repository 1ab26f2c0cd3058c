/**
 * A notice says the same however it was typed or converted, and every finding stands where it says, in broken lines too. What broken
 * lines cost is measured in tests/eval/floors.test.ts. Left out of the breaking:
 * - texts that stand in broken lines already: breaking those again leaves stubs of lines that no page has;
 * - a table's rows: breaking one inside its cells makes another table.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from './notice.ts';
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

const plain = (words: string): string => words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

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

/** What stands between two lines of a paragraph, and what between two paragraphs. */
const GAPS: Record<string, [string, string]> = {
  'one after the other': ['\n', '\n\n'],
};

const wrapped = (text: string, width: number, [line, paragraph]: [string, string]): string =>
  text
    .split('\n')
    .filter((given) => given.trim())
    .map((given) => broken(given, width).join(line))
    .join(paragraph);

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

  it.each(Object.entries(GAPS))('every finding stands where it says in broken lines, %s', (_, gaps) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNBROKEN),
        fc.integer({ min: 70, max: 110 }),
        fc.constantFrom(...Object.values(WRITINGS)),
        fc.nat(),
        ({ text }, width, write, seed) => {
          expect(misplacedIn(write(wrapped(text, width, gaps), seed))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
