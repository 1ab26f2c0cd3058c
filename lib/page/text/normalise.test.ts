// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseByStretches, type Piece } from './normalise.ts';
import { TextWriter } from './writer.ts';

const textOf = (data: string, keepsLines = false) =>
  normalise(data, keepsLines)
    .map(({ text }) => text)
    .join('');

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâeêioôơuưyđ \n\t\u00a0\u00ad\u200b\u0300\u0301\u0302\u031b\u0309Aẫ1/.,'.split('')),
});

describe('normalise', () => {
  it.each([
    ['Giao  Sở\n   Y tế', 'Giao Sở Y tế'],
    ['Giao\u00a0Sở\tY tế', 'Giao Sở Y tế'],
    ['báo\u00adcáo', 'báocáo'],
    ['trước \u200b ngày', 'trước ngày'],
    ['15\u202e/01', '15/01'],
    ['Sở'.normalize('NFD'), 'Sở'],
    ['a b c', 'a b c'],
    ['', ''],
  ])('writes %j as %j', (data, text) => {
    expect(textOf(data)).toBe(text);
  });

  it('keeps line breaks where the page shows them, an empty line at most', () => {
    expect(textOf('1. Giao\n2. Giao\r\n\n\n3. Giao', true)).toBe('1. Giao\n2. Giao\n\n3. Giao');
  });

  it('gives pieces in order, each of a stretch of the node, none of nothing', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), fc.boolean(), (data, keepsLines) => {
        let at = 0;
        for (const { text, start, end } of normalise(data, keepsLines)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(data.length);
      }),
    );
  });

  it('gives each piece in NFC, with no space but the plain one and nothing unseen', () => {
    fc.assert(
      fc.property(vietnamese, (data) => {
        for (const { text, start, end } of normalise(data, false)) {
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/[^\S ]|\u00ad|\u200b/u);
          expect(text.trim()).toBe(
            data
              .slice(start, end)
              .replaceAll(/[\s\u00ad\u200b]+/gu, ' ')
              .normalize('NFC')
              .trim(),
          );
        }
      }),
    );
  });
});

const written = (all: Iterable<Piece[]>) => {
  const writer = new TextWriter();
  for (const pieces of all) writer.write(document.createTextNode(''), pieces);
  return {
    text: writer.text(),
    places: writer.runs.flatMap(({ nodeStart, nodeLength }) => [nodeStart, nodeStart + nodeLength]),
  };
};

describe('normaliseByStretches', () => {
  it('gives the same text, however short the stretches are', () => {
    fc.assert(
      fc.property(vietnamese, fc.boolean(), fc.integer({ min: 1, max: 20 }), (data, keepsLines, stretch) => {
        const whole = written([normalise(data, keepsLines)]);
        const parted = written(normaliseByStretches(data, keepsLines, stretch));
        expect(parted.text).toBe(whole.text);
        expect([parted.places[0], parted.places.at(-1)]).toEqual([whole.places[0], whole.places.at(-1)]);
      }),
    );
  });

  it('goes through a long node in many stretches', () => {
    expect([...normaliseByStretches('Giao Sở Y tế. '.repeat(20_000), false)].length).toBeGreaterThan(5);
  });
});
