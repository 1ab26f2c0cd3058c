import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from './page.ts';

const paragraphs = (given: string): string[] => {
  const page = pageOf(given);
  return page.paragraphs.map(({ from, to }) => page.text.slice(from, to));
};

const WRAPPED = [
  'Ngày 17/4/2024, UBND tỉnh tổ chức phiên họp thường kỳ tháng 4 năm 2024 do Phó',
  'Chủ tịch Thường trực UBND tỉnh chủ trì phiên họp và quyết định các nội dung',
  'sau đây về phát triển kinh tế:',
  '1. Tập trung thực hiện tốt Kế hoạch số 02/KH-UBND, Kế hoạch số 22/KH-UBND của',
  'UBND tỉnh về thực hiện Nghị quyết của Chính phủ và các Nghị quyết của Tỉnh ủy,',
  'hội đồng nhân dân tỉnh.',
];

describe('broken lines', () => {
  it('are joined to their paragraphs, labels begin new ones', () => {
    expect(paragraphs(WRAPPED.join('\n'))).toEqual([WRAPPED.slice(0, 3).join(' '), WRAPPED.slice(3).join(' ')]);
  });

  it('are joined over the empty lines and the page number that a PDF puts between them', () => {
    const pdf = [...WRAPPED.slice(0, 4), '\n2', ...WRAPPED.slice(4)].join(' \n\n');
    expect(paragraphs(pdf)).toEqual([WRAPPED.slice(0, 3).join(' '), WRAPPED.slice(3).join(' ')]);
  });

  it('go on after a page break that left a word hanging', () => {
    expect(paragraphs('một số doanh\n\nnghiệp gặp khó khăn.')).toEqual(['một số doanh nghiệp gặp khó khăn.']);
    expect(paragraphs('kiến nghị của\n\nUBND các huyện.')).toEqual(['kiến nghị của UBND các huyện.']);
  });

  it('keep one paragraph a line where nothing is broken', () => {
    expect(paragraphs('Rà soát các dự án.\nSở Tài chính chủ trì.')).toEqual([
      'Rà soát các dự án.',
      'Sở Tài chính chủ trì.',
    ]);
  });
});

it('drops marks, tags, soft hyphens and footnote marks', () => {
  expect(paragraphs('**Rà** soát\u00ad các\u00a0dự án<sup>[1]</sup> lớn.')).toEqual(['Rà soát các dự án lớn.']);
});

it('knows a footnote by a superscript sign, and joins what it cut behind a verb', () => {
  expect(paragraphs('hoàn thiện hồ sơ, trình\n\n¹ Nghị quyết số 93.\n\nThủ tướng Chính phủ xem xét.')).toEqual([
    'hoàn thiện hồ sơ, trình Thủ tướng Chính phủ xem xét.',
    expect.stringContaining('Nghị quyết số 93.'),
  ]);
});

it('reads over a footnote of several lines, its bare mark and the page number', () => {
  const cut = [
    ...WRAPPED.slice(0, 5),
    '1 Nghị quyết số 93/NQ-CP ngày 18/6/2024 của Chính phủ về các nhiệm vụ, giải',
    'pháp.',
  ];
  const lines = [...cut, '2', ...WRAPPED.slice(5)].map((line) => line.replace('Tỉnh ủy,', 'Tỉnh ủy1,'));
  for (const gap of ['\n', '\n\n'])
    expect(paragraphs(lines.join(gap))).toEqual([
      WRAPPED.slice(0, 3).join(' '),
      WRAPPED.slice(3).join(' ').replace('Tỉnh ủy,', 'Tỉnh ủy1,'),
      cut.slice(5).join(' '),
    ]);
});

it('puts footnotes aside, so that the sentence they cut goes on', () => {
  expect(paragraphs('tập trung cho các\n\n[10]: Ban QLDA tỉnh.\n\nlĩnh vực ưu tiên.')).toEqual([
    'tập trung cho các lĩnh vực ưu tiên.',
    ': Ban QLDA tỉnh.',
  ]);
});

it('leads every sign back to where it came from, whatever the composition', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Rà soát ', 'Uỷ ban ', 'hoà\n', 'đường, ', '**', '\u00ad', 'thuỷ lợi.\n\n'), {
        maxLength: 30,
      }),
      fc.constantFrom('NFC' as const, 'NFD' as const),
      (pieces, form) => {
        const given = pieces.join('').normalize(form);
        const page = pageOf(given);
        for (let i = 0; i < page.text.length; i += 1) {
          const sign = page.text.charAt(i);
          if (/\s/u.test(sign)) continue;
          const at = page.at[i] ?? -1;
          expect(
            given
              .slice(at, at + 4)
              .normalize('NFC')
              .startsWith(sign),
          ).toBe(true);
        }
      },
    ),
  );
});
