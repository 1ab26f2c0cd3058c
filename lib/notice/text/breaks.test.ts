import { describe, expect, it } from 'vitest';
import { breaksOf } from './breaks.ts';
import { linesOf } from './plain.ts';

const breaks = (text: string) => breaksOf(linesOf(text));

/** At most 72 signs a line. */
const COLUMN = [
  'Ngày 17/4/2024, UBND tỉnh tổ chức phiên họp thường kỳ tháng 4 năm 2024',
  'do đồng chí Phó Chủ tịch Thường trực UBND tỉnh chủ trì phiên họp và đã',
  'thảo luận, quyết định các nội dung về phát triển kinh tế - xã hội, thu',
  'ngân sách, đầu tư công, giải phóng mặt bằng, cải cách hành chính và kế',
  'hoạch của năm.',
];
/** As wide as letters are, on paper. */
const PAPER = [
  'Ngày 17/4/2024, UBND tỉnh tổ chức phiên họp thường kỳ tháng 4 do',
  'đồng chí Phó Chủ tịch Thường trực UBND tỉnh chủ trì phiên họp và đã thảo',
  'luận, quyết định các nội dung về phát triển kinh tế, xã hội, thu',
  'ngân sách, đầu tư công, giải phóng mặt bằng, cải cách hành chính và kế hoạch',
  'của năm nay, nhiệm vụ trọng tâm của các quý còn lại, chương trình',
  'công tác của các sở, ngành và địa phương.',
];
const SECOND = ['Sở Tài chính rà soát dự toán.', 'Sở Y tế tổ chức tiêm vắc xin cho trẻ em các xã vùng cao.'];

describe('how a text breaks its lines', () => {
  it.each([
    ['at a column', COLUMN.join('\n'), { wrapped: true, exact: true, spaced: false }],
    ['at the edge of a page', PAPER.join('\n'), { wrapped: true, exact: false, spaced: false }],
    ['with empty lines between', COLUMN.join(' \n\n'), { wrapped: true, exact: true, spaced: true }],
    ['not at all', [COLUMN.join(' '), ...SECOND].join('\n'), { wrapped: false }],
    [
      'once, behind a lost word',
      ['Kiến nghị của các tổ chức và', 'doanh nghiệp gặp khó khăn.', ...SECOND, ...SECOND].join('\n'),
      { wrapped: false },
    ],
  ])('%s', (_, text, expected) => {
    expect(breaks(text)).toMatchObject(expected);
  });

  it.each([
    ['further apart than lines', [COLUMN.join('\n'), ...SECOND].join('\n\n'), true],
    ['further apart than lines that are apart', [COLUMN.join('\n\n'), ...SECOND].join('\n\n\n'), true],
    ['as near as lines', [...COLUMN, ...SECOND].join('\n'), false],
    ['as far as lines', [...COLUMN, ...SECOND].join('\n\n'), false],
  ])('with paragraphs %s', (_, text, separated) => {
    expect(breaks(text).separated).toBe(separated);
  });

  it('counts the marks of bold type, as whatever broke the lines did', () => {
    const bold = COLUMN.map((line, i) => (i === 1 ? `**${line.slice(0, -4)}**` : line));
    expect(breaks(bold.join('\n'))).toMatchObject({ exact: true });
  });

  it('knows a full line by the word that had no room, whatever the lines before a heading do', () => {
    const { reach } = breaks(COLUMN.join('\n'));
    expect(reach).toBeGreaterThan(Math.max(...COLUMN.map((line) => line.length)));
    expect(reach).toBeLessThan(COLUMN[0]!.length + 1 + 'do'.length + 1);
  });

  it('sees the numbered column of a table whose cells stand on lines of their own', () => {
    expect(breaks(`STT\nNhiệm vụ\n1\n${COLUMN.join('\n')}`).numbered).toBe(true);
    expect(breaks(COLUMN.join('\n')).numbered).toBe(false);
  });
});
