import { describe, expect, it } from 'vitest';
import { longest } from './phrases.ts';
import { COMPOUNDS, MEMBERS, SECTORS } from './sectors.ts';
import { wordsOf } from './words.ts';

const end = (tree: typeof SECTORS, text: string): string | null => {
  const words = wordsOf(text);
  const found = longest(tree, words, 0);
  return found && text.slice(0, words.to[found.to - 1]);
};

describe('sectors as members of a list', () => {
  it.each([
    ['Tài chính, Xây dựng', 'Tài chính'],
    ['Kế hoạch và Đầu tư, Nội vụ', 'Kế hoạch và Đầu tư'],
    ['Kế hoạch, Nội vụ', 'Kế hoạch'],
    ['Nông nghiệp và Môi trường', 'Nông nghiệp và Môi trường'],
    ['Nông nghiệp và PTNT, Y tế', 'Nông nghiệp và PTNT'],
    ['Văn hoá, Thể thao và Du lịch, Y tế', 'Văn hoá, Thể thao và Du lịch'],
    ['Lao động - Thương binh và Xã hội', 'Lao động - Thương binh và Xã hội'],
  ])('«%s» begins with «%s»', (text, member) => expect(end(MEMBERS, text)).toBe(member));

  it.each(['Rà soát', 'tỉnh', 'và Đầu tư', 'Đèo Cả'])('«%s» is none', (text) => expect(end(MEMBERS, text)).toBeNull());
});

it.each(['Tài chính', 'Nội vụ, Xây dựng', 'Kế hoạch và Đầu tư'])(
  '«%s» has neither comma nor dash inside, so that a name needs no table for it',
  (text) => expect(end(SECTORS, text)).toBeNull(),
);

describe('actions that are parts of names', () => {
  it.each(['quản lý dự án', 'đầu tư xây dựng', 'Kiểm soát bệnh tật', 'phát triển quỹ đất'])('«%s»', (text) =>
    expect(end(COMPOUNDS, text)).toBe(text),
  );
  it.each(['rà soát dự án', 'báo cáo', 'quản lý đất đai'])('not «%s»', (text) =>
    expect(end(COMPOUNDS, text)).toBeNull(),
  );
});
