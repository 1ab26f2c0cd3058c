import { describe, expect, it } from 'vitest';
import { pageOf } from '../text/page.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';

const read = (text: string): Item[] => itemsOf(pageOf(text));
const parts = (text: string): string[] => read(text).map(({ part }) => part);

describe('the part of a paragraph', () => {
  it.each([
    ['the recipients', 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.', ['recipients', 'recipients', 'recipients']],
    ['a signature', 'Sở Y tế rà soát.\nTM. ỦY BAN NHÂN DÂN', ['body', 'recipients']],
    ['an annex after the recipients', 'Nơi nhận:\nPHỤ LỤC\n1. Sở Y tế rà soát.', ['recipients', 'body', 'body']],
    [
      'titles of other articles',
      'Sở Y tế rà soát.\nTin liên quan:\nTỉnh yêu cầu rà soát',
      ['body', 'recipients', 'recipients'],
    ],
    ['a footnote', 'Sở Y tế rà soát.\n\n[1]: Theo Bộ Y tế.', ['body', 'footnote']],
    ['a rule of signs', '-----\nSở Y tế rà soát.', ['edge', 'body']],
    ['an order that only speaks of them', 'Gửi nơi nhận trước ngày 15/01/2024.', ['body']],
  ])('is known of %s', (_, text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });
});

describe('a heading', () => {
  it.each([
    ['2. Sở Y tế\na) Rà soát các trạm y tế.', true],
    ['2. Sở Y tế:\nRà soát các trạm y tế.', true],
    ['NHIỆM VỤ CHUNG\nRà soát các trạm y tế.', true],
    ['**5. Nâng cao năng lực cán bộ.**\na) Rà soát các trạm y tế.', true],
    ['2. Sở Y tế rà soát các trạm y tế.\na) Công an tỉnh tuần tra.', false],
    ['- Rà soát các trạm y tế\n- Công an tỉnh tuần tra.', false],
    ['2. Rà soát các trạm y tế;\n3. Công an tỉnh tuần tra.', false],
  ])('in %j: %s', (text, heading) => {
    expect(read(text)[0]?.heading).toBe(heading);
  });
});
