import { describe, expect, it } from 'vitest';
import { labelLineOf, segmentsOf } from './label-line.ts';

describe('a label', () => {
  it.each([
    ['Đơn vị chủ trì: Sở Nội vụ', 'lead'],
    ['Cơ quan chủ trì tham mưu thực hiện: Sở Nội vụ', 'lead'],
    ['Chủ trì: Sở Nội vụ', 'lead'],
    ['Phân công thực hiện: Sở Nội vụ', 'lead'],
    ['Đơn vị phối hợp thực hiện: Sở Tư pháp', 'support'],
    ['Phối hợp: Sở Tư pháp', 'support'],
    ['Thời gian thực hiện: Quý IV/2025', 'period'],
    ['Thời hạn: 30/6', 'period'],
    ['Thời gian hoàn thành trước ngày 20/6', 'period'],
    ['Nhiệm vụ: Rà soát', 'task'],
    ['Sản phẩm: Báo cáo', 'other'],
  ])('%s is of kind %s', (text, kind) => expect(labelLineOf(text)?.kind).toBe(kind));

  it.each([
    'Thời gian qua, các bộ đã tích cực',
    'Chủ trì, phối hợp với Sở Nội vụ',
    'Cơ quan chủ trì rà soát',
    'Nhiệm vụ trọng tâm',
    'Sở Nội vụ: rà soát',
    '',
  ])('%j is none', (text) => expect(labelLineOf(text)).toBeNull());
});

it('divides a line that holds several', () => {
  const text = 'Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp, Công an tỉnh; thời hạn: Quý IV/2025.';
  expect(segmentsOf(text, 0, text.length).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['lead', 'Sở Nội vụ'],
    ['support', 'Sở Tư pháp, Công an tỉnh'],
    ['period', 'Quý IV/2025'],
  ]);
});
