import { describe, expect, it } from 'vitest';
import { ALIASES } from './aliases.ts';
import { folded } from './spelling.ts';

const same = (one: string, other: string): boolean => ALIASES.some((row) => row.includes(one) && row.includes(other));

describe('names of one and the same body', () => {
  it.each([
    ['tỉnh đoàn', 'đoàn thanh niên'],
    ['kho bạc', 'kho bạc nhà nước'],
    ['tòa án', 'tòa án nhân dân'],
    ['mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc việt nam'],
  ])('«%s» and «%s»', (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ['bộ chỉ huy quân sự', 'bộ đội biên phòng'],
    ['ngân hàng nhà nước', 'ngân hàng chính sách xã hội'],
    ['ngân hàng nhà nước việt nam', 'ngân hàng nhà nước chi nhánh'],
    ['thanh tra', 'thanh tra chính phủ'],
    ['tòa án', 'viện kiểm sát'],
  ])('not «%s» and «%s»', (one, other) => expect(same(one, other)).toBe(false));

  it('stand each once, as they are compared, in rows of two or more', () => {
    const all = ALIASES.flat();
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    expect(all.filter((name) => folded(name) !== name)).toEqual([]);
    for (const row of ALIASES) expect(row.length).toBeGreaterThan(1);
  });
});
