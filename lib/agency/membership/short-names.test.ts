import { describe, expect, it } from 'vitest';
import { SHORT_NAMES } from './short-names.ts';
import { spelled } from './spelling.ts';

describe('short names', () => {
  it.each([
    ['UBND tỉnh', 'ủy ban nhân dân tỉnh'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KHĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KH và CN', 'Sở Khoa học và Công nghệ'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['TP Vinh', 'thành phố Vinh'],
    ['TP.Vinh', 'thành phố Vinh'],
    ['TP.HCM', 'thành phố Hồ Chí Minh'],
    ['Ban CHQS huyện', 'Ban chỉ huy quân sự huyện'],
    ['Sở XD', 'Sở Xây dựng'],
    ['BQLDA ĐTXD tỉnh', 'Ban quản lý dự án đầu tư xây dựng tỉnh'],
  ])('«%s» is «%s»', (short, full) => {
    expect(spelled(short)).toBe(full);
  });

  it.each(['XD', 'Tp', 'UBNDX', 'công ty TC'])('not «%s»', (text) => {
    expect(spelled(text)).toBe(text);
  });

  it('each write out another thing, and none writes out what a later one would shorten again', () => {
    const shorts = SHORT_NAMES.map(([short]) => short);
    expect(shorts.filter((short, i) => shorts.indexOf(short) !== i)).toEqual([]);
    for (const [, full] of SHORT_NAMES) expect(spelled(full)).toBe(full.trim());
  });
});
