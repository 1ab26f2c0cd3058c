import { describe, expect, it } from 'vitest';
import { longest, type Phrases } from '../../agency/phrases.ts';
import { wordsOf } from '../../agency/words.ts';
import { LEADS, POINTERS, WITH } from './triggers.ts';

const found = <T>(tree: Phrases<T>, text: string): T | null => longest(tree, wordsOf(text), 0)?.value ?? null;

describe('what stands before a name gives it', () => {
  it.each([
    ['phối hợp với', 'with'],
    ['phối hợp chặt chẽ với', 'with'],
    ['cùng', 'with'],
    ['với sự tham gia của', 'with'],
    ['chỉ đạo', 'direct'],
    ['chỉ đạo, hướng dẫn, hỗ trợ', 'direct'],
    ['báo cáo', 'report'],
    ['tham mưu', 'report'],
    ['trình', 'report'],
    ['hướng dẫn', 'act'],
    ['làm việc với', 'act'],
    ['huy động', 'act'],
  ])('«%s»: %s', (text, trigger) => expect(found(WITH, text)).toBe(trigger));

  it.each(['với', 'giao', 'rà soát', 'theo', 'tham gia'])('«%s»: nothing', (text) =>
    expect(found(WITH, text)).toBeNull(),
  );
});

it.each([
  ['lãnh đạo, chỉ đạo', 'direct'],
  ['lãnh đạo', 'direct'],
  ['chỉ đạo', null],
])('behind a name «%s»: %s', (text, trigger) => expect(found(LEADS, text)).toBe(trigger));

it.each([
  ['nêu trên báo cáo', true],
  ['có tên nêu trên', true],
  ['trên đây', true],
  ['trên địa bàn', true],
  ['nêu rõ', null],
])('«%s» points back: %s', (text, points) => expect(found(POINTERS, text)).toBe(points));
