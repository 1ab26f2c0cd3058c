import { describe, expect, it } from 'vitest';
import { findDeadlines } from '../find.ts';
import { shorthand } from '../shorthand.ts';

describe('conditions of the past are no deadlines', () => {
  it.each<[issued: string | null, sentence: string]>([
    ['2024-07', 'đối với đất sử dụng trước ngày 15/10/1993'],
    ['2024-07', 'dự án đã được phê duyệt trước ngày 01/7/2023'],
    ['2024-09', 'các dự án đã phê duyệt trước ngày 01/8/2024'],
    ['2024-09', 'các dự án được giao đất trước ngày 01/7/2014'],
    ['2024-09', 'hồ sơ phát sinh trước ngày 01/01/2024'],
    ['2024-09', 'tài sản hình thành từ ngày 01/01/2020 đến ngày 31/12/2023'],
    ['2024-09', 'vi phạm xảy ra trước tháng 6/2023'],
    ['2024-09', 'các đối tượng đủ tuổi từ ngày 01/01/1999 đến ngày 31/12/2006'],
    ['2026-01-05', 'tổ chức vào ngày 20/01/2025'],
    ['2024-09', 'các hồ sơ tiếp nhận trước ngày 01/7/2024 chưa giải quyết'],
  ])('of %s: %s', (issued, sentence) => {
    expect(findDeadlines(sentence, { issued }).map(shorthand)).toEqual([]);
  });
});
