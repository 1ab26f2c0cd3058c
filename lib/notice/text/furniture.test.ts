import { describe, expect, it } from 'vitest';
import { breaksOf } from './breaks.ts';
import { isNote, isPageNumber } from './furniture.ts';
import { linesOf } from './plain.ts';

/** The lines that the test takes for a page's furniture. */
const taken = (test: typeof isNote, text: string): string[] => {
  const lines = linesOf(text);
  const breaks = breaksOf(lines);
  return lines.filter((_, i) => test(lines, i, breaks)).map((line) => line.text);
};

const BROKEN = [
  'Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp và Phát triển nông',
  'thôn rà soát các dự án thuộc Chương trình mục tiêu quốc gia1, báo cáo',
  'Ủy ban nhân dân tỉnh trước ngày 25/9/2024 để tổng hợp, trình Hội đồng',
  'nhân dân tỉnh xem xét tại kỳ họp cuối năm.',
];

describe('the number of a page', () => {
  it.each([
    ['2', [BROKEN[0], '2', ...BROKEN.slice(1), ...BROKEN].join('\n')],
    ['- 2 -', [BROKEN[0], '- 2 -', BROKEN[1], BROKEN[2], BROKEN[3]].join('\n\n')],
    ['Trang 2/7', [BROKEN[0], 'Trang 2/7', ...BROKEN.slice(1), ...BROKEN].join('\n')],
    ['– 3 –', 'rà soát các dự án, báo cáo UBND\n\n– 3 –\n\ntỉnh trước ngày 25/9/2024.'],
    ['3', 'rà soát các dự án, báo cáo UBND\n\n[1]: Kế hoạch số 12.\n\n3\n\ntỉnh trước ngày 25/9/2024.'],
    ['4', 'tổ chức tiêm vắc xin, hoàn thành trước ngày\n\n4\n\n30/9/2024.'],
  ])('%s', (number, text) => {
    expect(taken(isPageNumber, text)).toEqual([number]);
  });

  it.each([
    ['stands between sentences, where nothing is broken', 'Rà soát các dự án chậm tiến độ.\n\n2\n\nSở Y tế báo cáo.'],
    ['is the number of a cell', 'Số hộ nghèo\n12\ngiảm 3 hộ'],
    ['is part of a date', 'tổ chức tiêm vắc xin, hoàn thành trước ngày\n\n4\n\ntháng 9 năm 2024.'],
    ['begins a line', [BROKEN[0], '2. Sở Y tế', ...BROKEN.slice(1), ...BROKEN].join('\n')],
    ['stands in a table', ['STT', BROKEN[0], '2', ...BROKEN.slice(1), ...BROKEN].join('\n')],
    ['stands at the edge of a cell', [BROKEN[0], '|', '2', '|', ...BROKEN.slice(1), ...BROKEN].join('\n')],
  ])('is none that %s', (_, text) => {
    expect(taken(isPageNumber, text)).toEqual([]);
  });
});

describe('a footnote whose mark has lost its raised type', () => {
  it.each([
    ['within a sentence', [...BROKEN.slice(0, 2), '1 Nghị quyết số 93 của Chính phủ.', ...BROKEN.slice(2)]],
    ['under a whole one', [...BROKEN, '1 Gồm: dự án đường ven biển.']],
    ['after a bracket', ['giải ngân vốn (nguồn ngân sách)1 đạt 40 %.', '1 Tính đến ngày 30/6/2024.']],
  ])('%s', (_, lines) => {
    expect(taken(isNote, lines.join('\n'))).toHaveLength(1);
  });

  it.each([
    ['without its mark above', [...BROKEN, '2 Nghị quyết số 93 của Chính phủ.']],
    ['with a number that its line goes on with', [...BROKEN.slice(0, 2), '1 Trung tâm y tế và 50 trạm y tế xã.']],
    ['with the label of an item', [...BROKEN, '1. Nghị quyết số 93 của Chính phủ.']],
    [
      'with the number of a road or a code for its mark',
      ['sửa chữa QL1, đường F1 và Bảo Lâm 1.', '1 Báo cáo kết quả.'],
    ],
    ['with a number for its mark', ['đạt 31/12 chỉ tiêu, khóa XV1/2', '1 Báo cáo kết quả.']],
    ['in a table', ['STT', ...BROKEN, '1 Báo cáo kết quả giải ngân.']],
  ])('is none %s', (_, lines) => {
    expect(taken(isNote, lines.join('\n'))).toEqual([]);
  });
});
