import { describe, expect, it } from 'vitest';
import { datingOf } from './dating.ts';

const dated = (head: string, news = false, start = head) => {
  const { place, issued } = datingOf(head, start, news);
  return [place, issued];
};

describe('place and date', () => {
  it.each([
    ['Bắc Giang, ngày 05 tháng 12 năm 2023', ['Bắc Giang', '2023-12-05']],
    ['Hà Nội, ngày 5 tháng 1 năm 2026', ['Hà Nội', '2026-01-05']],
    ['TP. Hồ Chí Minh, ngày 20 tháng 11 năm 2025', ['TP. Hồ Chí Minh', '2025-11-20']],
    ['Bà Rịa - Vũng Tàu, ngày 20 tháng 11 năm 2024', ['Bà Rịa - Vũng Tàu', '2024-11-20']],
    ['Nam Định, hồi 16 giờ 30 phút ngày 14 tháng 10 năm 2022', ['Nam Định', '2022-10-14']],
    ['Bắc Giang, ngày tháng 12 năm 2023', ['Bắc Giang', '2023-12']],
    ['Bắc Giang, ngày … tháng 12 năm 2023', ['Bắc Giang', '2023-12']],
    ['Số: 05/TB\nNgày 17/4/2024, UBND tỉnh tổ chức phiên họp', [null, '2024-04']],
    ['Quảng Nam, ngày tháng năm 2024\nSáng ngày 08/7/2024, UBND tỉnh họp', ['Quảng Nam', '2024-07']],
  ])('of «%s»: %j', (head, expected) => expect(dated(head)).toEqual(expected));

  it.each([
    ['Căn cứ Nghị quyết số 12 ngày 05/12/2023', [null, null]],
    ['Quảng Nam, ngày tháng năm 2024\nNgày 08/7/2023, UBND tỉnh họp', ['Quảng Nam', null]],
    ['04/11/2025 15:30', [null, null]],
  ])('of «%s», which is no news: %j', (head, expected) => expect(dated(head)).toEqual(expected));
});

describe('the date of a news page', () => {
  it.each([
    ['Cập nhật: 08:45 - 12/11/2025', '2025-11-12'],
    ['04/11/2025 15:30', '2025-11-04'],
    ['Thứ Ba, 04/11/2025', '2025-11-04'],
    ['Ngày đăng: 04-11-2025', '2025-11-04'],
    ['date 2025-11-04', '2025-11-04'],
    ['45/13/2025', null],
  ])('«%s»: %s', (head, issued) => expect(dated(head, true)[1]).toBe(issued));

  it('is the page’s own before any in its text', () => {
    const structure = { tables: [], headings: [], published: '2025-11-05' };
    expect(datingOf('04/11/2025', '04/11/2025', true, structure).issued).toBe('2025-11-05');
  });
});
