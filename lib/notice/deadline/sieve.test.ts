import { array, assert, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sieve } from './sieve.ts';

const through = (pattern: RegExp, text: string): boolean => new Sieve([{ pattern }]).through(text).length === 1;

describe('a pattern passes where its words stand, and only there', () => {
  it.each<[pattern: RegExp, passes: string, kept: string]>([
    [/trước (?:ngày )?D/, 'xong trước D', 'xong sau D'],
    [/trước (?:ngày )?D/, 'xong trước D', 'xong trước M'],
    [/(?:hằng|hàng|mỗi) (?:tháng|quý)/, 'báo cáo mỗi quý', 'báo cáo hai quý'],
    [/(?:hằng|hàng|mỗi) (?:tháng|quý)/, 'báo cáo mỗi quý', 'báo cáo mỗi năm'],
    [/qu[ýí] (?:này|sau)/, 'trong quí sau', 'trong quê sau'],
    [/(?:đầu )?tuần/, 'trong tuần', 'trong tháng'],
    [/tháng \d{1,2}/, 'tháng 5', 'tháng năm'],
    [/(?<=rằm )tháng/, 'rằm tháng', 'cả tháng'],
    [/[DB](?:,| và) [MQ]/, 'B và Q', 'B và D'],
  ])('%s', (pattern, passes, kept) => {
    expect([through(pattern, passes), through(pattern, kept)]).toEqual([true, false]);
  });
});

describe('what is not in every match is not asked for', () => {
  it.each<[pattern: RegExp, text: string]>([
    [/tháng(?! này)/, 'tháng'],
    [/(?:trước|a)/, 'a'],
    [/trước?/, 'trướ'],
    [/(?:trong ){0,2}năm/, 'năm'],
    [/(?:hằng|mỗi)* năm/, ' năm'],
    [/[^,;]{1,9}năm/, 'cả năm'],
    [/năm\s?\/\s?2\.0/, 'năm/2.0'],
  ])('%s', (pattern, text) => {
    expect(through(pattern, text)).toBe(true);
  });
});

it('lets every rule through whose pattern matches, in order', () => {
  const rules = [
    'trước (?:ngày )?[DM]',
    '(?:hằng|mỗi) (?:quý|N)',
    'qu[ýí] [1-4]',
    '(?:từ )?\\d{1,2}/\\d',
    'N(?: làm việc)?',
  ].map((source) => ({ pattern: new RegExp(source) }));
  const sieve = new Sieve(rules);
  const phrases = rules.map(({ pattern }) => stringMatching(pattern, { maxLength: 20 }));
  assert(
    property(array(oneof(...phrases, string()), { maxLength: 4 }), (pieces) => {
      const text = pieces.join(' ');
      const passed = sieve.through(text);
      expect(passed).toEqual(rules.filter((rule) => passed.includes(rule)));
      expect(passed).toEqual(expect.arrayContaining(rules.filter(({ pattern }) => pattern.test(text))));
    }),
  );
});

it('asks no more of many rules than its bits can hold', () => {
  const rules = Array.from({ length: 200 }, (_, i) => ({
    pattern: new RegExp(`thứ${String.fromCodePoint(0x3b1 + i)}`),
  }));
  const sieve = new Sieve(rules);
  for (const rule of rules) expect(sieve.through(rule.pattern.source)).toContain(rule);
});
