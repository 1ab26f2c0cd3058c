import { describe, expect, it } from 'vitest';
import { itemsOf } from '../outline/items.ts';
import { readNotice } from '../read.ts';
import { pageOf } from '../text/page.ts';
import { CALLS } from './calls.ts';
import { genreOf } from './genre.ts';

const genre = (text: string, type: string | null) => genreOf(itemsOf(pageOf(text)), type);

const ARTICLES = [1, 2, 3, 4].map((n) => `Điều ${n}. Trách nhiệm\nSở Y tế có trách nhiệm kiểm tra.`).join('\n');

describe('genreOf', () => {
  it.each([
    [`LUẬT\n${ARTICLES}\nLuật này có hiệu lực từ ngày 01/7/2025.`, null, 'statute'],
    [`QUYẾT ĐỊNH\n${ARTICLES}\nQuy chế này có hiệu lực từ ngày ký.`, 'Quyết định', 'statute'],
    [`KẾ HOẠCH\nThực hiện Luật này.\nĐiều 1. Giao Sở Y tế kiểm tra.`, 'Kế hoạch', 'notice'],
    ['THÔNG BÁO MỜI THẦU\nNhà thầu nộp hồ sơ trước ngày 29/05/2024.', 'Thông báo', 'call'],
    ['THÔNG BÁO\nTuyển dụng viên chức năm 2024', 'Thông báo', 'call'],
    ['THÔNG BÁO\nVề việc tuyển sinh lớp 10', 'Thông báo', 'call'],
    ['KẾ HOẠCH\nTuyển dụng viên chức năm 2024', 'Kế hoạch', 'notice'],
    ['THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh về tuyển dụng viên chức', 'Thông báo', 'notice'],
    ['Chủ tịch UBND tỉnh kiểm tra công tác chống rét', 'Tin tức', 'news'],
    ['Chủ tịch UBND tỉnh kiểm tra công tác chống rét', null, 'news'],
  ])('of %j, a %s, is %s', (text, type, expected) => {
    expect(genre(text, type)).toBe(expected);
  });

  it('has its calls sorted', () => {
    expect([...CALLS]).toEqual(CALLS.toSorted((a, b) => a.localeCompare(b, 'vi')));
  });
});

describe('news', () => {
  it.each([
    ['Người dân vùng trũng cần đề phòng mưa lớn. Mọi người phải mang áo ấm.', 0],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế trực 24/24 giờ. Các bệnh viện phải chuẩn bị đủ thuốc.', 2],
  ])('%s gives %i tasks', (text, count) => {
    expect(readNotice(text).directives).toHaveLength(count);
  });
});
