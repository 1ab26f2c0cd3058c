import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('anniversaries are no deadlines', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2025-03', 'nghỉ lễ ngày 30/4 và 01/5'],
    ['2024-07', 'ông A, sinh ngày 15/3/1980'],
    ['2024-09', 'đăng ký khởi công, khánh thành chào mừng ngày 19/8/2025'],
    ['2024-09', 'các hoạt động kỷ niệm ngày 22/12/2024'],
    ['2024-09', 'nghỉ lễ Quốc khánh ngày 02/9/2025'],
    ['2024-07', 'kỷ niệm 50 năm ngày giải phóng tỉnh (24/3/1975 - 24/3/2025)'],
    ['2024-09', 'nhân dịp kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2024)'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
