import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNotice } from './read.ts';

const LENGTH = 100_000;
const MOST_MS = 1000;

/** Pieces that the rules look for, and signs that patterns stumble over. */
const PIECES = [
  'Giao Sở Tài chính',
  'các Sở: Tài chính, ',
  'UBND các huyện, thị xã, ',
  'phối hợp với ',
  'yêu cầu ',
  'phải ',
  'trước ngày 15/01/2024 ',
  'Đơn vị chủ trì: ',
  'Về việc: ',
  'đồng chí Trần Nam Hưng, ',
  'các cấp, các ngành, ',
  '1. ',
  '- ',
  '(1) ',
  '\n',
  '\n\n',
  '|',
  '|\n',
  ' | ',
  '\t',
  '(',
  ')',
  '“',
  ';',
  ':',
  ',',
  '.',
  '...',
  '*',
  '**',
  '# ',
  '#',
  '_',
  '[1]',
  '<sup>',
  'a',
  '1',
  '\u0301',
  '\u00ad',
  'STT\nNhiệm vụ\nCơ quan chủ trì\nThời hạn\n',
];

it('reads no text of 100,000 characters for more than a second, whatever it repeats', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
      const unit = pieces.join('');
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      const before = process.cpuUsage();
      readNotice(text);
      const { user } = process.cpuUsage(before);
      expect(user / 1000).toBeLessThan(MOST_MS);
    }),
    { numRuns: 20 },
  );
}, 120_000);

it('reads any text without failing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }),
      (text, pieces) => {
        const { directives } = readNotice(pieces.join('') + text + pieces.join(text.slice(0, 3)));
        expect(Array.isArray(directives)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
