import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEADS, QUANTIFIERS, type HeadKind } from './heads.ts';
import { longest } from './phrases.ts';
import { wordsOf } from './words.ts';

const kindsOf = (text: string): HeadKind[] | undefined =>
  longest(HEADS, wordsOf(text), 0)?.value.map(({ kind }) => kind);

describe('the head of a name', () => {
  it.each<[string, HeadKind, number]>([
    ['Sở Tài chính', 'organ', 1],
    ['Bộ Chỉ huy Quân sự tỉnh', 'organ', 5],
    ['Ban Chỉ đạo tỉnh', 'organ', 3],
    ['cơ quan liên quan', 'group', 2],
    ['huyện Lục Nam', 'place', 1],
    ['Phó Chủ tịch UBND', 'person', 3],
    ['chủ đầu tư', 'actor', 3],
    ['nhà thầu thi công', 'actor', 4],
  ])('of «%s» is %s', (text, kind, to) => {
    expect(kindsOf(text)).toContain(kind);
    expect(longest(HEADS, wordsOf(text), 0)?.to).toBe(to);
  });

  it.each(['dự án', 'kế hoạch', 'Tăng cường', 'nhiệm vụ', 'Quyết định', 'thời gian'])('is none in «%s»', (text) => {
    expect(kindsOf(text)).toBeUndefined();
  });

  it.each(['các', 'một số', 'tất cả các', 'từng', 'toàn bộ'])('has «%s» before it for several', (text) => {
    expect(longest(QUANTIFIERS, wordsOf(`${text} sở`), 0)).not.toBeNull();
  });

  it.each(['và', 'của', 'số'])('has not «%s»', (text) => {
    expect(longest(QUANTIFIERS, wordsOf(`${text} sở`), 0)).toBeNull();
  });
});

describe('the table', () => {
  const source = readFileSync(join(import.meta.dirname, 'heads.ts'), 'utf8');
  const tables = [...source.slice(0, source.indexOf('QUANTIFIERS = ')).matchAll(/`\n([^`]+)\n`/gu)].map(
    ([, names = '']) => names.trim().split(/\s*\n\s*/u),
  );

  it('holds many, no name twice in one list, each of which is found to its end', () => {
    expect(tables.length).toBeGreaterThan(5);
    for (const names of tables) {
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      for (const name of names) {
        const words = wordsOf(name);
        expect([name, longest(HEADS, words, 0)?.to]).toEqual([name, words.keys.length]);
      }
    }
  });
});
