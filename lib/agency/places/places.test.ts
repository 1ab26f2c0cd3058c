import { describe, expect, it } from 'vitest';
import { COMMUNES } from './communes.ts';
import { DISTRICTS } from './districts.ts';
import { FORMER_PROVINCES, PROVINCES } from './provinces.ts';

/** Names of places by kind, of a row "huyện: Lục Nam, …; thị xã: Chũ". */
const placesOf = (row: string): [kind: string, names: string[]][] =>
  row.split('; ').map((part) => {
    const [kind = '', names = ''] = part.split(': ');
    return [kind, names.split(', ')];
  });
const count = (table: Record<string, string>): number =>
  Object.values(table)
    .flatMap(placesOf)
    .flatMap(([, names]) => names).length;

describe('provinces', () => {
  it('are 34 since 1 July 2025, and were 63', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(34);
    expect(Object.keys(FORMER_PROVINCES)).toHaveLength(63);
  });

  it('came each of at most one merger, of former ones alone, and none was lost', () => {
    const merged = Object.values(PROVINCES).flatMap(({ from = [] }) => from);
    expect(merged.filter((name, i) => merged.indexOf(name) !== i)).toEqual([]);
    expect(merged.filter((name) => !(name in FORMER_PROVINCES))).toEqual([]);
    const kept = Object.keys(PROVINCES).filter((name) => !PROVINCES[name]?.from);
    expect([...merged, ...kept].toSorted()).toHaveLength(63);
  });
});

describe.each([
  ['districts', DISTRICTS, Object.keys(FORMER_PROVINCES), ['huyện', 'quận', 'thành phố', 'thị xã'], 696],
  ['communes', COMMUNES, Object.keys(PROVINCES), ['đặc khu', 'phường', 'xã'], 3321],
] as const)('%s', (_, table, provinces, kinds, total) => {
  it('stand under every province of their time, and no other', () => {
    expect(Object.keys(table).toSorted()).toEqual([...provinces].toSorted());
  });

  it(`are ${total}`, () => {
    expect(count(table)).toBe(total);
  });

  it('are of the kinds of their time, each name once under its kind, and no name empty', () => {
    for (const row of Object.values(table)) {
      for (const [kind, names] of placesOf(row)) {
        expect(kinds).toContain(kind);
        expect(names.filter((name, i) => names.indexOf(name) !== i || !/^[\p{Lu}\d]/u.test(name))).toEqual([]);
      }
    }
  });
});
