import { expect, it } from 'vitest';
import { readAgency } from './agency.ts';

it.each([
  ['Sở Tài chính tỉnh Lạng Sơn', ['sở tài chính', 'department', 'province', null, 'lạng sơn']],
  ['Sở Tài chính Lạng Sơn', ['sở tài chính', 'department', 'province', null, 'lạng sơn']],
  ['Sở KH&ĐT', ['sở kế hoạch và đầu tư', 'department', 'province', null, null]],
  ['UBND xã Hướng Hiệp, tỉnh Quảng Trị', ['ủy ban nhân dân', 'government', 'commune', 'hướng hiệp', 'quảng trị']],
  ['Xã Tân Thanh', ['ủy ban nhân dân', 'government', 'commune', 'tân thanh', null]],
  ['UBND thành phố Lạng Sơn', ['ủy ban nhân dân', 'government', 'district', 'lạng sơn', null]],
  ['UBND thành phố Đà Nẵng', ['ủy ban nhân dân', 'government', 'province', null, 'đà nẵng']],
  ['Bảo hiểm xã hội tỉnh Lạng Sơn', ['bảo hiểm xã hội', 'branch', 'province', null, 'lạng sơn']],
  ['Bộ Xây dựng', ['bộ xây dựng', 'ministry', null, null, null]],
  ['Vụ Pháp chế', ['vụ pháp chế', 'bureau', null, null, null]],
])('«%s» is read as %j', (given, [name, kind, level, place, province]) => {
  expect(readAgency(given)).toMatchObject({ given, name, kind, level, place, province });
});

it.each(['Huyện ủy Lục Nam', 'Tỉnh đoàn Lạng Sơn', 'Tỉnh ủy'])('«%s» is no government of its place', (given) => {
  expect(readAgency(given).kind).not.toBe('government');
});

it.each([
  ['Vụ Pháp chế, Bộ Y tế', 'vụ pháp chế', 'bộ y tế'],
  ['Cục Thủy lợi thuộc Bộ Nông nghiệp và Môi trường', 'cục thủy lợi', 'bộ nông nghiệp và môi trường'],
  ['Văn phòng Bộ Y tế', 'văn phòng bộ', 'bộ y tế'],
  ['Sở Y tế', 'sở y tế', null],
  ['Văn phòng Bộ Chỉ huy Quân sự tỉnh', 'văn phòng bộ chỉ huy quân sự', null],
])('«%s» is «%s», of %s', (given, name, parent) => {
  expect(readAgency(given)).toMatchObject({ name, parent });
});
