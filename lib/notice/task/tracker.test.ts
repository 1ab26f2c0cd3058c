import { describe, expect, it } from 'vitest';
import { readNotice } from '../read.ts';

const plan = (lines: string[]) =>
  readNotice(['KẾ HOẠCH', 'Tổ chức Ngày hội', '', ...lines].join('\n')).directives.map(({ text }) => text);

describe('labels under a heading', () => {
  it('make a task of it', () => {
    const lines = [
      'II. NHIỆM VỤ',
      '1. Hệ thống báo cáo trực tuyến của tỉnh',
      '- Chủ trì: Sở Nội vụ',
      '- Thời gian: Quý II/2025',
    ];
    expect(plan(lines)).toEqual(['Hệ thống báo cáo trực tuyến của tỉnh']);
  });

  it('speak of the event where the heading does', () => {
    const lines = [
      'II. THỜI GIAN, ĐỊA ĐIỂM',
      '1. Thời gian: từ ngày 25/3/2022 đến ngày 26/3/2022.',
      '2. Địa điểm: Sân vận động huyện.',
    ];
    expect(plan(lines)).toEqual([]);
  });
});
