import { describe, expect, it } from 'vitest';
import { isProvince, isProvincialCity, MERGED_ON, provinceIn, sameProvince } from './provinces.ts';

describe('the province of a text', () => {
  it.each([
    ['sở tài chính tỉnh lạng sơn', 'lạng sơn'],
    ['ubnd xã quảng trị, tỉnh quảng ngãi', 'quảng ngãi'],
    ['công an tỉnh bà rịa - vũng tàu', 'bà rịa - vũng tàu'],
    ['tỉnh thừa thiên huế', 'huế'],
    ['huyện lục nam', null],
    ['bộ tài chính', null],
  ])('«%s»: %s', (text, province) => {
    expect(provinceIn(text)).toBe(province);
  });

  it.each([
    ['lạng sơn', true, false],
    ['đà nẵng', true, true],
    ['bắc giang', true, false],
    ['huế', true, true],
    ['vinh', false, false],
  ])('«%s» is a province: %s, a city: %s', (name, province, city) => {
    expect([isProvince(name), isProvincialCity(name)]).toEqual([province, city]);
  });
});

describe('what a text says of a province is for', () => {
  it.each([
    ['bắc giang', 'bắc giang', '2020-01-01', true],
    ['bắc ninh', 'bắc giang', '2024-01-01', true],
    ['bắc giang', 'bắc ninh', MERGED_ON, true],
    ['bắc giang', 'bắc ninh', null, true],
    ['bắc giang', 'bắc ninh', '2025-06-30', false],
    ['lạng sơn', 'bắc ninh', '2025-08-01', false],
  ])('a body of %s, of %s, on %s: %s', (mine, theirs, issued, same) => {
    expect(sameProvince(mine, theirs, issued)).toBe(same);
  });
});
