import { describe, expect, it } from 'vitest';
import { suggestedAgencies } from './agency-suggestions.ts';

describe('suggested agencies', () => {
  it.each([
    ['sở xây dựng bắc ninh', 'Sở Xây dựng tỉnh Bắc Ninh'],
    ['so xay dung bac ninh', 'Sở Xây dựng tỉnh Bắc Ninh'],
    ['bac ninh so xay', 'Sở Xây dựng tỉnh Bắc Ninh'],
    ['bộ xây', 'Bộ Xây dựng'],
    ['ubnd đà nẵng', 'UBND thành phố Đà Nẵng'],
  ])('for %s have %s', (typed, name) => expect(suggestedAgencies(typed)).toContain(name));

  it('are few, and none for nothing', () => {
    expect(suggestedAgencies('s').length).toBeLessThanOrEqual(8);
    expect(suggestedAgencies('  ')).toEqual([]);
    expect(suggestedAgencies('công ty không có trong danh sách')).toEqual([]);
  });
});
