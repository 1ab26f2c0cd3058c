import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('the days of statistics are no deadlines', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-10-20', 'Tính đến ngày 15/10/2024, giải ngân đạt 60%'],
    ['2024-07', 'đến năm 2030 đạt 50% số xã'],
    ['2024-09', 'trong năm 2024, toàn tỉnh đã giải ngân 5.000 tỷ đồng'],
    ['2024-09', 'lũy kế đến hết tháng 9/2024'],
    ['2024-09', 'tính đến hết ngày 30/9/2024'],
    ['2024-09', 'Số liệu cập nhật đến ngày 30/9/2024'],
    ['2024-09', 'Đến ngày 20/9/2024, toàn tỉnh đã có 50 xã'],
    ['2024-09', 'ước đến hết tháng 9/2024'],
    ['2024-09', 'mục tiêu đến hết năm 2025 cả nước có khoảng 3.000 km'],
    ['2025-03-20', 'mỗi năm giảm 5% chi phí'],
    ['2025-03-20', 'mỗi tháng tăng 10%'],
    ['2024-04', 'số vụ trong 4 tháng có giảm'],
    ['2024-09', 'từ đầu năm đến ngày 15/9/2024'],
    ['2024-09', 'lũy kế từ đầu năm đến hết tháng 9/2024'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
