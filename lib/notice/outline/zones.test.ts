import { describe, expect, it } from 'vitest';
import { pageOf } from '../text/page.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { announced, zoneUnder } from './zones.ts';

const itemOf = (text: string): Item => itemsOf(pageOf(text))[0] as Item;

describe('the zone under a heading', () => {
  it.each([
    ['I. MỤC ĐÍCH, YÊU CẦU', 'weak', 'shut'],
    ['I. Đánh giá tình hình', 'weak', 'shut'],
    ['1. Một số kết quả', 'weak', 'shut'],
    ['II. NHIỆM VỤ, GIẢI PHÁP', 'weak', 'open'],
    ['III. Tổ chức thực hiện', 'weak', 'open'],
    ['2. Sở Tài chính', 'open', 'open'],
    ['2. Sở Tài chính', 'weak', 'weak'],
    ['1. Phân công nhiệm vụ', 'shut', 'shut'],
  ] as const)('%s within %s is %s', (text, above, zone) => {
    expect(zoneUnder(itemOf(text), above)).toBe(zone);
  });
});

describe('what a sentence announces', () => {
  it.each([
    ['Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:', 'open'],
    ['UBND tỉnh đề nghị các cơ quan triển khai một số nội dung như sau:', 'open'],
    ['Chủ tịch UBND tỉnh chỉ thị:', 'open'],
    ['Chủ tịch UBND tỉnh kết luận như sau:', 'weak'],
    ['Chủ tịch UBND tỉnh đã kết luận:', 'weak'],
    ['Tham dự phiên họp có các đồng chí:', null],
    ['Các nhiệm vụ đã hoàn thành như sau.', null],
  ])('%s: %s', (text, zone) => {
    expect(announced(text)).toBe(zone);
  });
});
