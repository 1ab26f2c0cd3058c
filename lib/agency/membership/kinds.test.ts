import { describe, expect, it } from 'vitest';
import { kindOf, type Kind, levelOf, PLACE } from './kinds.ts';

describe('the kind of a body', () => {
  it.each<[string, Kind]>([
    ['ủy ban nhân dân', 'government'],
    ['ủy ban mặt trận tổ quốc', 'union'],
    ['bộ công an', 'ministry'],
    ['bộ chỉ huy quân sự', 'forces'],
    ['công an', 'forces'],
    ['sở công thương', 'department'],
    ['thanh tra', 'department'],
    ['thanh tra chính phủ', 'ministry'],
    ['ban quản lý khu kinh tế', 'department'],
    ['ban quản lý dự án giao thông', 'project board'],
    ['ngân hàng nhà nước chi nhánh', 'branch'],
    ['ngân hàng nhà nước việt nam', 'ministry'],
    ['trung tâm y tế', 'hospital'],
    ['trung tâm khuyến nông', 'unit'],
    ['trường đại học', 'school'],
    ['vụ pháp chế', 'bureau'],
    ['sởi', 'other'],
    ['tổ dân phố', 'other'],
  ])('«%s» is %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

const inside = (text: string): string | undefined => new RegExp(`(?:${PLACE})`, 'u').exec(text)?.[0];

describe('kinds of place', () => {
  it.each([
    ['tỉnh', 'province'],
    ['huyện', 'district'],
    ['thị xã', 'district'],
    ['phường', 'commune'],
    ['đặc khu', 'commune'],
    ['thành phố', null],
    ['thôn', null],
  ])('«%s» is of the level %s', (place, level) => {
    expect(levelOf(place)).toBe(level);
  });

  it.each([
    ['sở y tế thị xã', 'thị xã'],
    ['văn hóa và xã hội', undefined],
    ['bảo hiểm xã hội', undefined],
    ['kinh tế - xã hội', undefined],
    ['công an xã', 'xã'],
  ])('in «%s»: %s', (text, place) => {
    expect(inside(text)).toBe(place);
  });
});
