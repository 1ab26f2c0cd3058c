import { describe, expect, it } from 'vitest';
import type { Cell, TextStructure } from '../notice.ts';
import { readNotice } from '../read.ts';

const HEAD = 'KẾ HOẠCH\nSố: 88/KH-UBND\nThái Bình, ngày 04 tháng 6 năm 2024\n\nII. NHIỆM VỤ\n\n';
const ROWS = [
  ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
  [
    '1',
    'Rà soát các thủ tục hành chính. Công khai kết quả',
    'Sở Nội vụ',
    'Các sở, ngành; UBND các huyện',
    'Quý III/2024',
  ],
  ['2', 'Tổ chức tập huấn cho cán bộ', 'Sở Tư pháp', 'Công an tỉnh', 'Thường xuyên'],
];

const findings = (text: string, structure?: TextStructure): unknown[] =>
  readNotice(text, structure).directives.map(({ text: task, labelled, assignees, deadlines }) => ({
    task,
    labelled,
    lead: assignees.filter((a) => a.role === 'lead').map((a) => a.text),
    support: assignees.filter((a) => a.role === 'support').map((a) => a.text),
    due: deadlines.map((d) => d.due),
  }));

const WANTED = [
  {
    task: 'Rà soát các thủ tục hành chính. Công khai kết quả',
    labelled: true,
    lead: ['Sở Nội vụ'],
    support: ['Các sở, ngành', 'UBND các huyện'],
    due: ['2024-09-30'],
  },
  { task: 'Tổ chức tập huấn cho cán bộ', labelled: true, lead: ['Sở Tư pháp'], support: ['Công an tỉnh'], due: [] },
];

describe('a table of tasks', () => {
  it.each([
    ['divided by bars', ROWS.map((row) => row.join(' | ')).join('\n')],
    ['with bars around', ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['divided by tabs', ROWS.map((row) => row.join('\t')).join('\n')],
    ['with a bar on a line of its own', ROWS.map((row) => `|\n${row.join('\n|\n')}\n|`).join('\n')],
    ['one cell a line', ROWS.map((row) => row.join('\n')).join('\n\n')],
  ])('%s', (_, table) => expect(findings(`${HEAD}${table}\n`)).toEqual(WANTED));

  it('by its markup, with merged cells handed to each row', () => {
    let text = HEAD;
    const cell = (words: string, rowspan = 1, colspan = 1): Cell => {
      const start = text.length;
      text += `${words}\n`;
      return { start, end: start + words.length, colspan, rowspan, header: false };
    };
    const rows = [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((head) => cell(head)),
      [cell('I. CẢI CÁCH', 1, 4)],
      [cell('1'), cell('Rà soát các thủ tục'), cell('Sở Nội vụ', 2), cell('Quý III/2024')],
      [cell('2'), cell('Tổ chức tập huấn cho cán bộ'), cell('Hằng năm')],
    ];
    expect(findings(text, { tables: [{ rows }], headings: [] })).toMatchObject([
      { task: 'Rà soát các thủ tục', lead: ['Sở Nội vụ'], due: ['2024-09-30'] },
      { task: 'Tổ chức tập huấn cho cán bộ', lead: ['Sở Nội vụ'], due: [null] },
    ]);
  });

  it('of figures gives no task', () => {
    expect(findings(`${HEAD}STT | Chỉ tiêu | Đơn vị tính | Kế hoạch\n1 | Thu ngân sách | Tỷ đồng | 500\n`)).toEqual([]);
  });
});
