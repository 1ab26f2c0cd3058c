import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('a meeting that was held is no deadline', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-07', 'thông báo Kết luận phiên họp thường kỳ tháng 7 năm 2024'],
    ['2024-09-20', 'kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 25/9/2024'],
    ['2024-09', 'theo chỉ đạo của Thủ tướng Chính phủ tại phiên họp ngày 21/9/2024'],
    ['2024-09', 'đã thống nhất tại hội nghị ngày 21/9/2024'],
    ['2024-09', 'sau phiên họp thường kỳ tháng 9/2024'],
    ['2024-09', 'Thông báo Kết luận phiên họp UBND tỉnh thường kỳ tháng 9 năm 2024 để các cơ quan biết'],
    ['2024-09', 'nội dung được thông qua tại kỳ họp tháng 9/2024'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
