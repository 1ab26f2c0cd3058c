import { describe, expect, it } from 'vitest';
import { readAgency } from './agency.ts';
import { listedAgencies } from './listed.ts';

const LISTED = listedAgencies();
const SET = new Set(LISTED);

describe('the agencies to choose from', () => {
  it.each([
    'Bộ Tài chính',
    'UBND tỉnh Lạng Sơn',
    'Sở Tài chính tỉnh Lạng Sơn',
    'UBND thành phố Hà Nội',
    'UBND xã Đồng Đăng, tỉnh Lạng Sơn',
    'UBND huyện Lục Nam, tỉnh Bắc Giang',
    'Sở Kế hoạch và Đầu tư tỉnh Bắc Giang',
    'Sở Y tế tỉnh Bắc Giang',
  ])('hold «%s»', (name) => {
    expect(SET.has(name)).toBe(true);
  });

  it.each(['Bộ Kế hoạch và Đầu tư', 'UBND huyện Lục Nam, tỉnh Bắc Ninh', 'UBND tỉnh Hà Nội', 'Sở Tài chính'])(
    'do not hold «%s»',
    (name) => {
      expect(SET.has(name)).toBe(false);
    },
  );

  it('hold none twice', () => {
    expect(SET.size).toBe(LISTED.length);
  });

  it('are each read as a body of a known kind, those of a place as its own', () => {
    for (const name of LISTED.filter((_, i) => i % 7 === 0)) {
      const { kind, province } = readAgency(name);
      expect([name, kind]).not.toEqual([name, 'other']);
      expect([name, name.includes(' tỉnh ') && province === null]).toEqual([name, false]);
    }
  });
});
