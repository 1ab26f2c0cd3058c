import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('goals and the names of plans are no deadlines', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-07', 'giai đoạn 2021-2025, tầm nhìn đến năm 2030'],
    ['2024-07', 'Đến hết năm 2030, tỷ lệ đạt 50 %'],
    ['2024-09', 'tầm nhìn đến năm 2045'],
    ['2024-09', 'quy hoạch tỉnh đến năm 2030'],
    ['2024-09', 'Chiến lược phát triển đến năm 2030'],
    ['2024-09', 'phấn đấu trước năm 2030 đạt chuẩn'],
    ['2024-09', 'triển khai Đề án chuyển đổi số đến năm 2025'],
    ['2024-09', 'triển khai thực hiện chính quyền số đến năm 2025, định hướng đến năm 2030'],
    ['2024-07', 'nhiệm vụ trọng tâm trong tháng 8'],
    ['2024-09', 'các nhiệm vụ trọng tâm trong tháng 10/2024'],
    ['2024-09', 'kế hoạch thực hiện trong quý IV/2024'],
    ['2024-09', 'báo cáo trong quý III'],
    ['2025-11-04', 'đánh giá tình hình trong tháng 10 và những khó khăn'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
