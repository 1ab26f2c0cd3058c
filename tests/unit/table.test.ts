import { expect, it } from 'vitest';
import { table } from '../demo/table.ts';

it('aligns columns under their heads, whatever Vietnamese letters they hold', () => {
  expect(
    table(
      ['Văn bản', 'Số'],
      [
        ['Thông báo'.normalize('NFD'), '12'],
        ['Kế hoạch', '3'],
      ],
    ).split('\n'),
  ).toEqual(['Văn bản    Số', '─────────  ──', 'Thông báo  12', 'Kế hoạch   3']);
});

it('cuts what is too long for a line', () => {
  expect(
    table(['A'], [['x'.repeat(200)]])
      .split('\n')
      .at(-1),
  ).toMatch(/^x{77}…$/u);
});
