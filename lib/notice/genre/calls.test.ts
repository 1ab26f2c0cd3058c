import { describe, expect, it } from 'vitest';
import { fold } from '../../agency/fold.ts';
import { CALLS } from './calls.ts';

const calls = (title: string): boolean =>
  CALLS.some((call) => new RegExp(`(?<!\\p{L})${call}(?!\\p{L})`, 'u').test(fold(title)));

describe('a title calls the public', () => {
  it.each([
    'Thông báo mời thầu',
    'THÔNG BÁO TUYỂN DỤNG VIÊN CHỨC',
    'Thông báo kết quả lựa chọn nhà thầu',
    'Thông báo bán đấu giá tài sản',
    'Lịch cắt điện tuần tới',
    'Thông báo tạm ngừng cấp nước',
    'Kết quả xét tuyển vào lớp 10',
  ])('%s', (title) => expect(calls(title)).toBe(true));

  it.each([
    'Thông báo kết luận của Chủ tịch UBND tỉnh',
    'Chỉ thị về tuyển quân',
    'Kế hoạch phòng, chống thiên tai',
    'Kết quả giải ngân vốn đầu tư công',
  ])('not: %s', (title) => expect(calls(title)).toBe(false));
});

it('stands in order, none twice, none within another', () => {
  expect(CALLS.toSorted((a, b) => a.localeCompare(b, 'vi'))).toEqual([...CALLS]);
  for (const call of CALLS) expect(CALLS.filter((other) => other.startsWith(`${call} `))).toEqual([]);
});
